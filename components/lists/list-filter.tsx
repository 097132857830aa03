import { needsScript } from '@/lib/shown-by-styles'
import styles from './list-filter.module.css'
import '@/components/ui/field.css'

type Props = { label: string; found: string; none: string }

/** The search field for the entries (`data-entry`) of a page. browser/lists.ts runs it; without scripts it is hidden. */
export function ListFilter({ label, found, none }: Props) {
  return (
    <form className={styles.filter} role="search" data-list="" {...needsScript}>
      <label>
        {label}
        <input className="field" type="search" name="q" maxLength={100} autoComplete="off" />
      </label>
      <p role="status" className="meta" data-found={found} data-none={none} />
    </form>
  )
}
