'use client'
import { useEffect, useMemo, useState } from 'react'
import { bestMatches } from '@/lib/find'
import { InPlace } from './in-place'
import styles from './list-filter.module.css'

type Props = { labels: { label: string; found: string; none: string } }

/** A filter over the entries of a page (`data-entry`), placed at `#filter`. What was asked stands in the address as `q`. */
export function ListFilter(props: Props) {
  return <InPlace id="filter"><Filter {...props} /></InPlace>
}

function Filter({ labels }: Props) {
  const [query, setQuery] = useState(() => new URLSearchParams(location.search).get('q') ?? '')
  const [texts] = useState(() => entries().map((entry) => entry.textContent))
  const shown = useMemo(() => bestMatches(texts, query), [texts, query])
  useEffect(() => show(shown), [shown])
  useEffect(() => {
    // Browsers limit how often an address may change.
    const timer = setTimeout(() => keepInAddress(query), 400)
    return () => clearTimeout(timer)
  }, [query])
  const found = shown.filter(Boolean).length
  return (
    <search className={styles.filter}>
      <label>
        {labels.label}
        <input type="search" maxLength={100} autoComplete="off" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      <p role="status" className="meta">{query.trim() && (found ? `${labels.found} ${found}` : labels.none)}</p>
    </search>
  )
}

const entries = () => [...document.querySelectorAll<HTMLElement>('[data-entry]')]

/** Shows these entries, and the headings under which something is left. */
function show(shown: readonly boolean[]) {
  entries().forEach((entry, index) => entry.toggleAttribute('data-filtered', !shown[index]))
  for (const heading of document.querySelectorAll<HTMLElement>('article > h2:has(+ [data-entry])')) {
    let entry = heading.nextElementSibling
    while (entry?.hasAttribute('data-filtered')) entry = entry.nextElementSibling
    heading.toggleAttribute('data-filtered', !entry?.hasAttribute('data-entry'))
  }
}

function keepInAddress(query: string) {
  const address = new URL(location.href)
  if (query.trim()) address.searchParams.set('q', query.trim())
  else address.searchParams.delete('q')
  if (address.href !== location.href) history.replaceState(null, '', address)
}
