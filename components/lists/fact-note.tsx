import { useLocale, useTranslations } from 'next-intl'
import { needsScript } from '@/lib/shown-by-styles'
import { href } from '@/lib/pages'
import styles from '@/components/prose/term-note.module.css'
import '@/components/ui/button.css'

/** Where browser/fact-note.ts shows what a fact rests on, beside the fact that was tapped; closed until then. */
export function FactNote() {
  const t = useTranslations()
  return (
    <div
      id="fact-note"
      popover="auto"
      hidden
      tabIndex={-1}
      role="dialog"
      aria-label={t('Source.note')}
      className={styles.note}
      data-fact-note=""
    >
      <p className={styles.title} />
      <p className="meta" />
      <p className="meta" />
      <p className="meta" />
      <p className="meta" data-words={t('Source.also')} />
      <p className={styles.actions}>
        <span data-use="cite" {...needsScript} data-done={t('Constitution.copied')} data-failed={t('Constitution.copyFailed')}>
          <button className="button quiet" type="button">
            {t('Source.cite')}
          </button>{' '}
          <span role="status" />
        </span>
        <a href={href(useLocale(), '/about#report')} data-report="">
          {t('Site.report')}
        </a>
        <button className="button primary" type="button" popoverTarget="fact-note" popoverTargetAction="hide">
          {t('Prose.close')}
        </button>
      </p>
    </div>
  )
}
