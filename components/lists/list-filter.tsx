import styles from './list-filter.module.css'

type Props = { label: string; found: string; none: string }

/** A filter over the entries of a page (`data-entry`); browser/lists.ts works it. Without a script it is not there. */
export function ListFilter({ label, found, none }: Props) {
  return (
    <form className={styles.filter} role="search" data-list="" data-tool="">
      <label>
        {label}
        <input type="search" name="q" maxLength={100} autoComplete="off" />
      </label>
      <p role="status" className="meta" data-found={found} data-none={none} />
    </form>
  )
}
