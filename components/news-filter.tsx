'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { onAddressChange, setSearch } from '@/lib/address'
import type { Locale } from '@/lib/locale'
import { askedInstant } from '@/lib/shown-instant'
import styles from './news-filter.module.css'
import { QueryProvider } from './query-provider'

const fields = ['language', 'kind', 'period'] as const
const names = [...fields, 'q'] as const
export type Options = Record<(typeof fields)[number], readonly { value: string; label: string }[]>
type Props = { locale: Locale; options: Options; children: ReactNode }

/**
 * Filters over the list of sources. The choice stands in the address; `children` is the whole list, made by the server,
 * and stays as it is when the server does not answer.
 */
export function NewsFilter(props: Props) {
  return (
    <QueryProvider>
      <Filter {...props} />
    </QueryProvider>
  )
}

function Filter({ locale, options, children }: Props) {
  const t = useTranslations('News')
  const search = useSyncExternalStore(onAddressChange, () => location.search, () => '')
  const asked = new URLSearchParams(search)
  const filters = new URLSearchParams()
  for (const name of names) if (asked.get(name)) filters.set(name, asked.get(name) ?? '')
  const { data: shown, isError } = useQuery({
    queryKey: ['news', locale, filters.toString()],
    queryFn: () => fetchIds(locale, filters),
    enabled: filters.size > 0,
    placeholderData: keepPreviousData
  })
  const active = filters.size > 0 && shown !== undefined
  useEffect(() => {
    for (const item of document.querySelectorAll<HTMLElement>('[data-source]')) {
      item.toggleAttribute('data-filtered', active && !shown.includes(item.dataset.source ?? ''))
    }
  }, [active, shown])

  function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget)
    for (const name of names) {
      const value = String(chosen.get(name) ?? '').trim()
      if (value) asked.set(name, value)
      else asked.delete(name)
    }
    setSearch(asked)
  }

  function reset() {
    for (const name of names) asked.delete(name)
    setSearch(asked)
  }

  return (
    <>
      <search>
        <form key={search} className={styles.filter} onSubmit={choose} onChange={(event) => event.target instanceof HTMLSelectElement && event.currentTarget.requestSubmit()}>
          <label>{t('text')}<input type="search" name="q" maxLength={100} defaultValue={filters.get('q') ?? ''} /></label>
          {fields.map((name) => (
            <label key={name}>
              {t(name)}
              <select name={name} defaultValue={filters.get(name) ?? ''}>
                <option value="">{t('any')}</option>
                {options[name].map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
              </select>
            </label>
          ))}
          <button type="submit">{t('apply')}</button>
        </form>
      </search>
      <p role="status" className="meta">
        {isError ? t('failed') : active && (shown.length ? t('found', { shown: shown.length }) : t('none'))}{' '}
        {filters.size > 0 && <button type="button" className={styles.reset} onClick={reset}>{t('reset')}</button>}
      </p>
      {children}
    </>
  )
}

/** Ids of all sources that pass the filters, page by page as the API gives them. */
async function fetchIds(locale: Locale, filters: URLSearchParams): Promise<string[]> {
  const parameters = new URLSearchParams([['locale', locale], ...filters])
  const at = askedInstant()
  if (typeof at === 'number') parameters.set('at', new Date(at).toISOString())
  const ids: string[] = []
  for (let page = 1; ; page += 1) {
    if (page > 1) parameters.set('page', String(page))
    const response = await fetch(`/api/news?${parameters}`)
    if (!response.ok) throw new Error(`/api/news answered ${response.status}`)
    const { items, total } = (await response.json()) as { items: { id: string }[]; total: number }
    ids.push(...items.map(({ id }) => id))
    if (ids.length >= total || items.length === 0) return ids
  }
}
