import { type Fact, factInstant, factsBySource, type Source } from '@/lib/fact'
import type { Term } from '@/lib/glossary'
import { earliest, factKnownSince, latest, sourceKnownSince, textHoldsSince } from '@/lib/known'
import { dayStart } from '@/lib/instant'
import { acts, type ActId } from './acts'
import { type FactId, facts } from './facts'
import { bulletinSources, regions, results } from './results'
import type { Citation } from './rules/read-prose.mjs'
import { type SourceId, sources } from './sources'

/**
 * The day (ISO) from which a source counts that has no date, where its facts do not say it: none rests on it, or they are older than it
 * is. All others that have neither date nor facts report on the vote (lib/known.ts).
 */
const notBefore: Partial<Record<SourceId, string>> = {
  // Standing pages and reports on earlier votes.
  'cec-site': '2022-06-05',
  'cis-2022-ru': '2022-06-06',
  'digital-document-2022-ru': '2022-06-01',
  'sco-2024-ru': '2024-10-07',
  'sms-registration-kk': '2026-03-12',
  'spoiled-ballot-2023-ru': '2023-03-01',
  'assembly-youth-ru': '2025-09-08',
  'friendship-houses-kk': '2025-09-08',
  // Reports of the weeks before the vote whose pages show no day.
  'station-sites-kk': '2026-03-04',
  // Reports the final result, though the one fact that rests on it is of the day of the vote.
  'stations-all-ru': '2026-03-17'
}

const bySource = factsBySource<FactId, SourceId>(facts)
const ids = Object.keys(facts) as FactId[]
/** When the bulletin was published that a figure of turnout is from: its hour stands in the id (`turnout-kz-61-1600-press`). */
function bulletinOf(id: FactId): string | undefined {
  const hour = /^(?:turnout|ballots|bulletin)-(?:.*-)?(\d{4})(?:-|$)/.exec(id)?.[1]
  return results.bulletins.find((bulletin) => bulletin.id === hour)?.known
}

/** When the bulletins of turnout were published that a source reports: those whose list of regions it has, or the one of its figures. */
function bulletinsIn(id: SourceId): string[] {
  const lists = results.bulletins.filter((bulletin) => {
    const inList: readonly SourceId[] = bulletinSources[bulletin.id]
    return inList.includes(id) || (bulletin.id === '2000' && Object.values(regions).some(({ last }) => last.includes(id)))
  })
  const hours = new Set((bySource.get(id) ?? []).flatMap((fact) => bulletinOf(fact) ?? []))
  return lists.length || hours.size > 1 ? lists.map(({ known }) => known) : [...hours]
}

/** When a fact of the day of the vote was published: with a bulletin, or in a source that is older than that day. */
function publishedOn(id: FactId): string | undefined {
  const { asOf, sources: named }: Fact<SourceId> = facts[id]
  if (asOf !== facts['voting-day'].value) return undefined
  const inSources = named.flatMap((source) => {
    const { date }: Source = sources[source]
    return date && date < asOf ? dayStart(date) : (latest(bulletinsIn(source)) ?? [])
  })
  return bulletinOf(id) ?? earliest(inSources)
}

/** The instant (ISO) from which each fact counts as known. */
export const factSince = Object.fromEntries(ids.map((id) => [id, factKnownSince(facts[id], publishedOn(id))])) as Record<FactId, string>

/** The instant (ISO) from which each source counts as known. */
export const sourceSince = Object.fromEntries(
  (Object.keys(sources) as SourceId[]).map((id) => [
    id,
    sourceKnownSince(sources[id], {
      facts: (bySource.get(id) ?? []).map((fact) => ({ asOf: facts[fact].asOf, since: factSince[fact] })),
      bulletins: bulletinsIn(id),
      notBefore: notBefore[id]
    })
  ])
) as Record<SourceId, string>

/** An instant, unless it is older than all that the portal tells of: then what is known since shows at any. */
export const inStory = (instant = '') => (instant > dayStart(facts['address-day'].value) ? instant : undefined)

/** The instant (ISO) from which a fact can be told: it is known, and one of its sources is. */
const toldSince = (id: FactId) =>
  latest([factSince[id], earliest(facts[id].sources.map((source) => sourceSince[source])) ?? '']) ?? factSince[id]

/** The instant (ISO) from which an act counts as known; the text of the Constitution was known as the draft that was put to the vote. */
const actSince = (act: ActId) =>
  act === 'constitution' ? dayStart(facts['draft-published'].value) : (latest(Object.values(acts[act]).map((id) => sourceSince[id])) ?? '')

/** The instant (ISO) from which a text holds that cites this, written on a day (ISO). */
export function holdsSince(citations: readonly Citation[], written: string): string {
  const cited = citations.filter(({ kind }) => kind === 'fact').map(({ id }) => id as FactId)
  return textHoldsSince(
    cited.map((id) => ({ fact: facts[id] as Fact, since: toldSince(id) })),
    citations.flatMap(({ kind, id }) => (kind === 'source' ? sourceSince[id as SourceId] : kind === 'act' ? actSince(id as ActId) : [])),
    written
  )
}

/** The instant (ISO) from which a term counts as known: what it means rests on acts and sources; none where it rests on nothing. */
export const termSince = ({ since, law = [], sources: named = [] }: Term<SourceId, ActId, FactId>) =>
  latest([
    ...(since ? [factInstant(facts[since]) ?? factSince[since]] : []),
    ...law.map(({ act }) => actSince(act)),
    ...named.map((id) => sourceSince[id])
  ])
