import type { ReactNode } from 'react'
import { type Locale, locales } from '@/lib/locale'
import styles from './pair.module.css'

/** The same content in both languages side by side, Kazakh first; on a phone one above the other. */
export function Pair({ id, children }: { id?: string; children: (locale: Locale) => ReactNode }) {
  return (
    <div className={`wide ${styles.pair}`} id={id}>
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          {children(locale)}
        </div>
      ))}
    </div>
  )
}
