/** The guide to the Constitution: the type of the account of an article, and how articles and points are named. */
import type { Text } from './fact'
import { reference } from './law'
import type { Locale } from './locale'

/** How an article relates to the Constitution of 1995 as amended to 17 September 2022 (rules: content/constitution/README.md). */
export const changeLabels = ['kept', 'reworded', 'changed', 'new'] as const
export type ChangeLabel = (typeof changeLabels)[number]

export const lastArticle = 96
/** The preamble and the articles in order, as in the addresses of their pages. */
export const articleIds = ['preamble', ...Array.from({ length: lastArticle }, (_, index) => `${index + 1}`)] as ArticleId[]
export type ArticleId = 'preamble' | Numbers<typeof lastArticle>
/** '1' | '2' | … | 'N'. */
type Numbers<N extends number, Counted extends string[] = []> = Counted['length'] extends N
  ? Counted[number]
  : Numbers<N, [...Counted, `${[...Counted, '']['length'] & number}`]>

/** An article of 1995 (`'33'`, `'83-1'`, `'preamble'`) or a point of one (`'33.1'`, `'44.10)'`). */
export type OldReference = string
/**
 * A point as the official text numbers it: point `'1'`; subparagraph 2 of point 3, `'3.2)'`; subparagraph 5 of an article without
 * points, `'5)'`.
 */
export type PointId = string

/** What the portal says about an article in one language; the wording is the portal's own. */
export type AccountText = {
  /** The portal's own title: the Constitution gives its articles none. */
  title: string
  /** 2 to 5 sentences. */
  summary: string
  /** The gist of each numbered point, in the order of the text; empty where the article has no numbered points. */
  points: Record<PointId, string>
  /** What it means in daily life, in one sentence; absent where that would be a guess. */
  daily?: string
  /** What differs from 1995, in one sentence. */
  difference: string
  /** Why the article has its label, in one line. */
  ground: string
}

export type Account<TopicId extends string = string> = {
  label: ChangeLabel
  /** All that changed: the Kurultai stands where the Parliament or a chamber of it stood. */
  onlyBody?: true
  /** The articles or points of 1995 on the same matter; empty if there were none. */
  from: readonly OldReference[]
  topics: readonly TopicId[]
  /** What became of each point since 1995 (content/constitution/README.md); absent where the article has no numbered points. */
  marks?: Readonly<Record<PointId, ChangeLabel>>
  /** For each point that is not new, where its rule stood in 1995, all within the articles of `from`. */
  was?: Readonly<Record<PointId, readonly OldReference[]>>
} & Record<Locale, AccountText>

export type Section = { roman: string; first: number; last: number; title: Text }

/** The `id` attribute of a point on its page: `p1`, `p3-2`. */
export const pointAnchor = (point: PointId): string => `p${point.replace('.', '-').replace(')', '')}`

/** Points in the order of the text: `2`, `3`, `3.1)`, `3.10)`, `4`. (The keys of an object put whole numbers first.) */
export const inOrder = (points: readonly PointId[]): PointId[] =>
  points.toSorted((a, b) => {
    const [[pointA = 0, subA = 0] = [], [pointB = 0, subB = 0] = []] = [a, b].map((point) => point.split('.').map((part) => parseInt(part)))
    return pointA - pointB || subA - subB
  })

/** The article that a reference to 1995 names, without its point. */
export const oldArticle = (reference: OldReference) => reference.split('.')[0] ?? reference
/** The point that a reference to 1995 names, if any. */
export const oldPoint = (reference: OldReference): PointId | undefined => reference.split('.').slice(1).join('.') || undefined

/** The path of the page of an article, without the language. */
export const articlePath = (id: ArticleId) => `/constitution/${id}` as const

/** «9-бап» / «Статья 9»; «Кіріспе» / «Преамбула». */
export function articleName(locale: Locale, id: string): string {
  if (id === 'preamble') return locale === 'kk' ? 'Кіріспе' : 'Преамбула'
  const name = reference(locale, id)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The section of an article; undefined for the preamble. */
export const sectionOf = <S extends Section>(id: ArticleId, sections: readonly S[]): S | undefined =>
  sections.find(({ first, last }) => Number(id) >= first && Number(id) <= last)

/** The articles before and after, in the order of the text; undefined at its ends. */
export function neighbours(id: ArticleId): { before: ArticleId | undefined; after: ArticleId | undefined } {
  const index = articleIds.indexOf(id)
  return { before: articleIds[index - 1], after: articleIds[index + 1] }
}

/** For each article of 1995, the articles of 2026 that name it in `from`, each with the points of it that they name. */
export function successors(guide: Readonly<Record<ArticleId, Account>>): Map<string, Map<ArticleId, PointId[]>> {
  const byOldArticle = new Map<string, Map<ArticleId, PointId[]>>()
  for (const id of articleIds) {
    for (const oldReference of guide[id].from) {
      const namedPoints = byOldArticle.get(oldArticle(oldReference)) ?? new Map<ArticleId, PointId[]>()
      const point = oldPoint(oldReference)
      byOldArticle.set(oldArticle(oldReference), namedPoints.set(id, [...(namedPoints.get(id) ?? []), ...(point ? [point] : [])]))
    }
  }
  return byOldArticle
}
