/** A data file for others: JSON that any page may read, stamped with when it was made. */
export function dataResponse(name: string, body: object): Response {
  return Response.json(
    { $schema: `/data/schema/${name}.json`, generatedAt: new Date().toISOString(), ...body },
    { headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=60, s-maxage=300' } }
  )
}
