import { stringify } from 'csv-stringify/sync'
import { builtAt } from './site'

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=60, s-maxage=300',
  'Last-Modified': new Date(builtAt).toUTCString()
}

/** JSON that any page may read and any cache may keep for a while. */
export function publicJson(body: unknown): Response {
  return Response.json(body, { headers })
}

/** A data file for others: names its schema and when it was made. */
export function dataResponse(name: string, body: object): Response {
  return publicJson({ $schema: `/data/schema/${name}.json`, generatedAt: new Date().toISOString(), ...body })
}

/**
 * A table as CSV (RFC 4180): a header line, CRLF, UTF-8; what is null is empty.
 * @param bom begins with a byte order mark, by which Excel knows UTF-8
 */
export function csvResponse(rows: readonly Record<string, string | number | null>[], { bom = false } = {}): Response {
  const text = stringify([...rows], { header: true, bom, record_delimiter: 'windows' })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8; header=present' } })
}
