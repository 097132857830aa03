/**
 * The rules of the guide to the Constitution (content/constitution/README.md): each account whole, all of them complete, and true to the
 * texts.
 */
import {
  type Account,
  type AccountText,
  type ArticleId,
  articleIds,
  type ChangeLabel,
  oldArticle,
  oldPoint,
  type OldReference,
  type PointId
} from '../../lib/constitution'
import type { Text } from '../../lib/fact'
import { type Locale, locales } from '../../lib/locale'

export type Guide = {
  accounts: Readonly<Record<string, Account>>
  /** What each article of 1995 ruled. */
  old: Readonly<Record<string, Text>>
  /** Articles of 1995 with no counterpart, and why. */
  dropped: Readonly<Record<string, Text>>
  topics: Readonly<Record<string, Text>>
}
/** An article's text in each edition, by article: reference only, never part of the project. */
export type Texts = Record<Locale, Record<'1995' | '2026', ReadonlyMap<string, string>>>

const file = (id: string) => `content/constitution/articles/${id}.ts`
const digits = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ')
const sentences = (text: string) => text.split(/(?<=[.!?]»?)\s+(?=[«\p{Lu}\d])/u).length
/** A figure and its word parted by a plain space; «пункт 2 статьи» and the like are names, not quantities. */
const looseNumber =
  /(?<!(?:пункт\p{L}*|стать\p{L}*|и|или|по|[,–—])[\s\u00a0])(?<![\d–-])\d+ (?!(?:[пмб]ен|және|и|или|не)\b|[пмб]ен |және |и |или |не )\p{L}/iu

/** What is wrong with the guide, whatever the texts say. */
export function guideProblems({ accounts, old, dropped, topics }: Guide): string[] {
  const named = new Set(Object.values(accounts).flatMap(({ from }) => from.map(oldArticle)))
  const used = new Set(Object.values(accounts).flatMap((account) => account.topics))
  return [
    ...articleIds.filter((id) => !accounts[id]).map((id) => `${file(id)} is missing`),
    ...Object.entries(accounts).flatMap(([id, account]) => accountProblems(id, account)),
    ...locales.flatMap((locale) => (['title', 'summary'] as const).flatMap((field) => repeated(accounts, locale, field))),
    ...Object.entries(accounts).flatMap(([id, { from }]) =>
      from
        .filter((each) => !old[oldArticle(each)])
        .map((each) => `${file(id)}: from "${each}": content/constitution/articles-of-1995.ts has no such article`)
    ),
    ...Object.keys(old).flatMap((id) =>
      named.has(id) === id in dropped
        ? [`content/constitution/articles-of-1995.ts: "${id}" must be either a counterpart or dropped, and not both`]
        : []
    ),
    ...[...Object.entries(old), ...Object.entries(dropped)].flatMap(([id, text]) =>
      guideTwinProblems(`content/constitution/articles-of-1995.ts: "${id}"`, text)
    ),
    ...Object.entries(accounts).flatMap(([id, account]) =>
      account.topics
        .filter((topic) => !topics[topic])
        .map((topic) => `${file(id)}: no such topic "${topic}" in content/constitution/topics.ts`)
    ),
    ...Object.keys(topics)
      .filter((topic) => !used.has(topic))
      .map((topic) => `content/constitution/topics.ts: "${topic}" leads to no article`)
  ]
}

/** What of an account is not whole. */
export function accountProblems(id: string, account: Account): string[] {
  const at = file(id)
  const { kk, ru } = account
  const pairs: [string, Text][] = [
    ...(['title', 'summary', 'difference', 'ground'] as const).map((field): [string, Text] => [field, { kk: kk[field], ru: ru[field] }]),
    ...(kk.daily && ru.daily ? [['daily', { kk: kk.daily, ru: ru.daily }] satisfies [string, Text]] : []),
    ...Object.keys(kk.points).map((point): [string, Text] => [
      `points.${point}`,
      { kk: kk.points[point] ?? '', ru: ru.points[point] ?? '' }
    ])
  ]
  return [
    ...((account.label === 'new') === account.from.length > 0 ? [`${at}: "new" has no counterpart, every other label has one`] : []),
    ...(account.onlyBody && !(account.label === 'changed' && kk.difference.includes('Құрылтай') && ru.difference.includes('Курулта'))
      ? [`${at}: "onlyBody" is for a changed article whose difference names the Kurultai, in both languages`]
      : []),
    ...markProblems(account).map((problem) => `${at}: ${problem}`),
    ...(account.topics.length ? [] : [`${at}: belongs to no topic`]),
    ...(Object.keys(kk.points).join() === Object.keys(ru.points).join() ? [] : [`${at}: the two languages list other points`]),
    ...((kk.daily === undefined) === (ru.daily === undefined) ? [] : [`${at}: "daily" is there in one language only`]),
    ...pairs.flatMap(([field, text]) => guideTwinProblems(`${at}: "${field}"`, text)),
    ...locales.flatMap((locale) => {
      const { summary, difference, daily } = account[locale]
      const count = sentences(summary)
      return [
        ...(count < 2 || count > 5 ? [`${at}: ${locale} summary has ${count} sentence(s), not two to five`] : []),
        ...(sentences(difference) > 4 ? [`${at}: ${locale}: more than four sentences: ${difference}`] : []),
        ...(sentences(daily ?? '') > 1 ? [`${at}: ${locale}: more than one sentence: ${daily}`] : [])
      ]
    })
  ]
}

/** The label of an article is that of its most changed point; one that has points of several labels is never `new`. */
const labelAllows: Record<ChangeLabel, (marks: ReadonlySet<ChangeLabel>) => boolean> = {
  kept: (marks) => marks.size === 1 && marks.has('kept'),
  reworded: (marks) => marks.has('reworded') && !marks.has('changed') && !marks.has('new'),
  changed: (marks) => marks.has('changed') || (marks.has('new') && marks.size > 1),
  new: (marks) => marks.size === 1 && marks.has('new')
}

/** Whether one reference to 1995 is the other, or lies within it: `44` and `44.10)`. */
const overlap = (a: OldReference, b: OldReference) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)

/** What of the marks of an account is missing, or does not agree with its label and its counterparts. */
function markProblems({ label, onlyBody, from, marks = {}, was = {}, kk }: Account): string[] {
  const points = Object.keys(kk.points)
  if (!points.length)
    return Object.keys(marks).length + Object.keys(was).length ? ['an article without points has no "marks" and no "was"'] : []
  const given = new Set(Object.values(marks))
  const stood = Object.values(was).flat()
  return [
    ...(points.toSorted().join() === Object.keys(marks).toSorted().join()
      ? []
      : ['each point has a mark in "marks", and nothing else has']),
    ...(labelAllows[label](given) ? [] : [`the label "${label}" does not agree with the marks ${[...given].join(', ')}`]),
    ...(onlyBody && given.has('new') ? ['"onlyBody" is for an article without a new point'] : []),
    ...points
      .filter((point) => (marks[point] === 'new') === (was[point] ?? []).length > 0)
      .map((point) => `"${point}": a new point stood nowhere in 1995, every other says in "was" where it stood`),
    ...stood.filter((each) => !from.some((reference) => overlap(reference, each))).map((each) => `was "${each}": "from" does not name it`),
    ...from
      .filter((reference) => !stood.some((each) => overlap(reference, each)))
      .map((reference) => `from "${reference}": no point in "was" stood there`)
  ]
}

/** What of an account does not agree with the texts: its points, and what it names of 1995. */
export function accountTextProblems(id: string, account: Account, texts: Texts): string[] {
  return [
    ...locales.flatMap((locale) => {
      const [expected, written] = [pointsOf(texts[locale][2026].get(id) ?? ''), Object.keys(account[locale].points)].map((points) =>
        points.toSorted(byNumber).join(' ')
      )
      return expected === written ? [] : [`${file(id)}: ${locale} lists the points "${written}"; expected "${expected}", as in the text`]
    }),
    ...[...account.from, ...Object.values(account.was ?? {}).flat()].flatMap((each) => {
      const text = texts.ru[1995].get(oldArticle(each))
      const point = oldPoint(each)
      return text === undefined || (point && !pointsOf(text).includes(point))
        ? [`${file(id)}: "${each}": 1995 has no such article or point`]
        : []
    })
  ]
}

/** The numbered points and subparagraphs of a text in order, as accounts name them: `1`, `3.2)`, `5)`. */
export function pointsOf(text: string): PointId[] {
  let point = ''
  return text.split('\n').flatMap((paragraph) => {
    const [, number, mark] = /^(\d+(?:-\d+)?)([.)])\s/.exec(paragraph) ?? []
    if (!number) return []
    if (mark === '.') return [(point = number)]
    return [`${point && `${point}.`}${number})`]
  })
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })

/** Twins hold the same numbers and no odd spaces. That each says something, in its language, is a rule of all texts (all-content.ts). */
function guideTwinProblems(at: string, text: Text): string[] {
  return [
    ...locales.flatMap((locale) => [
      ...(/[ \n]{2}|^\s|\s$| [.,;:]/.test(text[locale]) ? [`${at}: a space too many (${locale})`] : []),
      ...(looseNumber.test(text[locale])
        ? [`${at}: a no-break space stands between a number and its word (${locale}): ${text[locale]}`]
        : [])
    ]),
    ...(digits(text.kk) === digits(text.ru)
      ? []
      : [`${at}: other numbers in Kazakh (${digits(text.kk)}) than in Russian (${digits(text.ru)})`])
  ]
}

function repeated(accounts: Guide['accounts'], locale: Locale, field: keyof Omit<AccountText, 'points'>): string[] {
  const first = new Map<string, string>()
  return Object.entries(accounts).flatMap(([id, account]) => {
    const text = account[locale][field] ?? ''
    const before = first.get(text)
    first.set(text, before ?? id)
    return before ? [`${file(id)}: ${locale} ${field} is that of ${before}`] : []
  })
}

/** Every account against the texts. */
export const guideTextProblems = (accounts: Guide['accounts'], texts: Texts): string[] =>
  articleIds.flatMap((id: ArticleId) => (accounts[id] ? accountTextProblems(id, accounts[id], texts) : []))
