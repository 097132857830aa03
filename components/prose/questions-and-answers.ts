import type { MDXComponents } from 'mdx/types'
import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { reference } from '@/lib/law'
import type { Locale } from '@/lib/locale'
import { type Block, blocksOf } from './blocks'
import { loadProse } from './load-prose'
import { proseComponents } from './prose-components'
import { unknownWords } from './unknown'

/** The questions of /questions, each with its answer of one sentence, as plain text. */
export async function questionsAndAnswers(locale: Locale): Promise<{ id: string; question: string; answer: string }[]> {
  const { default: Content } = await loadProse('/questions', locale)
  return questionsIn(blocksOf(Content({ components: plain(locale) }))).map((block) => {
    const [heading, answer] = blocksOf(block)
    if (!heading?.props.id || !answer) throw new Error('content/pages/questions: a question without a heading or an answer')
    return { id: heading.props.id, question: wordsOf(heading.props.children), answer: wordsOf(answer.props.children) }
  })
}

/** All questions among blocks of the text, and in its parts. */
function questionsIn(blocks: readonly Block[]): Block[] {
  const { Question, Questions, Part } = proseComponents
  return blocks.flatMap((block) => {
    if (block.type === Question) return [block]
    return block.type === Questions || block.type === Part ? questionsIn(blocksOf(block)) : []
  })
}

type Props<Name extends keyof typeof proseComponents> = ComponentProps<(typeof proseComponents)[Name]>
const inner = ({ children }: { children?: ReactNode }) => children

/** The words of prose that may stand in a question or in its answer, as what they print: without links, marks of sources and notes. */
const words = (locale: Locale) => ({
  Fact: ({ id, form }: Props<'Fact'>) => factText(facts[id], locale, form),
  Cite: () => null,
  Term: inner,
  In: inner,
  Article: ({ n, p, form }: Props<'Article'>) => reference(locale, n, p, form),
  Day: ({ iso, form }: Props<'Day'>) => formatDay(iso, locale, form),
  Year: ({ n }: Props<'Year'>) => n,
  Unknown: ({ of }: Props<'Unknown'>) => unknownWords(locale)(of).join('; ')
})
const plain = (locale: Locale) => ({ ...proseComponents, ...words(locale) }) as MDXComponents

/** The text of a node in which only `words` and elements of HTML stand. */
function wordsOf(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => {
      if (!isValidElement<{ children?: ReactNode }>(child)) return String(child)
      const { type, props } = child
      return wordsOf(typeof type === 'function' ? (type as (given: typeof props) => ReactNode)(props) : props.children)
    })
    .join('')
    .trim()
}
