import styles from './result-bar.module.css'

/** The gap between two parts, in percent of the bar. */
const gap = 0.4

/** A bar divided into parts of a whole, in the given order. `label` says in words what the bar shows. */
export function ResultBar({ values, label }: { values: readonly number[]; label: string }) {
  const total = values.reduce((sum, value) => sum + value, 0)
  const widths = values.map((value) => (value / total) * 100)
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      {widths.map((width, index) => (
        <rect
          key={index}
          x={widths.slice(0, index).reduce((sum, previousWidth) => sum + previousWidth, 0)}
          width={Math.max(width - gap, gap)}
          height="8"
        />
      ))}
    </svg>
  )
}
