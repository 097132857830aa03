/** The guide to the Constitution: the shape of an account of an article, and how articles and points are named. */
import type { Text } from './fact'
import { reference } from './law'
import type { Locale } from './locale'

/** How an article stands to the Constitution of 1995 as amended to 17 September 2022 (rule: content/constitution/README.md). */
export const changeLabels = ['kept', 'reworded', 'changed', 'new'] as const
export type ChangeLabel = (typeof changeLabels)[number]

export const lastArticle = 96
/** The preamble and the articles in order, as the address names them. */
export const articleIds = ['preamble', ...Array.from({ length: lastArticle }, (_, index) => `${index + 1}`)] as ArticleId[]
export type ArticleId = 'preamble' | Numbers<typeof lastArticle>
/** '1' | '2' | … up to N. */
type Numbers<N extends number, Counted extends string[] = []> = Counted['length'] extends N
  ? Counted[number]
  : Numbers<N, [...Counted, `${[...Counted, '']['length'] & number}`]>

/** An article of 1995 (`'33'`, `'83-1'`, `'preamble'`) or a point of one (`'33.1'`, `'44.10)'`). */
export type OldReference = string
/**
 * A numbered point as the text numbers it: point `'1'`, subparagraph `'3.2)'` of point 3, subparagraph `'5)'` of an article without
 * points.
 */
export type PointId = string

/** What the portal says of an article in one language; the sentences are the portal's own. */
export type AccountText = {
  /** The portal's own title: the Constitution gives its articles none. */
  title: string
  /** 2 to 5 sentences. */
  summary: string
  /** The gist of each numbered point of the text, in its order; empty where the article numbers none. */
  points: Record<PointId, string>
  /** What it means in daily life, in one sentence, where that can be said without guessing. */
  daily?: string
  /** What differs from 1995, in one sentence. */
  difference: string
  /** Why the label is this one, in one line. */
  ground: string
}

export type Account<TopicId extends string = string> = {
  label: ChangeLabel
  /** The articles or points of 1995 that ruled on the same; empty where none did. */
  from: readonly OldReference[]
  topics: readonly TopicId[]
} & Record<Locale, AccountText>

export type Section = { roman: string; first: number; last: number; title: Text }

/** The id of a point on its page: `p1`, `p3-2`. */
export const pointAnchor = (point: PointId): string => `p${point.replace('.', '-').replace(')', '')}`

/** The article that a reference to 1995 names, without its point. */
export const oldArticle = (reference: OldReference) => reference.split('.')[0] ?? reference
/** The point that a reference to 1995 names, if any. */
export const oldPoint = (reference: OldReference): PointId | undefined => reference.split('.').slice(1).join('.') || undefined

/** The address of the account of an article. */
export const articlePath = (id: ArticleId) => `/constitution/${id}` as const

/** «9-бап» / «Статья 9»; the preamble by its name. */
export function articleName(locale: Locale, id: string): string {
  if (id === 'preamble') return locale === 'kk' ? 'Кіріспе' : 'Преамбула'
  const name = reference(locale, id)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The section in which an article stands; none for the preamble. */
export const sectionOf = <S extends Section>(id: ArticleId, sections: readonly S[]): S | undefined =>
  sections.find(({ first, last }) => Number(id) >= first && Number(id) <= last)

/** The articles before and after, in the order of the text. */
export function neighbours(id: ArticleId): { before: ArticleId | undefined; after: ArticleId | undefined } {
  const at = articleIds.indexOf(id)
  return { before: articleIds[at - 1], after: articleIds[at + 1] }
}

/** Where the articles of 1995 went: for each, the articles of 2026 that name it, and the points of it that each of them names. */
export function successors(guide: Readonly<Record<ArticleId, Account>>): Map<string, Map<ArticleId, PointId[]>> {
  const went = new Map<string, Map<ArticleId, PointId[]>>()
  for (const id of articleIds) {
    for (const each of guide[id].from) {
      const of = went.get(oldArticle(each)) ?? new Map<ArticleId, PointId[]>()
      const point = oldPoint(each)
      went.set(oldArticle(each), of.set(id, [...(of.get(id) ?? []), ...(point ? [point] : [])]))
    }
  }
  return went
}
