/**
 * What is wrong with the content as it stands in the project: the build stops on it, `npm run dev` shows it on the page,
 * `npm run check:content` prints it.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newestFirst } from '../../lib/correction'
import { dayAt } from '../../lib/instant'
import { type Locale, locales } from '../../lib/locale'
import { paths, proseFiles } from '../../lib/pages'
import { gaps, unknowable } from '../../lib/unknown'
import { acts } from '../acts'
import { articlesOf1995, dropped, sectionsOf1995 } from '../constitution/articles-of-1995'
import { appointments } from '../constitution/appointments'
import { clauses } from '../constitution/clauses'
import { guide } from '../constitution/guide'
import { sections } from '../constitution/sections'
import { topics } from '../constitution/topics'
import { corrections } from '../corrections'
import { criteria } from '../accessibility/criteria'
import { complaints, complaintsUntil } from '../complaints'
import { articleGists, descriptions } from '../descriptions'
import { differences } from '../differences'
import { facts } from '../facts'
import { glossary } from '../glossary'
import { referendums } from '../past-referendums'
import { bulletinSources, publishedShares, regions, results } from '../results'
import { sources } from '../sources'
import { updated } from '../updated'
import { withoutAgainst } from '../without-against'
import { withoutHttps } from '../without-https'
import { clauseProblems } from './clauses'
import { guideProblems } from './constitution'
import { correctionProblems } from './corrections'
import { descriptionProblems, readable } from './descriptions'
import { neutralityRules, readableRule } from './neutrality'
import { type Content, registryAndProseProblems } from './references'
import { duplicateProblems } from './duplicate-ids'
import { differencesSince, keptFile, keptText, readKept, unrecordedProblems } from './released'
import { readSubjects, withLine } from './places'
import { dayProblems } from './registry'
import { resultProblems, voteProblems } from './numbers'
import { fileOf } from './texts'
export { neutralityProblems } from './neutrality'
export { colonProblems, voiceProblems } from './voice'
import { type Piece, pieces } from './reading'
import { type Files, newestDay, allContentProblems } from './all-content'

/** The messages as they are written. An import would give what Next makes of them: compiled (next.config.ts). */
async function readMessages(root: string, locale: Locale): Promise<object> {
  const file = `messages/${locale}.json`
  const text = await readFile(join(root, file), 'utf8')
  try {
    return JSON.parse(text) as object
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // Node says at which sign; a line is found sooner.
    const [, position] = /position (\d+)/.exec(reason) ?? []
    const line = position === undefined ? '' : `:${text.slice(0, Number(position)).split('\n').length}`
    throw new Error(`${file}${line}: ${reason}; expected JSON`)
  }
}

/** The files of prose by page and language; null where there is none. */
async function readProse(root: string): Promise<Content['prose']> {
  const prose = await Promise.all(
    Object.keys(proseFiles).map(async (path) => {
      const texts = await Promise.all(
        locales.map(async (locale) => [locale, await readFile(join(root, fileOf(path, locale)), 'utf8').catch(() => null)] as const)
      )
      return [path, Object.fromEntries(texts) as Record<Locale, string | null>] as const
    })
  )
  return Object.fromEntries(prose)
}

/** The content as it stands in the project at `root`. */
export async function readContent(root: string): Promise<Content> {
  const [prose, kk, ru] = await Promise.all([readProse(root), readMessages(root, 'kk'), readMessages(root, 'ru')])
  const cited = [...Object.values(bulletinSources).flat(), ...Object.values(regions).flatMap(({ last }) => last)]
  const unknown = unknowable.filter((asked) => gaps(regions, asked).length > 0)
  return { facts, sources, acts, glossary, differences, cited, prose, paths, messages: { kk, ru }, unknown }
}

const gists = Object.fromEntries(Object.entries(articleGists).map(([id, text]) => [`/constitution/${id}`, { text }]))

/** Every file of entries, each entry under the id by which its problems name it. */
const files: Files = [
  ['content/facts.ts', facts],
  ['content/sources.ts', sources],
  ['content/acts.ts', acts],
  ['content/descriptions.ts', readable(descriptions, facts)],
  ['content/descriptions.ts', readable(gists, facts)],
  ['content/glossary.ts', glossary],
  ['content/differences.ts', byId(differences)],
  ['content/results.ts', regions],
  ['content/past-referendums.ts', byId(referendums)],
  ...Object.entries(guide).map(([id, account]) => [`content/constitution/articles/${id}.ts`, account] as const),
  ['content/constitution/articles-of-1995.ts', articlesOf1995],
  ['content/constitution/articles-of-1995.ts', dropped],
  ['content/constitution/articles-of-1995.ts', byId(sectionsOf1995.map(({ roman, title }) => ({ id: roman, title })))],
  ['content/constitution/sections.ts', byId(sections.map(({ roman, title }) => ({ id: roman, title })))],
  ['content/constitution/topics.ts', topics],
  ['content/constitution/clauses.ts', clauses],
  ['content/corrections.ts', corrections],
  ['content/rules/neutrality.ts', byId(neutralityRules.map(readableRule))],
  ['content/accessibility/criteria.ts', criteria],
  ['content/complaints.ts', byId(complaints.map(({ day, said, outcome }, index) => ({ id: `${index}`, day, said, outcome })))],
  ['content/constitution/appointments.ts', byId(appointments)]
]

/** Every text of the project at `root` as readers meet it, for the rules of voice and spelling. */
export async function readPieces(root: string): Promise<Piece[]> {
  const { messages, prose } = await readContent(root)
  return pieces(files, messages, prose, facts)
}

function byId<T extends { id: string }>(entries: readonly T[]): Record<string, T> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]))
}

/** The day of a release of which nothing tells the instant: the newest one that the content names. */
export async function newestStatedDay(root: string): Promise<string> {
  return newestDay({ facts, sources, updated, prose: await readProse(root) })
}

/**
 * Every problem of the content of the project at `root`, as one line each: file, line where it is known, reason.
 * @param released the instant of the release (ISO); null where nobody knows it. Nothing can have been said later than that or than now:
 * the clock only lets an edit of today pass before it is committed, and no file of a build depends on it.
 */
export async function contentProblems(root: string, released: string | null): Promise<string[]> {
  const content = await readContent(root).catch((error: Error) => error)
  if (content instanceof Error) return [content.message]
  const kept = await readKept(root).catch((error: Error) => error)
  if (kept instanceof Error) return [kept.message]
  const now = Math.max(Date.now(), released === null ? 0 : Date.parse(released))
  const today = dayAt(now)
  const found = [
    ...(await readRegistries(root)).flatMap(duplicateProblems),
    ...registryAndProseProblems(content),
    ...resultProblems(results, publishedShares),
    ...voteProblems(regions, facts),
    ...guideProblems({ accounts: guide, old: articlesOf1995, dropped, topics }),
    ...descriptionProblems(descriptions, facts),
    ...[complaintsUntil, ...complaints.map(({ day }) => day)].flatMap((day) => dayProblems('content/complaints.ts:', day, today)),
    ...clauseProblems(clauses, { accounts: guide, old: articlesOf1995 }),
    ...correctionProblems(corrections, { ...content, gone: [...kept.gone, ...kept.facts.map(({ id }) => id)], now }),
    ...unrecordedProblems(kept, content.facts, corrections),
    ...allContentProblems({ ...content, files, regions, updated, withoutHttps, withoutAgainst, today })
  ]
  // A text may hold the same fault twice.
  return Promise.all([...new Set(found)].map((problem) => withLine(problem, root)))
}

/**
 * What `npm run facts:diff` prints: what of the facts is another than in the last release. `problems`: what of it has no record.
 * @param released the instant of the release (ISO)
 */
export async function factsDiff(root: string, released: string) {
  const kept = await readKept(root).catch(() => null)
  const named = (lines: readonly string[]) => Promise.all(lines.map((line) => withLine(line, root)))
  const differences = kept ? Object.entries(differencesSince(kept, facts, corrections)) : []
  // A record of what is kept here must not count for the next change of the same fact.
  const generatedAt = new Date(Math.max(Date.parse(released), ...newestFirst(corrections).map(({ at }) => Date.parse(at)))).toISOString()
  return {
    kept,
    differences: await Promise.all(differences.map(async ([kind, lines]) => ({ kind, lines: await named(lines) }))),
    problems: kept ? await named(unrecordedProblems(kept, facts, corrections)) : [],
    file: keptFile,
    text: keptText(facts, generatedAt, kept)
  }
}

/** Facts and sources with the texts of their files by subject, and the records of corrections. */
async function readRegistries(root: string) {
  const inOneFile = 'content/corrections.ts'
  return [
    ...(await Promise.all(
      Object.entries({ 'content/facts.ts': facts, 'content/sources.ts': sources }).map(async ([whole, entries]) => ({
        whole,
        ids: Object.keys(entries),
        files: await readSubjects(root, whole)
      }))
    )),
    { whole: inOneFile, ids: Object.keys(corrections), files: { [inOneFile]: await readFile(join(root, inOneFile), 'utf8') } }
  ]
}
