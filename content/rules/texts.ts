/** The rules of prose: each text by itself, and the two languages beside each other. */
import { kazakhWord } from '../../lib/alphabet'
import { factText } from '../../lib/fact'
import type { Form } from '../../lib/format'
import { type Locale, locales } from '../../lib/locale'
import { proseFiles, type ProsePath } from '../../lib/pages'
import { SKIP, visit } from 'unist-util-visit'
import { blockProblems, claimsOf } from './blocks'
import { easyProblems } from './easy'
import type { Content } from './references'
import { hasName, metaTwinProblems, noName } from './meta'
import { attributesOf, type Citation, elementsOf, isElement, parseProse, placeOf, type Problem, type Prose, textOf } from './read-prose.mjs'
import { lonelyProblems } from './pairs'
import { valueProblem } from './registry'
import { spokenProblems } from './spoken'
import { unknownProblems } from './unknown'

type Place = { line: number; column: number }
type Texts = Record<string, Record<Locale, Prose | null>>

/**
 * Trees of texts that have been parsed, by text. Parsing all takes seconds; `npm run dev` checks with each page and loads this module
 * anew after many an edit, so the trees are kept outside it.
 */
const kept = globalThis as { proseTrees?: Map<string, Prose> }
const parsed = (kept.proseTrees ??= new Map())

/** Every text as a tree; null where there is none or it is no MDX, and the reasons of the latter. */
export function parseTexts(prose: Content['prose']): { texts: Texts; problems: string[] } {
  const problems: string[] = []
  const parse = (path: string, locale: Locale): Prose | null => {
    // A mark of byte order is a problem of its own (letters.ts), and would hide from the parser what follows.
    const text = prose[path]?.[locale]?.replace(/^\ufeff/, '')
    if (text === undefined) return (problems.push(`${fileOf(path, locale)}: is missing; expected both languages`), null)
    try {
      const result = parsed.get(text) ?? parseProse(text)
      parsed.set(text, result)
      return result
    } catch (error) {
      const { line = 1, column = 1, reason = String(error) } = error as Partial<Problem>
      return (problems.push(`${fileOf(path, locale)}:${line}:${column}: ${reason}`), null)
    }
  }
  const texts = Object.fromEntries(
    Object.keys(prose).map((path) => [path, Object.fromEntries(locales.map((locale) => [locale, parse(path, locale)])) as Texts[string]])
  )
  return { texts, problems }
}

/** The file of a text, as errors name it. */
export const fileOf = (path: string, locale: Locale) => `content/${proseFiles[path as ProsePath] ?? path}.${locale}.mdx`

export function textProblems(content: Content, texts: Texts): string[] {
  return Object.entries(texts).flatMap(([path, { kk, ru }]) => [
    ...(kk && ru ? twinProblems(path, kk, ru) : []),
    ...(kk ? problemsOf(content, texts, path, 'kk', kk) : []),
    ...(ru ? problemsOf(content, texts, path, 'ru', ru) : [])
  ])
}

const line = (path: string, locale: Locale, { line, column, reason }: Problem) => `${fileOf(path, locale)}:${line}:${column}: ${reason}`

/** Twins have the same headings, citations and links, and about the same length. */
function twinProblems(path: string, kk: Prose, ru: Prose): string[] {
  const headings = { kk: kk.headings.map(({ id }) => id), ru: ru.headings.map(({ id }) => id) }
  const first = kk.headings.findIndex(({ id }, index) => ru.headings[index]?.id !== id)
  const place = kk.headings[first] ?? kk.headings.at(-1) ?? { line: 1, column: 1 }
  const only = (locale: Locale, other: Locale) => headings[locale].filter((id) => !headings[other].includes(id)).join(', ')
  const alone = [['kk', only('kk', 'ru')] as const, ['ru', only('ru', 'kk')] as const].filter(([, ids]) => ids)
  const difference = alone.length ? alone.map(([locale, ids]) => `only in ${locale}: ${ids}`).join('; ') : 'they stand in another order'
  const named = { kk: namesIn(kk), ru: namesIn(ru) }
  return [
    ...(headings.kk.join() === headings.ru.join() ? [] : [line(path, 'kk', { ...place, reason: `headings differ: ${difference}` })]),
    ...locales.flatMap((locale) =>
      [...named[locale]]
        .filter(([name]) => !named[locale === 'kk' ? 'ru' : 'kk'].has(name))
        .map(([name, where]) => line(path, locale, { ...where, reason: `${name} only in ${locale}; expected in both languages` }))
    ),
    ...claimTwinProblems(path, kk, ru),
    ...metaTwinProblems(fileOf(path, 'kk'), kk.meta, ru.meta),
    ...(Math.min(kk.words, ru.words) < 0.7 * Math.max(kk.words, ru.words)
      ? [`${fileOf(path, 'kk')}: ${kk.words} words in kk, ${ru.words} in ru; expected at most 30 % apart`]
      : [])
  ]
}

/** The claims of twins have the same kinds and were seen in the same places. */
function claimTwinProblems(path: string, kk: Prose, ru: Prose): string[] {
  const inRussian = claimsOf(ru)
  return claimsOf(kk).flatMap(({ claim, alike }, index) => {
    const other = inRussian[index]?.alike
    return alike === other ? [] : [line(path, 'kk', { ...placeOf(claim), reason: `${alike} is ${other ?? 'not there'} in ru` })]
  })
}

/** What a text cites and links to, with the first place of each. */
function namesIn({ citations, links }: Prose): Map<string, Place> {
  const all: [string, Place][] = [
    ...citations.map((each) => [nameOf(each), each] as [string, Place]),
    ...links.map((each) => [`the link "${each.to}"`, each] as [string, Place])
  ]
  return new Map(all.reverse())
}

const nameOf = ({ kind, id }: Citation) => `${kind} "${id}"`

function problemsOf(
  { facts, sources, acts, glossary, paths, unknown }: Content,
  texts: Texts,
  path: string,
  locale: Locale,
  prose: Prose
): string[] {
  const known = { fact: facts, source: sources, act: acts, term: glossary }
  const explainer = path.startsWith('/explainers/')
  const brief = { line: 1, column: 1, reason: 'there is no <Brief>; expected one of three to five sentences' }
  return [
    ...prose.problems,
    ...prose.citations.filter(({ kind, id }) => !known[kind][id]).map((each) => ({ ...each, reason: `no such ${nameOf(each)}` })),
    ...prose.links
      .filter(({ to }) => !resolves(to, path, texts, paths))
      .map((each) => ({ ...each, reason: `the link "${each.to}" leads nowhere; expected a page of lib/pages.ts and an anchor on it` })),
    ...prose.links
      .filter(({ to, named }) => named && resolves(to, path, texts, paths) && !hasName(to.split('#')[0] ?? '', paths))
      .map((each) => ({ ...each, reason: `the link "${each.to}" leads to ${noName}` })),
    ...(explainer && (prose.words < 500 || prose.words > 1200)
      ? [{ line: 1, column: 1, reason: `${prose.words} words; an explainer has 500 to 1,200` }]
      : []),
    ...(explainer && !prose.tree.children.some((node) => isElement(node) && node.name === 'Brief') ? [brief] : []),
    ...formProblems(prose, facts, locale),
    ...blockProblems(prose, facts),
    ...spokenProblems(prose, facts, locale),
    ...easyProblems(prose, path, facts, locale),
    ...lonelyProblems(prose, facts),
    ...unknownProblems(prose, unknown),
    ...(locale === 'ru' ? kazakhWordProblems(prose) : [])
  ].map((problem) => line(path, locale, problem))
}

/** Facts in a form that they do not have: printing one stops the build, without a place (lib/fact.ts). */
function formProblems({ tree }: Prose, facts: Content['facts'], locale: Locale): Problem[] {
  return elementsOf(tree, 'Fact').flatMap((element) => {
    const { id = '', form } = attributesOf(element)
    const fact = facts[id]
    // A value that is none of its unit is a problem of the fact (registry.ts).
    if (!fact || !form || valueProblem(fact)) return []
    try {
      factText(fact, locale, form as Form)
      return []
    } catch (error) {
      return [{ ...placeOf(element), reason: `<Fact id="${id}" form="${form}">: ${(error as Error).message}` }]
    }
  })
}

function resolves(link: string, path: string, texts: Texts, paths: readonly string[]): boolean {
  const [to = '', anchor] = link.split('#')
  const target = to || path
  if (!paths.includes(target)) return false
  const text = texts[target]?.kk
  return !anchor || !text || text.anchors.some(({ id }) => id === anchor)
}

/** Words with letters that Russian does not have, outside what is marked as Kazakh. */
function kazakhWordProblems({ tree }: Prose): Problem[] {
  const problems: Problem[] = []
  visit(tree, (node) => {
    if (isElement(node) && node.name === 'In' && attributesOf(node).lang === 'kk') return SKIP
    if (node.type !== 'text') return
    for (const [word] of textOf(node).matchAll(new RegExp(kazakhWord, 'giu'))) {
      problems.push({ ...placeOf(node), reason: `Kazakh word without <In lang="kk">: ${word}` })
    }
  })
  return problems
}
