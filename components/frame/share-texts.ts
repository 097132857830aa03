/** The texts that are sent where somebody shares a page or a figure: the answer, its base, how firm it is and of which day. */
import { type FactId, facts } from '@/content/facts'
import { type Fact, factText } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { Path } from '@/lib/pages'
import { mostLetters, sentence, shortened } from '@/lib/share'
import { otherVotesOf } from '@/lib/votes'
import { messages, wordsIn } from './language'
import { summaryOf } from './summary'

/** The text of a page, which together with its address is as long as it may be. */
export async function pageText(path: Path, locale: Locale, address: string): Promise<string> {
  const { title } = messages[locale].Site
  const summary = await summaryOf(path, locale)
  if (!summary) return sentence(title)
  const { stamp, answer, text = '', mark } = summary
  const heading = sentence(path === '/' ? `${title}, ${summary.title}` : summary.title)
  const end = sentence(`${stamp.status}: ${stamp.day}`)
  const room = mostLetters - [heading, end, address].join('  ').length - 1
  return [heading, shortened(answer ?? (mark ? `${sentence(mark.words)} ${text}` : text), room), end].join(' ')
}

/** The most letters of the text of a figure: its address follows. */
export const mostOfFigure = mostLetters - 70

/** The text of a figure: votes for and against together, each with status and day, and what was counted where there is room for it. */
export function figureText(id: FactId, locale: Locale): string {
  const t = wordsIn(locale)
  const other = otherVotesOf(id)
  const both: readonly FactId[] = other !== id && other in facts ? [id, other as FactId] : [id]
  const firm = ({ status, asOf }: Fact) => `(${t(`Status.${status}`)}, ${formatDay(asOf, locale)})`
  const said = both
    .toSorted((a) => (/(^|-)for(-|$)/.test(a) ? -1 : 1))
    .map((each: FactId) => ({ words: `${facts[each].label[locale]}: ${factText(facts[each], locale)}`, end: firm(facts[each]) }))
  const isOneEnd = new Set(said.map(({ end }) => end)).size === 1
  const text = `${said
    .map(({ words, end }, index) =>
      isOneEnd && index < said.length - 1 ? words : `${shortened(words, mostOfFigure - end.length - 3)} ${end}`
    )
    .join('; ')}.`
  const note = (facts[id] as Fact).note?.[locale] ?? ''
  return text.length + note.length < mostOfFigure ? `${text} ${note}`.trim() : text
}
