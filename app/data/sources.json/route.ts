import { sources } from '@/content/sources'
import type { Source } from '@/lib/fact'
import { dataResponse } from '@/lib/data-response'

export const dynamic = 'force-static'

/** Every source of the portal. */
export function GET(): Response {
  return dataResponse('sources', {
    sources: Object.entries<Source>(sources).map(([id, source]) => ({ id, ...source, headline: source.headline ?? null }))
  })
}
