import { z } from 'zod'
import { publicJson } from '@/app/data/response'
import { type SchemaName, schemas } from '@/app/data/schemas'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => Object.keys(schemas).map((name) => ({ file: `${name}.json` }))

/** The JSON Schema of a data file. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const name = (await params).file.replace(/\.json$/, '') as SchemaName
  return publicJson(z.toJSONSchema(schemas[name]))
}
