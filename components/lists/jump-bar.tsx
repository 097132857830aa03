import type { ReactNode } from 'react'
import styles from './jump-bar.module.css'

/** Links to the parts of a long list, each as large as a thumb. */
export function JumpBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.bar} aria-label={label}>
      {children}
    </nav>
  )
}
