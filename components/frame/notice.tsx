import { useTranslations } from 'next-intl'
import { shownByStyles } from '@/lib/shown-by-styles'
import styles from './notice.module.css'

/**
 * Says that the page shows another instant than now, with a link back. Hidden until the boot script sets `data-at`; until
 * browser/clock.ts has filled in the instant it says so without one.
 * @param written whether to add that the texts of the page were written after the vote
 */
export function Notice({ written }: { written: boolean }) {
  const t = useTranslations('Notice')
  return (
    <aside className={styles.notice} aria-label={t('label')} data-notice="" {...shownByStyles}>
      <p className={styles.otherInstant} data-notice-of="instant">
        <span className={styles.unnamed}>{t('otherInstantShort')}</span>
        <span className={styles.named}>
          {t('otherInstant')} <b />.
        </span>{' '}
        {written && t('written')} <a href="?">{t('toNow')}</a>
      </p>
      <p className={styles.badInstant} data-notice-of="bad">
        {t('badInstant')}
      </p>
    </aside>
  )
}
