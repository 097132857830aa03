import styles from './trend-line.module.css'

/** Turnout through the day as a small line, 0 to 100 percent, every column a step. What is unknown breaks the line; the table says the figures. */
export function TrendLine({ values }: { values: readonly (number | null)[] }) {
  const points = values.map((value, index) => (value === null ? null : ([4 + index * 12, 26 - value * 0.24] as const)))
  const known = points.filter((point) => point !== null)
  return (
    <svg className={styles.trend} viewBox="0 0 68 30" aria-hidden="true">
      <polyline points={known.map((point) => point.map((each) => Math.round(each * 10) / 10).join(',')).join(' ')} />
      {known.map(([x, y]) => <circle key={x} cx={x} cy={Math.round(y * 10) / 10} r="1.8" />)}
    </svg>
  )
}
