import { useLocale, useTranslations } from 'next-intl'
import { otherLocale } from '@/lib/locale'
import styles from './term-note.module.css'
import '@/components/ui/button.css'

/** Where browser/terms.ts explains a term in place; closed until then. */
export function TermNote() {
  const t = useTranslations('Prose')
  return (
    <div
      id="term-note"
      popover="auto"
      hidden
      tabIndex={-1}
      role="dialog"
      aria-label={t('openGlossary')}
      className={styles.note}
      data-term-note=""
      data-failed={t('noteFailed')}
    >
      <p className={styles.title} />
      <p />
      <p className="meta">
        {t('inOther')} <span lang={otherLocale[useLocale()]} />
      </p>
      <p className={styles.actions}>
        <a href="#main">{t('openGlossary')}</a>
        <button className="button primary" type="button" popoverTarget="term-note" popoverTargetAction="hide">
          {t('close')}
        </button>
      </p>
    </div>
  )
}
