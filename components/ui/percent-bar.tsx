import styles from './percent-bar.module.css'

/** A share as a bar. Hidden from screen readers: the figure beside it says the same. */
export function PercentBar({ percent }: { percent: number }) {
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect width={`${percent}%`} height="100%" />
    </svg>
  )
}
