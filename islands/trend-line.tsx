/**
 * Turnout through the day as a small line, from 0 to 100 percent, with a point for each bulletin. An unknown value has no point. Hidden
 * from screen readers: the table has the figures.
 */
export function TrendLine({ values }: { values: readonly (number | null)[] }) {
  const points = values.map((value, index) => (value === null ? null : ([4 + index * 12, Math.round(260 - value * 2.4) / 10] as const)))
  const knownPoints = points.filter((point) => point !== null)
  return (
    <svg className="trend-line" viewBox="0 0 68 30" aria-hidden="true">
      <polyline points={knownPoints.map((point) => point.join(',')).join(' ')} />
      {knownPoints.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.8" />
      ))}
    </svg>
  )
}
