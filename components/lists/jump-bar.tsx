import type { ReactNode } from 'react'
import styles from './jump-bar.module.css'

/** Links to the parts of a long list, each as large as a thumb. `label` is in view where the bar is all that says what is on the page. */
export function JumpBar({ label, inView, children }: { label: string; inView?: boolean; children: ReactNode }) {
  return (
    <nav className={styles.bar} {...(inView ? { 'aria-labelledby': 'contents' } : { 'aria-label': label })}>
      {inView && <p id="contents">{label}</p>}
      {children}
    </nav>
  )
}
