import { useLocale, useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note'
import { href } from '@/lib/pages'
import { needsScript } from '@/lib/shown-by-styles'

/** Where browser/fact-note.ts shows what a fact rests on. */
export function FactNote() {
  const t = useTranslations()
  const actions = (
    <>
      <span data-use="cite" {...needsScript} data-done={t('Constitution.copied')} data-failed={t('Constitution.copyFailed')}>
        <button className="button quiet" type="button">
          {t('Source.cite')}
        </button>{' '}
        <span role="status" />
      </span>
      <a href={href(useLocale(), '/about#report')} data-report="">
        {t('Site.report')}
      </a>
    </>
  )
  return (
    <Note id="fact-note" label={t('Source.note')} data-fact-note="" actions={actions}>
      <p className="meta" />
      <p className="meta" />
      <p className="meta" />
      <p className="meta" data-words={t('Source.also')} />
    </Note>
  )
}
