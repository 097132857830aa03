/** The rules of the clause table (content/constitution/clauses.ts): rows whole, quotations short, marks those of the guide. */
import { type Clause, longestQuotation, plainQuotation, quotationParts, wordsOf } from '../../lib/clause'
import { type Account, type ChangeLabel, changeLabels, oldArticle, oldPoint, type PointId } from '../../lib/constitution'
import { locales } from '../../lib/locale'
import type { Guide, Texts } from './constitution'

export type Clauses = Readonly<Record<string, Clause>>
/** The guide's own marks, point by point, where an article has them. */
type Marked = Account & { readonly marks?: Readonly<Record<PointId, ChangeLabel>> }

const at = (id: string) => `content/constitution/clauses.ts: "${id}"`

/** What is wrong with the rows, whatever the texts say. */
export function clauseProblems(clauses: Clauses, { accounts, old }: Pick<Guide, 'accounts' | 'old'>): string[] {
  return Object.entries(clauses).flatMap(([id, clause]) => {
    const account: Marked | undefined = accounts[clause.article]
    if (!account) return [`${at(id)}: no such article "${clause.article}" in the guide`]
    return [
      ...(clause.point && !account.kk.points[clause.point] ? [`${at(id)}: Article ${clause.article} has no point "${clause.point}"`] : []),
      ...(clause.old && !old[oldArticle(clause.old)] ? [`${at(id)}: 1995 has no article "${clause.old}"`] : []),
      ...((clause.mark === 'new') === Boolean(clause.old) ? [`${at(id)}: "new" has no counterpart of 1995, every other mark has one`] : []),
      ...quotationProblems(id, clause),
      ...markProblems(id, clause, account)
    ]
  })
}

function quotationProblems(id: string, { old, quoted }: Clause): string[] {
  const sides = locales.map((locale) => (['old', 'new'] as const).filter((side) => quoted[locale][side]).join())
  return [
    ...(sides[0] === sides[1] ? [] : [`${at(id)}: quotes ${sides[0]} in Kazakh, ${sides[1]} in Russian; expected the same`]),
    ...(sides[0]?.includes('old') === Boolean(old)
      ? []
      : [`${at(id)}: the words of 1995 are quoted where an article of it is named, and only there`]),
    ...locales.flatMap((locale) =>
      Object.values(quoted[locale]).flatMap((quotation) => [
        ...(wordsOf(quotation).length > longestQuotation
          ? [`${at(id)}: ${wordsOf(quotation).length} words quoted (${locale}); expected at most ${longestQuotation}: ${quotation}`]
          : []),
        ...(quotationParts(quotation).length % 2 && !/[«»…]|^\s|\s$/.test(quotation)
          ? []
          : [`${at(id)}: expected words in one run, the decisive ones in [square brackets], without quotation marks: ${quotation}`])
      ])
    )
  ]
}

/** A row about a point says of it what the guide says; one about a part of it says at most that. */
function markProblems(id: string, { article, point, part, mark }: Clause, { label, marks }: Marked): string[] {
  const known = point ? marks?.[point] : undefined
  const rank = (each: ChangeLabel) => changeLabels.indexOf(each)
  if (known && (part ? rank(mark) > rank(known) : mark !== known))
    return [`${at(id)}: "${mark}", but the guide marks point ${point} of Article ${article} as "${known}"`]
  return rank(mark) > rank(label) && label !== 'changed'
    ? [`${at(id)}: "${mark}", but the guide marks Article ${article} as "${label}"`]
    : []
}

/** Quotations that do not stand in the official text, in the article and point that the row names. */
export function clauseTextProblems(clauses: Clauses, texts: Texts): string[] {
  return Object.entries(clauses).flatMap(([id, { article, point, old, quoted }]) =>
    locales.flatMap((locale) =>
      (['old', 'new'] as const).flatMap((side) => {
        const quotation = quoted[locale][side]
        if (quotation === undefined) return []
        const [year, named, within] =
          side === 'old' ? (['1995', oldArticle(old ?? ''), oldPoint(old ?? '')] as const) : (['2026', article, point] as const)
        const text = pointText(texts[locale][year].get(named) ?? '', within)
        return text.includes(plainQuotation(quotation))
          ? []
          : [`${at(id)}: not in ${year} (${locale}, ${named}.${within ?? ''}): ${quotation}`]
      })
    )
  )
}

/** A point of a text with what belongs to it, up to the next of its kind; the whole text where no point is named. */
function pointText(text: string, point: PointId | undefined): string {
  if (!point) return text
  const lines = text.split('\n')
  const isSub = point.endsWith(')')
  const start = lines.findIndex((line) => line.startsWith(isSub ? `${point} ` : `${point}. `))
  const next = lines.findIndex((line, index) => index > start && (isSub ? /^\d+(?:-\d+)?\) / : /^\d+(?:-\d+)?\. /).test(line))
  return start < 0 ? '' : lines.slice(start, next < 0 ? undefined : next).join('\n')
}
