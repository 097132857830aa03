import { useTranslations } from 'next-intl'
import { formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { type Bulletin, type RegionRow, shareStep } from '@/lib/results'

type Props = { locale: Locale; rows: readonly RegionRow[]; bulletin: Bulletin }

/**
 * Turnout at one hour, from the highest to the lowest, the country in its place: a figure and a bar from 0 to 100 for each, with a dotted
 * line at the country's. Those without a figure come last.
 */
export function RegionRanks({ locale, rows, bulletin }: Props) {
  const t = useTranslations('Regions')
  const country = { id: null, name: t('country'), lang: undefined, value: bulletin.percent }
  const ranked = [country, ...rows.map(({ id, name, lang, turnout }) => ({ id, name, lang, value: turnout[bulletin.id] }))].sort(
    (a, b) => (b.value ?? -1) - (a.value ?? -1)
  )
  return (
    <table className="table figures ranks">
      <caption>{t('ranks', { time: formatTime(bulletin.at) })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span>
              {t('region')}
              <span className="ranks-axis" aria-hidden="true">
                <span>0</span>
                <span>50</span>
                <span>100</span>
              </span>
            </span>
          </th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(({ id, name, lang, value }) => (
          <tr key={id ?? 'kz'} className={id ? undefined : 'ranks-country'}>
            <th scope="row">
              <span>
                {id ? (
                  <a href={`/${locale}/results/${id}`} lang={lang}>
                    {name}
                  </a>
                ) : (
                  name
                )}
                <svg aria-hidden="true">
                  <rect y="20%" width="100%" height="60%" className="track" />
                  {value !== null && <rect y="20%" width={`${value}%`} height="60%" data-step={id ? shareStep(value) : undefined} />}
                  <line x1={`${bulletin.percent}%`} x2={`${bulletin.percent}%`} y2="100%" />
                </svg>
              </span>
            </th>
            <td>{value === null ? <span className="meta">{t('unknown')}</span> : formatPercent(value, locale, { decimals: 2 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
