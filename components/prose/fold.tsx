import type { ReactNode } from 'react'
import type { LocaleProp } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import styles from './fold.module.css'

type Props = LocaleProp & {
  id?: string
  label: string
  /** How many entries are in it; counted by the compiler (content/rules/remark-prose.mjs). */
  count?: string
  children: ReactNode
}

/** What proves or goes further, folded: the label says what is in it. */
export function Fold({ id, label, count, locale, children }: Props) {
  return (
    <details id={id} className={styles.fold}>
      <summary>
        <RegistryText text={label} locale={locale} />
        {count && <span>{count}</span>}
      </summary>
      {children}
    </details>
  )
}
