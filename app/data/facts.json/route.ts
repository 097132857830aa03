import { differenceOf } from '@/content/differences'
import { type FactId, facts } from '@/content/facts'
import type { Fact } from '@/lib/fact'
import { dataResponse } from '@/app/data/response'

export const dynamic = 'force-static'

/** Every fact of the portal. */
export function GET(): Response {
  return dataResponse('facts', {
    facts: Object.entries<Fact>(facts).map(
      ([id, { label, value, unit, asOf, status, sources, note, from, supersededBy, disagreesWith }]) => ({
        id,
        label,
        value,
        unit,
        asOf,
        status,
        sources,
        note: note ?? null,
        from: from ?? [],
        supersededBy: supersededBy ?? null,
        disagreesWith: disagreesWith ?? [],
        why: differenceOf(id as FactId)?.why ?? null
      })
    )
  })
}
