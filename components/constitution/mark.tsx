import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type ChangeLabel } from '@/lib/constitution'
import styles from './mark.module.css'

/** The width of the square of a label, in the units of the pictures. */
export const markSize = 14

/**
 * The square of each label from its upper left corner on, drawn with the rule `evenodd`: full, with a plus, half, and empty.
 * The form tells them apart, not the colour.
 */
export const markShape: Record<ChangeLabel, string> = {
  changed: 'h14v14h-14z',
  new: 'h14v14h-14zm6 3v3h-3v2h3v3h2v-3h3v-2h-3v-3z',
  reworded: 'h14v14h-14zm1.5 1.5v11l11-11z',
  kept: 'h14v14h-14zm1.5 1.5v11h11v-11z'
}

/** The square of a label. Its words always stand beside it. */
export const MarkSquare = ({ label }: { label: ChangeLabel }) => (
  <svg className={styles.square} width={markSize} height={markSize} aria-hidden="true">
    <path d={`M0 0${markShape[label]}`} fill="currentColor" fillRule="evenodd" />
  </svg>
)

/** What became of an article, or of a point of it: the square and its words. */
export function Mark({ label, children }: { label: ChangeLabel; children: ReactNode }) {
  return (
    <span className={styles.mark} data-label={label}>
      <MarkSquare label={label} /> {children}
    </span>
  )
}

/** The mark of a point, which is no article: a new one is a new rule. */
export function PointMark({ label }: { label: ChangeLabel }) {
  const t = useTranslations('Constitution')
  return <Mark label={label}>{label === 'new' ? t('newPoint') : t(`label.${label}`)}</Mark>
}
