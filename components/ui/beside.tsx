import type { ReactNode } from 'react'
import styles from './beside.module.css'

type Props = {
  /** What a reader of the list operates: it stays in view on a desk. */
  tools: ReactNode
  /** What stands above the tools, and scrolls away. */
  above?: ReactNode
  children: ReactNode
}

/** A long list and its tools: above it on a phone, beside it on a desk. */
export function Beside({ tools, above, children }: Props) {
  return (
    <div className={`wide ${styles.beside}`}>
      <div>
        {above}
        <div className={styles.tools}>{tools}</div>
      </div>
      <div>{children}</div>
    </div>
  )
}
