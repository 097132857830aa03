/**
 * Turnout through the day as a small line, 0 to 100 percent, every column a step. What is unknown has no point; the table says the
 * figures.
 */
export function TrendLine({ values }: { values: readonly (number | null)[] }) {
  const points = values.map((value, index) => (value === null ? null : ([4 + index * 12, Math.round(260 - value * 2.4) / 10] as const)))
  const known = points.filter((point) => point !== null)
  return (
    <svg className="trend-line" viewBox="0 0 68 30" aria-hidden="true">
      <polyline points={known.map((point) => point.join(',')).join(' ')} />
      {known.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.8" />
      ))}
    </svg>
  )
}
