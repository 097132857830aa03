import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import styles from './page.module.css'
import { PhaseLine } from './phase-line'

/** The title of a page, and under it the day of the vote and how things stand. */
export function PageTitle({ children }: { children: ReactNode }) {
  const locale = useLocale()
  return (
    <div className={styles.title}>
      <h1>{children}</h1>
      <p className="meta">
        <span>
          <time dateTime={facts['voting-day'].value}>{factText(facts['voting-day'], locale, 'weekday')}</time>
        </span>
        <span>
          <PhaseLine />
        </span>
      </p>
    </div>
  )
}
