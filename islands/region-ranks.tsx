import { useTranslations } from 'next-intl'
import { formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { type Bulletin, type RegionRow, type RegionTurnout, shareStep } from '@/lib/results'
import { sortRows } from './region-hours'

type Line = Pick<RegionRow, 'name' | 'lang' | 'turnout'> & { id: string }
type Props = { locale: Locale; rows: readonly RegionRow[]; bulletin: Bulletin }

/**
 * Turnout at one hour, from the highest to the lowest, the country in its place: a figure and a bar from 0 to 100 for each, with a dotted
 * line at the country's. Those without a figure come last.
 */
export function RegionRanks({ locale, rows, bulletin }: Props) {
  const t = useTranslations('Regions')
  const country: Line = { id: '', name: t('country'), turnout: { [bulletin.id]: bulletin.percent } as RegionTurnout }
  return (
    <table className="table figures ranks">
      <caption>{t('ranks', { time: formatTime(bulletin.at) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('region')}</th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {sortRows<Line>([country, ...rows], { by: bulletin.id, down: true }).map(
          ({ id, name, lang, turnout: { [bulletin.id]: value } }) => (
            <tr key={id}>
              <th scope="row">
                <span>
                  {id ? (
                    <a href={`/${locale}/results/${id}`} lang={lang}>
                      {name}
                    </a>
                  ) : (
                    <b>{name}</b>
                  )}
                  <svg aria-hidden="true">
                    <rect y="20%" width="100%" height="60%" className="track" />
                    <rect y="20%" width={`${value ?? 0}%`} height="60%" data-step={id && shareStep(value ?? 0)} />
                    <line x1={`${bulletin.percent}%`} x2={`${bulletin.percent}%`} y2="100%" />
                  </svg>
                </span>
              </th>
              <td>
                {value === null ? (
                  t('unknown')
                ) : (
                  <a className="figure-link" href={id ? `/${locale}/results/${id}#t-${bulletin.id}` : `#f-turnout-${bulletin.id}`}>
                    {formatPercent(value, locale, { decimals: 2 })}
                  </a>
                )}
              </td>
            </tr>
          )
        )}
      </tbody>
    </table>
  )
}
