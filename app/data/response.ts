import { stringify } from 'csv-stringify/sync'
import { license, releaseInstant } from '@/components/frame/site'

/** A response with a value as JSON. */
export function publicJson(body: unknown): Response {
  return Response.json(body)
}

/** A data file as JSON, with the address of its schema, the instant of the release and the licence. */
export function dataResponse(name: string, body: object): Response {
  return publicJson({ $schema: `/data/schema/${name}.json`, generatedAt: releaseInstant, license, ...body })
}

type Table = readonly Record<string, string | number | null>[]
const csv = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } })

/** A table as CSV (RFC 4180): a header line, commas, CRLF, UTF-8; null becomes an empty field. */
export function csvResponse(rows: Table): Response {
  return csv(stringify([...rows], { header: true, record_delimiter: 'windows' }))
}

/**
 * The same table for Excel with the settings of Kazakhstan and Russia: fields separated by semicolons, decimal commas. Excel would put
 * the plain file into one column and read 18.1 as a date. It begins with the byte order mark by which Excel recognises UTF-8.
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
