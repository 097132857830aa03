import { type Locale } from '@/lib/locale'
import { href, type Path } from '@/lib/pages'
import { wordsIn } from './language'
import { contactEmail, origin, releaseName } from './site'

/**
 * The address of a letter that reports an error on a page: page and release are written, the rest is asked for. Null where the operator has
 * set no e-mail address. browser/fact-note.ts adds the fact to the first line.
 */
export function reportLetter(locale: Locale, path: Path): string | null {
  if (!contactEmail) return null
  const t = wordsIn(locale)
  const lines = [
    `${t('Report.page')} ${origin}${href(locale, path)}`,
    `${t('Site.release')} ${releaseName}`,
    '',
    t('Report.wrong'),
    '',
    t('Report.right'),
    ''
  ]
  return `mailto:${contactEmail}?subject=${encodeURIComponent(t('Report.subject'))}&body=${encodeURIComponent(lines.join('\r\n'))}`
}
