import type { ReactNode } from 'react'
import { needsScript } from '@/lib/shown-by-styles'
import styles from './list-filter.module.css'
import '@/components/ui/field.css'

type Props = {
  label: string
  found: string
  none: string
  /** Words before the term that was searched for instead, where the query was one of the other language. */
  twin?: string
  /** Fields besides the search. */
  children?: ReactNode
}

/** The search field for the entries (`data-entry`) of a page. browser/lists.ts runs it; without scripts it is hidden. */
export function ListFilter({ label, found, none, twin, children }: Props) {
  return (
    <form className={styles.filter} role="search" data-list="" {...needsScript}>
      <label>
        {label}
        <input className="field" type="search" name="q" maxLength={100} autoComplete="off" />
      </label>
      {children}
      <p role="status" className="meta" data-found={found} data-none={none} data-twin={twin} />
    </form>
  )
}
