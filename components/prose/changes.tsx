import type { ReactNode } from 'react'
import { type LocaleProp, useWords } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import styles from './changes.module.css'

type Props = LocaleProp & { id?: string; label: string; children: ReactNode }

/** Rules of the two Constitutions beside each other. */
export function Changes({ children }: { children: ReactNode }) {
  return <dl className={`wide ${styles.changes}`}>{children}</dl>
}

/** A rule that differs: the old one and the new one. */
export function Change({ id, label, locale, children }: Props) {
  return (
    <div id={id} data-change="">
      <dt>
        <RegistryText text={label} locale={locale} />
      </dt>
      {children}
    </div>
  )
}

/** A rule that stands in both. */
export function Same({ id, label, locale, children }: Props) {
  const t = useWords('Prose', locale)
  return (
    <div id={id} data-same="">
      <dt>
        <RegistryText text={label} locale={locale} />
      </dt>
      <dd>
        <b>{t('same')}</b> {children}
      </dd>
    </div>
  )
}

/** The rule before. */
export function Old({ locale, children }: LocaleProp & { children: ReactNode }) {
  return (
    <dd>
      <b>{useWords('Prose', locale)('old')}</b> {children}
    </dd>
  )
}

/** The rule now. */
export function New({ locale, children }: LocaleProp & { children: ReactNode }) {
  return (
    <dd>
      <b>{useWords('Prose', locale)('new')}</b> {children}
    </dd>
  )
}
