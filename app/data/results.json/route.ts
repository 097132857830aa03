import { type FactId, facts } from '@/content/facts'
import { turnoutSources } from '@/components/results/turnout-sources'
import { regions, results, voteGroups } from '@/content/results'
import { dataResponse } from '@/app/data/response'
import { type RegionId, regionIds } from '@/lib/regions'
import { bulletinIds } from '@/lib/results'

/** The value of a fact that is a number; null without an id. */
const number = (id: FactId | undefined) => (id ? Number(facts[id].value) : null)

/** The votes of a region, their status and their sources; null, and no source, where no votes were found. */
function votesOf(id: RegionId) {
  const { votes } = regions[id]
  return {
    participated: number(votes?.participated),
    votesFor: number(votes?.for.count),
    votesAgainst: number(votes?.against.count),
    invalid: number(votes?.invalid.count),
    notCounted: number(votes?.notCounted.count),
    votesStatus: votes?.status ?? null,
    votesSources: votes ? [...new Set(voteGroups.flatMap((group) => facts[votes[group].count].sources))] : []
  }
}

export const dynamic = 'force-static'

/** The numbers of the vote: national, by bulletin, by region. Null means unknown. */
export function GET(): Response {
  return dataResponse('results', {
    national: results.national,
    bulletins: results.bulletins,
    regions: regionIds.map((id) => ({
      iso: id.toUpperCase(),
      name: regions[id].name,
      ...votesOf(id),
      finalTurnoutPercent: number(regions[id].finalTurnout),
      turnout: bulletinIds.map((bulletin) => ({ bulletin, percent: regions[id].turnout[bulletin], sources: turnoutSources(id, bulletin) }))
    }))
  })
}
