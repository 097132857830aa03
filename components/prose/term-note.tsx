import { useLocale, useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note'
import { otherLocale } from '@/lib/locale'

/** Where browser/term-note.ts explains a term. */
export function TermNote() {
  const t = useTranslations('Prose')
  return (
    <Note
      id="term-note"
      label={t('openGlossary')}
      data-term-note=""
      data-failed={t('noteFailed')}
      actions={<a href="#main">{t('openGlossary')}</a>}
    >
      <p />
      <p className="meta">
        {t('inOther')} <span lang={otherLocale[useLocale()]} />
      </p>
    </Note>
  )
}
