'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { announceAddress, onAddressChange } from '@/browser/address-changed'
import { requestedInstant } from '@/browser/shown-instant'
import type { Locale } from '@/lib/locale'
import { createSearch, type SearchIndex } from '@/lib/search'
import { needsScript } from '@/lib/shown-by-styles'
import { SearchHits } from './search-hits'
import { useLive } from './use-now'

/** Pauses in typing (ms) before the address is written and the count is said: browsers limit the one, readers bear few of the other. */
const pause = { address: 400, count: 800 }

/**
 * The search over the whole portal, at each keystroke. Its index is fetched when it is first used: when the field has the focus, or the
 * address has a query (`q`).
 */
export function Search({ locale }: { locale: Locale }) {
  const t = useTranslations('Search')
  const live = useLive()
  const field = useRef<HTMLInputElement>(null)
  const asked = useSyncExternalStore(
    onAddressChange,
    () => new URLSearchParams(location.search).get('q') ?? '',
    () => ''
  )
  const [typed, setTyped] = useState(servedText)
  const [wasFocused, setWasFocused] = useState(false)
  const text = typed ?? asked
  const query = useDeferredValue(text)
  useTakeOver(field)
  const { data: search, isError } = useQuery({
    queryKey: ['search', locale],
    queryFn: ({ signal }) => fetchSearch(locale, signal),
    enabled: live && (wasFocused || text !== ''),
    staleTime: Infinity,
    structuralSharing: false
  })
  const at = live ? requestedInstant() : null
  const hits = useMemo(() => search?.(query, typeof at === 'number' ? at : undefined) ?? [], [search, query, at])
  const status = !query.trim()
    ? ''
    : isError
      ? t('failed')
      : !search
        ? t('loading')
        : hits.length
          ? t('found', { count: String(hits.length) })
          : t('none')
  const said = useLater(status, pause.count)
  useAddress(typed)

  return (
    <div onKeyDown={(event) => onKey(event, field.current, () => setTyped(''))}>
      <form
        role="search"
        className="search"
        action={`/${locale}/search`}
        onSubmit={(event) => {
          event.preventDefault()
          hitLinks(event.currentTarget.parentElement)[0]?.focus()
        }}
        {...(live ? {} : needsScript)}
      >
        <label>
          {t('label')}
          <input
            ref={field}
            className="field"
            type="search"
            name="q"
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
            value={text}
            onFocus={() => setWasFocused(true)}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button className="button primary" type="submit">
          {t('button')}
        </button>
      </form>
      <p className="search-status" aria-hidden="true">
        {status}
      </p>
      <p role="status" className="search-said">
        {said}
      </p>
      {hits.length > 0 && <SearchHits hits={hits} />}
    </div>
  )
}

async function fetchSearch(locale: Locale, signal: AbortSignal) {
  const address = `/data/search/${locale}.json`
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return createSearch((await response.json()) as SearchIndex)
}

/** The field as it was served, while it is in the page. */
const servedField = () =>
  typeof document === 'undefined' ? null : document.querySelector<HTMLInputElement>('[data-island=search] input[name=q]')

/** What the reader has typed before the island ran; null if nothing. */
const servedText = () => servedField()?.value || null

/** Takes the focus over from the served field: it is replaced only when the focus is elsewhere (islands/mount.tsx). */
function useTakeOver(field: { readonly current: HTMLInputElement | null }) {
  useLayoutEffect(() => {
    const served = servedField()
    if (!served || served !== document.activeElement) return
    requestAnimationFrame(() => {
      served.blur()
      setTimeout(() => field.current?.focus())
    })
  }, [field])
}

/** What a value was once it has not changed for a while. */
function useLater(value: string, wait: number): string {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return later
}

/** Writes into the address what was typed, so that the page can be shared and comes back; the rest of the query (`at`) stays. */
function useAddress(typed: string | null) {
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => {
      const query = new URLSearchParams(location.search)
      if (typed.trim()) query.set('q', typed)
      else query.delete('q')
      history.replaceState(history.state, '', `${location.pathname}?${query}${location.hash}`.replace(/\?(?=#|$)/, ''))
      announceAddress()
    }, pause.address)
    return () => clearTimeout(timer)
  }, [typed])
}

const hitLinks = (within: Element | null) => [...(within?.querySelectorAll<HTMLElement>('.hits a') ?? [])]

/** Arrows lead through the field and the hits; Escape leads back to the field, and in it clears it. */
function onKey(event: KeyboardEvent<HTMLElement>, field: HTMLElement | null, clear: () => void) {
  if (event.key === 'Escape') {
    if (document.activeElement === field) clear()
    else field?.focus()
    event.preventDefault()
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [field, ...hitLinks(event.currentTarget)]
  const now = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[now + (event.key === 'ArrowDown' ? 1 : -1)]
  if (now < 0 || !next) return
  next.focus()
  event.preventDefault()
}
