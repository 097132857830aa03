import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { corrections } from '@/content/corrections'
import { correctedOn, type Correction, newestFirst, pathOf } from '@/lib/correction'
import { formatDay } from '@/lib/format'
import type { Path } from '@/lib/pages'
import { correctionName } from './correction-name'

/** How many corrections a page names; the others are in the list of all. */
const named = 2

/** What was set right on a page, behind its text: nothing on a page where nothing was. */
export function Corrected({ path }: { path: Path }) {
  const locale = useLocale()
  const t = useTranslations('Corrections')
  const ofPage = newestFirst<Correction>(corrections).filter(({ pages }) => pages.some((place) => pathOf(place) === path))
  if (!ofPage.length) return null
  return (
    <aside className="band meta">
      {ofPage.slice(0, named).map((correction) => (
        <p key={correction.id} data-since={correction.at}>
          {t('onPage', { day: formatDay(correctedOn(correction), locale, 'on') })}{' '}
          <Link to={`/about/corrections#${correction.id}`}>
            <RegistryText text={correctionName(correction, locale)} />
          </Link>
        </p>
      ))}
      {ofPage.length > named && (
        <p data-since={ofPage[0]?.at}>
          <Link to="/about/corrections" className="reach">
            {t('onPageAll', { count: String(ofPage.length) })}
          </Link>
        </p>
      )}
    </aside>
  )
}
