import { type FactId, facts } from '@/content/facts'
import { turnoutSources } from '@/components/results/turnout-sources'
import { regions, results } from '@/content/results'
import { dataResponse } from '@/app/data/response'
import { regionIds } from '@/lib/regions'
import { bulletinIds } from '@/lib/results'

/** The value of a fact that is a count; null without an id. */
const count = (id: FactId | undefined) => (id ? Number(facts[id].value) : null)

export const dynamic = 'force-static'

/** The numbers of the vote: national, by bulletin, by region. Null means unknown. */
export function GET(): Response {
  return dataResponse('results', {
    national: results.national,
    bulletins: results.bulletins,
    regions: regionIds.map((id) => ({
      iso: id.toUpperCase(),
      name: regions[id].name,
      votesFor: count(regions[id].votes?.for),
      votesAgainst: count(regions[id].votes?.against),
      finalTurnoutPercent: null,
      turnout: bulletinIds.map((bulletin) => ({ bulletin, percent: regions[id].turnout[bulletin], sources: turnoutSources(id, bulletin) }))
    }))
  })
}
