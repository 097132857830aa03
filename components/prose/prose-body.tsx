import type { ReactNode } from 'react'
import { Contents } from '@/components/ui/contents'
import type { FactId } from '@/content/facts'
import type { Block } from './blocks'
import { KeyFigures } from './key-figures'
import { LaterTextEnd } from './later-text'
import styles from './prose.module.css'
import { proseComponents } from './prose-components'

/** Whether a block takes the whole width of a desk: beside a text with one stands nothing. */
function isWide({ type }: Block) {
  const { Appointments, Clauses, Questions, Timeline } = proseComponents
  return [Appointments, Clauses, Questions, Timeline].some((wide) => wide === type)
}

/** From this many headings on a page says at its top what is on it. */
const fewestHeadings = 3

type Props = {
  blocks: readonly Block[]
  /** The instant (ISO) from which the text holds, where it does not always (later-text.tsx). */
  since?: string | undefined
  /** Figures of the text that a desk shows below the list of what is on the page. */
  figures?: readonly FactId[]
  /** What follows the text. */
  children?: ReactNode
}

/**
 * A text in its columns: the answer (the short one, or what stands above the headings), the list of what is on the page (on a desk it
 * stays beside the text), the text.
 */
export function ProseBody({ blocks, since, figures = [], children }: Props) {
  const headings = blocks.filter(({ type }) => type === proseComponents.H2)
  const brief = blocks.findIndex(({ type }) => type === proseComponents.Brief)
  const opening = brief < 0 && headings[0] ? blocks.indexOf(headings[0]) : brief + 1
  const contents = headings.length >= fewestHeadings && <Contents beside entries={headings.map(entryOf)} since={since} />
  return (
    <div className={blocks.some(isWide) ? `${styles.columns} ${styles.wideText}` : styles.columns}>
      <div data-later={since && ''}>{blocks.slice(0, opening)}</div>
      {figures.length > 0 ? (
        <div className={styles.rail}>
          {contents}
          <KeyFigures ids={figures} />
        </div>
      ) : (
        contents
      )}
      <div data-later={since && ''}>
        {blocks.slice(opening)}
        <LaterTextEnd />
        {children}
      </div>
    </div>
  )
}

/** A heading as an entry of the list. */
const entryOf = ({ props: { id = '', children } }: Block) => ({ id, label: children })
