import { useTranslations } from 'next-intl'
import styles from './notice.module.css'

/** Says that the page shows another instant than now, and leads back. The boot script shows it, browser/clock.ts says which instant. */
export function Notice({ written }: { written: boolean }) {
  const t = useTranslations('AsOf')
  return (
    <aside className={styles.notice} aria-label={t('label')} data-notice="">
      <p className={styles.asOf}>
        {t('asOf')} <b />. {written && t('written')} <a href="?">{t('toNow')}</a>
      </p>
      <p className={styles.bad}>{t('bad')}</p>
    </aside>
  )
}
