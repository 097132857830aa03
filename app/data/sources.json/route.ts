import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { factsBySource, type Source } from '@/lib/fact'
import { dataResponse } from '@/app/data/response'

export const dynamic = 'force-static'

const bySource = factsBySource<FactId, SourceId>(facts)

/** Every source of the portal, with the facts that cite it. */
export function GET(): Response {
  return dataResponse('sources', {
    sources: Object.entries<Source>(sources).map(([id, source]) => ({
      id,
      ...source,
      headline: source.headline ?? null,
      archive: source.archive ?? null,
      facts: bySource.get(id as SourceId) ?? []
    }))
  })
}
