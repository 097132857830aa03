import { RegistryText } from '@/components/ui/registry-text'
import styles from './turnout-chart.module.css'

type Series = readonly (number | null)[]
type Props = { name: string; region: Series; country: Series; times: readonly string[]; labels: { chart: string; country: string } }

/** The place of a bulletin and of a percentage, in units of the picture. */
const x = (index: number) => 40 + index * 100
const y = (percent: number) => 210 - percent * 2

/**
 * Turnout through the day, from 0 to 100 percent: a line for the region and one for the country. An unknown value has no point. The
 * same figures are in the table beside it.
 */
export function TurnoutChart({ name, region, country, times, labels }: Props) {
  return (
    <figure className={styles.figure}>
      <svg viewBox="0 0 600 240" role="img" aria-label={`${labels.chart}: ${name}`} className={styles.chart}>
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <line x1="40" x2="560" y1={y(percent)} y2={y(percent)} className={styles.grid} />
            <text x="34" y={y(percent) + 5} className={styles.axis}>
              {percent}
            </text>
          </g>
        ))}
        {times.map((time, index) => (
          <text key={time} x={x(index)} y="232" className={styles.time}>
            {time}
          </text>
        ))}
        <Line values={country} className={styles.country} />
        <Line values={region} className={styles.own} />
      </svg>
      <figcaption className="meta">
        <span className={styles.ownKey}>
          <RegistryText text={name} />
        </span>{' '}
        <span className={styles.countryKey}>{labels.country}</span>
      </figcaption>
    </figure>
  )
}

function Line({ values, className }: { values: Series; className: string | undefined }) {
  const points = values.flatMap((value, index) => (value === null ? [] : [[x(index), y(value)] as const]))
  return (
    <g className={className}>
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      {points.map(([cx, cy]) => (
        <circle key={cx} cx={cx} cy={cy} r="5" />
      ))}
    </g>
  )
}
