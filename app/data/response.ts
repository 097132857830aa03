import { stringify } from 'csv-stringify/sync'
import { releaseInstant } from '@/components/frame/site'

/** JSON for others. */
export function publicJson(body: unknown): Response {
  return Response.json(body)
}

/** A data file for others: names its schema and the instant of the release. */
export function dataResponse(name: string, body: object): Response {
  return publicJson({ $schema: `/data/schema/${name}.json`, generatedAt: releaseInstant, ...body })
}

type Table = readonly Record<string, string | number | null>[]
const csv = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } })

/** A table as CSV (RFC 4180): a header line, commas, CRLF, UTF-8; what is null is empty. */
export function csvResponse(rows: Table): Response {
  return csv(stringify([...rows], { header: true, record_delimiter: 'windows' }))
}

/**
 * The same table as Excel opens it where a list is parted by semicolons and a fraction by a comma, as in Kazakhstan and Russia:
 * else all stands in one column and 18.1 becomes a date. It begins with the mark by which Excel knows UTF-8.
 */
export function excelResponse(rows: Table): Response {
  return csv(
    stringify([...rows], {
      header: true,
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      cast: { number: (value) => String(value).replace('.', ',') }
    })
  )
}
