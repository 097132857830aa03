import type { ChangeLabel } from '@/lib/constitution'
import { markShape, markSize } from './mark'
import styles from './strip.module.css'

/** Squares in a line, and from the left edge of one to that of the next: a line of 15 fits a screen of 320 px. */
const perLine = 15
const step = markSize + 4

/** The articles of a section as squares in their order, one for each. The list of the section says the same. */
export function Strip({ labels }: { labels: readonly ChangeLabel[] }) {
  const lines = Math.ceil(labels.length / perLine)
  return (
    <svg
      className={styles.strip}
      width={Math.min(perLine, labels.length) * step - (step - markSize)}
      height={lines * step - (step - markSize)}
      aria-hidden="true"
    >
      <path
        d={labels.map((label, index) => `M${(index % perLine) * step} ${Math.floor(index / perLine) * step}${markShape[label]}`).join('')}
        fill="currentColor"
        fillRule="evenodd"
      />
    </svg>
  )
}
