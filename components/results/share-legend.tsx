import { useLocale, useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format'
import { shareSteps } from '@/lib/results'

/** How wide a step is, in percent. */
const width = 100 / shareSteps

/** What the shades of the map and of the bars mean. It also draws the hatch of what is unknown, which the map uses. */
export function ShareLegend() {
  const locale = useLocale()
  const t = useTranslations('Regions')
  return (
    <>
      <ul className="tile-legend" aria-label={t('legend')}>
        {Array.from({ length: shareSteps }, (_, step) => (
          <li key={step}>
            <svg aria-hidden="true" data-step={step}>
              <rect width="100%" height="100%" className="tile" />
            </svg>
            {step * width}–{step === shareSteps - 1 ? formatPercent(100, locale) : (step + 1) * width}
          </li>
        ))}
        <li>
          <svg aria-hidden="true" data-step="unknown">
            <pattern id="unknown" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="1.5" height="10" className="hatch" />
            </pattern>
            <rect width="100%" height="100%" className="tile" />
          </svg>
          {t('unknownHour')}
        </li>
      </ul>
      <p className="meta">{t('scale')}</p>
    </>
  )
}
