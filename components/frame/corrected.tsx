import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { corrections } from '@/content/corrections'
import { correctedOn, type Correction, newestFirst, pathOf, wrongIn } from '@/lib/correction'
import { formatDay } from '@/lib/format'
import type { Path } from '@/lib/pages'
import styles from './corrected.module.css'
import { correctionName } from './correction-name'

/** How many corrections a page names: the newest; the others are in the list of all. */
const named = 1

/** What was set right on a page in its language, in a line behind its text: nothing on a page where nothing was. */
export function Corrected({ path }: { path: Path }) {
  const locale = useLocale()
  const t = useTranslations('Corrections')
  const ofPage = newestFirst<Correction>(corrections).filter(
    (correction) => wrongIn(correction, locale) === locale && correction.pages.some((place) => pathOf(place) === path)
  )
  const told = ofPage.slice(0, named)
  if (!told.length) return null
  return (
    <aside id="corrected" className={`meta ${styles.corrected}`} data-since={told.at(-1)?.at}>
      {t('onPage')}{' '}
      {told.map((correction, index) => (
        <span key={correction.id} data-since={correction.at}>
          {formatDay(correctedOn(correction), locale)} –{' '}
          <Link to={`/about/corrections#${correction.id}`}>
            <RegistryText text={correctionName(correction, locale)} />
          </Link>
          {index < told.length - 1 && '; '}
        </span>
      ))}
      {ofPage.length > named && (
        <span data-since={ofPage[0]?.at}>
          ; <Link to="/about/corrections">{t('onPageAll', { count: String(ofPage.length) })}</Link>
        </span>
      )}
    </aside>
  )
}
