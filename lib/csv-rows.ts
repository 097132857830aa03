/** The rows of the data files `/data/results.csv` and `/data/turnout.csv`. Columns are named in English. */
import type { Fact, Source, Text } from './fact'
import { type RegionId, regionIds } from './regions'
import type { BulletinId, Results } from './results'

type Row = Record<string, string | number | null>

/**
 * One row for each number of the result: what, how many, in which unit, how firm, on which day, by which sources.
 * @throws if there is no fact with one of the ids
 */
export function resultRows(facts: Record<string, Fact>, ids: readonly string[], sources: Record<string, Source>): Row[] {
  return ids.map((id) => {
    const fact = facts[id]
    if (!fact) throw new Error(`no such fact: ${id}`)
    return {
      id,
      value: typeof fact.value === 'number' ? fact.value : null,
      unit: fact.unit,
      status: fact.status,
      as_of: fact.asOf,
      label_kk: fact.label.kk,
      label_ru: fact.label.ru,
      sources: fact.sources.map((source) => sources[source]?.url).join(' ')
    }
  })
}

/** For each bulletin a row for the country, then one for each region; `turnout_percent` is null where it is unknown. */
export function turnoutRows(
  results: Results,
  regions: Record<RegionId, { name: Text }>,
  turnoutSources: (id: RegionId | 'kz', bulletin: BulletinId) => readonly string[],
  sources: Record<string, Source>
): Row[] {
  const row = (iso: string, name: Text, at: string, ballots: number | null, percent: number | null, ids: readonly string[]) => ({
    iso,
    name_kk: name.kk,
    name_ru: name.ru,
    at,
    ballots_issued: ballots,
    turnout_percent: percent,
    status: percent === null ? 'unknown' : 'preliminary',
    sources: ids.map((id) => sources[id]?.url).join(' ')
  })
  return results.bulletins.flatMap(({ id: bulletin, at, ballots, percent }) => [
    row('KZ', { kk: 'Қазақстан', ru: 'Казахстан' }, at, ballots, percent, turnoutSources('kz', bulletin)),
    ...regionIds.map((id) => row(id.toUpperCase(), regions[id].name, at, null, results.regions[id][bulletin], turnoutSources(id, bulletin)))
  ])
}
