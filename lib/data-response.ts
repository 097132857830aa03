/** JSON that any page may read and any cache may keep for a while. */
export function publicJson(body: unknown): Response {
  return Response.json(body, {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=60, s-maxage=300' }
  })
}

/** A data file for others: names its schema and when it was made. */
export function dataResponse(name: string, body: object): Response {
  return publicJson({ $schema: `/data/schema/${name}.json`, generatedAt: new Date().toISOString(), ...body })
}
