import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import { builtAt } from './site'

/** Data files are made with the build. */
const dated = { 'Last-Modified': new Date(builtAt).toUTCString() }

/** What any page may read and any cache may keep for a while; the tag says whether it has changed. */
function publicResponse(body: string, type: string, dates: HeadersInit = {}): Response {
  return new Response(body, {
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=60, s-maxage=300',
      'Content-Type': type,
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      ...dates
    }
  })
}

/** JSON for others. */
export function publicJson(body: unknown): Response {
  return publicResponse(JSON.stringify(body), 'application/json')
}

/** A data file for others: names its schema and when it was made. */
export function dataResponse(name: string, body: object): Response {
  return publicResponse(JSON.stringify({ $schema: `/data/schema/${name}.json`, generatedAt: new Date(builtAt).toISOString(), ...body }), 'application/json', dated)
}

/**
 * A table as CSV (RFC 4180): a header line, CRLF, UTF-8; what is null is empty.
 * @param bom begins with a byte order mark, by which Excel knows UTF-8
 */
export function csvResponse(rows: readonly Record<string, string | number | null>[], { bom = false } = {}): Response {
  return publicResponse(stringify([...rows], { header: true, bom, record_delimiter: 'windows' }), 'text/csv; charset=utf-8; header=present', dated)
}
