'use client'
import { useTranslations } from 'next-intl'
import { useState, useSyncExternalStore } from 'react'
import { addressChanged, announceAddress } from '@/browser/address-changed'
import { formatNumber, formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { phaseAt } from '@/lib/phase'
import type { Bulletin, BulletinId, RegionRow } from '@/lib/results'
import { needsScript } from '@/lib/shown-by-styles'
import { RegionHours, readSort } from './region-hours'
import { RegionRanks } from './region-ranks'
import { TileMap } from './tile-map'
import { useLatest } from './use-latest'
import { useLive, useNow } from './use-now'

type Props = {
  locale: Locale
  /** In alphabetical order. */
  rows: readonly RegionRow[]
  bulletins: readonly Bulletin[]
  /** The day of the vote in words, as «on» it. */
  day: string
  /** The source of each bulletin's list of regions; `id` names its entry in the page's list of sources (`#s-id`). */
  cited: Partial<Record<BulletinId, { id: string; publisher: string }>>
}

/**
 * Turnout by region: what was known at an hour, as a map of equal tiles and as a list from the highest to the lowest; folded, a table of
 * every hour that sorts. The hour and the order are kept in the address (`bulletin`, `sort`). Without scripts the last hour is shown.
 */
export function Regions({ locale, rows: servedRows, bulletins: servedBulletins, day, cited }: Props) {
  const t = useTranslations('Regions')
  const live = useLive()
  const query = new URLSearchParams(
    useSyncExternalStore(
      onAddressChange,
      () => location.search,
      () => ''
    )
  )
  const now = useNow((at) => untilNext(servedBulletins, at))
  const phase = now === null ? null : phaseAt(now)
  const latest = useLatest(phase === 'voting' || phase === 'counting')
  const bulletins = latest?.bulletins ?? servedBulletins
  const rows = latest ? servedRows.map((row) => ({ ...row, turnout: latest.regions[row.id] ?? row.turnout })) : servedRows
  const bulletinsSoFar = bulletins.filter(({ known, percent }) => percent !== null && (now === null || Date.parse(known) <= now))
  const chosenBulletin = bulletinsSoFar.find(({ id }) => id === query.get('bulletin')) ?? bulletinsSoFar[bulletinsSoFar.length - 1]
  // The table is open where the address asks for an order, and where the reader has opened it as it was served.
  const [hoursOpen] = useState(() => live && (query.has('sort') || document.querySelector('#all-hours')?.hasAttribute('open') === true))
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value, locale, { decimals: 2 }))
  /** For `data-since`: browser/clock.ts hides what was served until then. Live, nothing is shown that is not yet known. */
  const since = (known: string) => (live ? undefined : known)

  const first = bulletins[0]?.known ?? ''
  const awaited = t('awaited', { day, time: formatTime(first) })
  if (!chosenBulletin) return <p>{awaited}</p>
  const time = formatTime(chosenBulletin.at)
  return (
    <>
      {!live && (
        <p data-until={first} hidden>
          {awaited}
        </p>
      )}
      <fieldset className="hours" {...(live ? {} : needsScript)}>
        <legend>{t('choose')}</legend>
        {bulletinsSoFar.map(({ id, at, known, percent: ofCountry }) => (
          <label key={id} data-since={since(known)}>
            <input
              type="radio"
              name="bulletin"
              value={id}
              checked={id === chosenBulletin.id}
              onChange={() => setInAddress('bulletin', id)}
            />
            <span>
              {formatTime(at)} <small>{percent(ofCountry)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div data-since={since(chosenBulletin.known)}>
        <p role="status">
          {t('known', { time, percent: percent(chosenBulletin.percent), ballots: formatNumber(chosenBulletin.ballots ?? 0) })}{' '}
          {rows.every(({ turnout }) => turnout[chosenBulletin.id] === null) && t('noRegions')}
        </p>
        <div className="regions-pair">
          <TileMap
            locale={locale}
            rows={rows}
            bulletin={chosenBulletin.id}
            live={live}
            labels={{
              served: t('mapLabel', { time }),
              live: `${t('mapLabel', { time })}. ${t('mapKeys')}`,
              unknown: t('unknownHour'),
              scale: t('scale')
            }}
          />
          <RegionRanks locale={locale} rows={rows} bulletin={chosenBulletin} />
        </div>
      </div>
      <RegionHours
        locale={locale}
        rows={rows}
        bulletins={bulletinsSoFar}
        cited={cited}
        sort={readSort(query.get('sort'), bulletinsSoFar)}
        onSort={(sort) => setInAddress('sort', sort)}
        live={live}
        open={hoursOpen}
      />
    </>
  )
}

/** Milliseconds from `now` until the next bulletin was published; null after the last. */
function untilNext(bulletins: readonly Bulletin[], now: number): number | null {
  const upcoming = bulletins.map(({ known }) => Date.parse(known)).filter((known) => known > now)
  return upcoming.length ? Math.min(...upcoming) - now : null
}

function onAddressChange(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(addressChanged, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(addressChanged, listener)
  }
}

/** Puts the choice or the order into the address, as a step of the history, which "Back" undoes. */
function setInAddress(name: 'bulletin' | 'sort', value: string) {
  const query = new URLSearchParams(location.search)
  query.set(name, value)
  history.pushState(null, '', `?${query}${location.hash}`)
  announceAddress()
}
