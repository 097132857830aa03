/** Errors of the API as `application/problem+json` (RFC 9457). */

/** @param parameter the name of the request's parameter that was wrong */
export function problem(status: number, title: string, parameter: string, detail: string): Response {
  return Response.json(
    { type: 'about:blank', title, status, detail, parameter },
    { status, headers: { 'Content-Type': 'application/problem+json', 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' } }
  )
}
