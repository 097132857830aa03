import { useLocale } from 'next-intl'
import { RegistryText } from '@/components/ui/registry-text'
import { formatNumber, formatPercent } from '@/lib/format'
import styles from './turnout-chart.module.css'

/** Both shares at an hour in percent, and the instant (ISO) at which they became known. */
type Point = { time: string; known: string; own: number | null; country: number | null }
type Props = { name: string; points: readonly Point[]; labels: { chart: string; country: string; hole: string } }

/** The place of an hour and of a percentage, in units of the picture; in units too: from a point to the middle of its label. */
const x = (index: number) => 62 + index * 98
const y = (percent: number) => 250 - percent * 2.2
const above = -13
const below = 29

/**
 * Turnout through the day, from 0 to 100 percent: a line for the region and one for the country, each point with its figure. A line goes
 * dotted over an hour without a figure. Each hour is there once it was known. The same figures are in the table below.
 */
export function TurnoutChart({ name, points, labels }: Props) {
  const locale = useLocale()
  return (
    <figure className={styles.figure}>
      <svg viewBox="0 0 600 292" role="img" aria-label={`${labels.chart}: ${name}`} className={styles.chart}>
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <line x1="62" x2="560" y1={y(percent)} y2={y(percent)} className={styles.grid} />
            <text x="0" y={y(percent) + 7}>
              {percent === 100 ? formatPercent(percent, locale) : percent}
            </text>
          </g>
        ))}
        {points.map(({ time, known, own, country }, index) => (
          <g key={time} data-since={known}>
            <text x={x(index)} y="286" className={styles.middle}>
              {time}
            </text>
            {(['country', 'own'] as const).map((line) => {
              const value = { country, own }[line]
              if (value === null) return null
              const from = points.slice(0, index).findLastIndex((point) => point[line] !== null)
              const before = points[from]?.[line]
              const isUpper = line === 'own' ? value >= (country ?? 0) : value > (own ?? 100)
              return (
                <g key={line} className={styles[line]}>
                  {before != null && (
                    <line x1={x(from)} x2={x(index)} y1={y(before)} y2={y(value)} className={index - from > 1 ? styles.hole : undefined} />
                  )}
                  <circle cx={x(index)} cy={y(value)} r="5" />
                  <text x={x(index)} y={y(value) + (isUpper ? above : below)} className={styles.middle}>
                    {formatNumber(value, { decimals: 1 })}
                  </text>
                </g>
              )
            })}
          </g>
        ))}
      </svg>
      <figcaption className="meta">
        <span className={styles.ownKey}>
          <RegistryText text={name} />
        </span>{' '}
        <span className={styles.countryKey}>{labels.country}</span> <span>{labels.hole}</span>
      </figcaption>
    </figure>
  )
}
