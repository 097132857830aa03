import { factsBySource } from '@/content/facts-by-source'
import { type SourceId, sources } from '@/content/sources'
import type { Source } from '@/lib/fact'
import { dataResponse } from '@/lib/data-response'

export const dynamic = 'force-static'

/** Every source of the portal, with the facts that rest on it. */
export function GET(): Response {
  return dataResponse('sources', {
    sources: Object.entries<Source>(sources).map(([id, source]) => ({ id, ...source, headline: source.headline ?? null, facts: factsBySource.get(id as SourceId) ?? [] }))
  })
}
