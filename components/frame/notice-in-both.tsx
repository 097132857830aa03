import { locales } from '@/lib/locale'
import { shownByStyles } from '@/lib/shown-by-styles'
import { messages } from './language'
import styles from './notice.module.css'

/** The notice of another instant (notice.tsx) for pages in both languages. */
export function NoticeInBoth() {
  return (
    <aside className={styles.notice} aria-label={messages.kk.Notice.label} data-notice="" {...shownByStyles}>
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          <p className={styles.otherInstant} data-notice-of="instant">
            {messages[locale].Notice.otherInstantShort}
          </p>
          <p className={styles.badInstant} data-notice-of="bad">
            {messages[locale].Notice.badInstant}
          </p>
        </div>
      ))}
    </aside>
  )
}
