/** The rules of the numbers: the result must add up, and every disagreement of the registry must be explained once. */
import type { Fact, Text } from '../../lib/fact'
import { checks, type Results, share } from '../../lib/results'
import { type Region, voteGroups } from '../results'

export type Difference = { id: string; facts: readonly string[]; title: Text; why: Text }

/** Sums and orders that do not hold, each with its numbers. */
export function resultProblems(results: Results, publishedShares: Parameters<typeof checks>[1]): string[] {
  return checks(results, publishedShares)
    .filter(({ holds }) => !holds)
    .map(({ id, lines }) => `content/results.ts, content/facts/: the check "${id}" does not hold: ${lines.join('; ')}`)
}

/** Votes of a region whose groups do not make those who took part, or whose shares do not follow from the counts. */
export function voteProblems(regions: Readonly<Record<string, Pick<Region, 'votes'>>>, facts: Record<string, Fact>): string[] {
  const value = (id: string) => Number(facts[id]?.value)
  return Object.entries(regions).flatMap(([id, { votes }]) => {
    if (!votes) return []
    const at = `content/results.ts: "${id}"`
    const whole = value(votes.participated)
    const counts = voteGroups.map((group) => value(votes[group].count))
    const sum = counts.reduce((total, count) => total + count, 0)
    return [
      ...(sum === whole ? [] : [`${at}: ${counts.join(' + ')} = ${sum}; expected ${whole}, those who took part`]),
      ...voteGroups.flatMap((group) => {
        const percent = share(value(votes[group].count), whole)
        const published = value(votes[group].share)
        return percent === published ? [] : [`${at}: "${votes[group].share}" is ${published}; expected ${percent}, its share of ${whole}`]
      })
    ]
  })
}

/** Facts that contradict or replace each other stand together in exactly one entry of content/differences.ts. */
export function differenceProblems(facts: Record<string, Fact>, differences: readonly Difference[]): string[] {
  const at = 'content/differences.ts'
  const entryOf = new Map<string, string>()
  const problems: string[] = []
  for (const { id, facts: ids, title, why } of differences) {
    for (const text of [title.kk, title.ru, why.kk, why.ru]) {
      if (/\d/.test(text)) problems.push(`${at}: "${id}": a bare digit: ${text}`)
    }
    for (const [index, fact] of ids.entries()) {
      if (!facts[fact]) problems.push(`${at}: "${id}": no such fact "${fact}"`)
      else if (index > 0 && !facts[fact].note) problems.push(`${at}: "${id}": the fact "${fact}" does not say what it counted (note)`)
      if (entryOf.has(fact)) problems.push(`${at}: the fact "${fact}" stands in "${entryOf.get(fact)}" and in "${id}"`)
      entryOf.set(fact, id)
    }
  }
  for (const [id, { disagreesWith = [], supersededBy }] of Object.entries(facts)) {
    for (const other of [...disagreesWith, ...(supersededBy ? [supersededBy] : [])]) {
      if (!entryOf.has(id)) problems.push(`${at}: "${id}" differs from "${other}" and is explained nowhere`)
      else if (entryOf.get(id) !== entryOf.get(other)) problems.push(`${at}: "${id}" and "${other}" differ and are not explained together`)
    }
  }
  return problems
}
