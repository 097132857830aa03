import { partsOfBar } from '@/lib/geometry'
import styles from './result-bar.module.css'

/** The gap between two parts, in percent of the bar. */
const gap = 0.4

/** A bar divided into parts of a whole, in the given order. `label` says in words what the bar shows. */
export function ResultBar({ values, label }: { values: readonly number[]; label: string }) {
  const parts = partsOfBar(
    values,
    values.reduce((sum, value) => sum + value, 0)
  )
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      {parts.map(({ x, width }) => (
        <rect key={x} x={x} width={Math.max(width - gap, gap)} height="8" />
      ))}
    </svg>
  )
}
