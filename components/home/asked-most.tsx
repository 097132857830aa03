import { useLocale, useTranslations } from 'next-intl'
import type { MDXComponents } from 'mdx/types'
import type { ComponentProps, ReactNode } from 'react'
import { inPhases } from '@/components/frame/shown'
import { type Block, blocksOf } from '@/components/prose/blocks'
import { Fact } from '@/components/prose/fact'
import { proseComponents } from '@/components/prose/prose-components'
import { loadProse } from '@/components/prose/load-prose'
import { ShareQuestion } from '@/components/frame/share-question'
import { Link } from '@/components/ui/link'
import links from './links.module.css'
import styles from './asked-most.module.css'

/** Questions of /questions that stand on the home page too, by their anchors, those of daily life first. */
const asked = ['holiday', 'senate', 'what-is-kurultai', 'amnesty', 'russian', 'president-term']

/** The words of the answer alone: its sources and terms stand beside the full one. */
const wordsOnly = {
  ...proseComponents,
  Fact: (props: ComponentProps<typeof Fact>) => <Fact {...props} quiet />,
  Cite: () => null,
  Term: ({ children }: { children: ReactNode }) => children
} satisfies MDXComponents

/** Questions asked most, with the answers of /questions in one sentence: the same text, taken from there. */
export async function AskedMost() {
  const { default: Content } = await loadProse('/questions')
  const questions = questionsIn(blocksOf(Content({ components: wordsOnly }))).flatMap((question) => {
    const [heading, answer] = blocksOf(question)
    return heading?.props.id && answer ? [{ id: heading.props.id, heading, answer }] : []
  })
  return (
    <Questions>
      {asked.map((id) => {
        const question = questions.find((each) => each.id === id)
        if (!question) throw new Error(`content/pages/questions has no question "${id}", which the home page shows`)
        return (
          <details key={id} id={`q-${id}`}>
            <summary>{question.heading.props.children}</summary>
            {question.answer}
            <FullAnswer id={id} />
          </details>
        )
      })}
    </Questions>
  )
}

/** All questions among blocks of the text, and in its parts. */
function questionsIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type === wordsOnly.Question) return [block]
    return block.type === wordsOnly.Questions || block.type === wordsOnly.Part ? questionsIn(blocksOf(block)) : []
  })
}

function Questions({ children }: { children: ReactNode }) {
  const t = useTranslations('Home')
  return (
    <section className="band" aria-labelledby="asked" {...inPhases('in-force')}>
      <h2 id="asked">{t('asked')}</h2>
      <div className={styles.asked}>{children}</div>
      <p className={links.on}>
        <Link to="/questions">{t('allQuestions')}</Link>
      </p>
    </section>
  )
}

function FullAnswer({ id }: { id: string }) {
  const t = useTranslations('Home')
  return (
    <>
      <p>
        <a href={`/${useLocale()}/questions#${id}`}>{t('fullAnswer')}</a>
      </p>
      <p>
        <ShareQuestion />
      </p>
    </>
  )
}
