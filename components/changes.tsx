import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './changes.module.css'
import { Marked } from './marked'

type Props = { id: string; label: string; children: ReactNode }

/** Rules of the two Constitutions beside each other. */
export function Changes({ children }: { children: ReactNode }) {
  return <dl className={styles.changes}>{children}</dl>
}

/** A rule that differs: the old one and the new one. */
export function Change({ id, label, children }: Props) {
  return <div id={id} data-change=""><dt><Marked text={label} /></dt>{children}</div>
}

/** A rule that stands in both. */
export function Same({ id, label, children }: Props) {
  const t = useTranslations('Prose')
  return <div id={id} data-same=""><dt><Marked text={label} /></dt><dd><b>{t('same')}</b> {children}</dd></div>
}

/** The rule before. */
export function Old({ children }: { children: ReactNode }) {
  return <dd><b>{useTranslations('Prose')('old')}</b> {children}</dd>
}

/** The rule now. */
export function New({ children }: { children: ReactNode }) {
  return <dd><b>{useTranslations('Prose')('new')}</b> {children}</dd>
}
