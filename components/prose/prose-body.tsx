import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Block } from './blocks'
import styles from './prose.module.css'
import { proseComponents } from './prose-components'

/** From this many headings on a page says at its top what is on it. */
const fewestHeadings = 3

type Props = {
  blocks: readonly Block[]
  /** What follows the text. */
  children?: ReactNode
}

/** A text in its columns: the short answer, the list of what is on the page (on a desk it stays beside the text), the text. */
export function ProseBody({ blocks, children }: Props) {
  const opening = blocks.findIndex(({ type }) => type === proseComponents.Brief) + 1
  const headings = blocks.filter(({ type }) => type === proseComponents.H2)
  return (
    <div className={styles.columns}>
      <div>{blocks.slice(0, opening)}</div>
      {headings.length >= fewestHeadings && <Contents headings={headings} />}
      <div>
        {blocks.slice(opening)}
        {children}
      </div>
    </div>
  )
}

/** The headings of a text as links. */
function Contents({ headings }: { headings: readonly Block[] }) {
  const t = useTranslations('Prose')
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <p id="contents">{t('contents')}</p>
      <ol>
        {headings.map(({ props: { id, children } }) => (
          <li key={id}>
            <a href={`#${id}`}>{children}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
