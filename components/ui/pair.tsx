import type { ReactNode } from 'react'
import { type Locale, locales } from '@/lib/locale'
import styles from './pair.module.css'

/** Two languages of the same thing beside each other, Kazakh first; on a phone one above the other. */
export function Pair({ id, children }: { id?: string; children: (locale: Locale) => ReactNode }) {
  return (
    <div className={styles.pair} id={id}>
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          {children(locale)}
        </div>
      ))}
    </div>
  )
}
