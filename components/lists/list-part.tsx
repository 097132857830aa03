import type { ReactNode } from 'react'
import styles from './list-part.module.css'

type Props = {
  /** Of the fold: `?open=` names it. */
  id: string
  /** A heading, or plain words. */
  label: ReactNode
  /** How many entries are in it, which browser/list-parts.ts keeps right; or the first and the last. */
  count?: number | string
  open?: boolean | undefined
  children: ReactNode
}

/** A part of a long list, which opens: by a tap, by a link to something in it (browser/panels.ts), by the filter, on paper. */
export function ListPart({ id, label, count, open, children }: Props) {
  return (
    <details id={id} className={styles.part} data-part="" open={open}>
      <summary>
        {label} {count !== undefined && <span>{count}</span>}
      </summary>
      {children}
    </details>
  )
}
