'use client'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { announceAddress, onAddressChange } from '@/browser/address-changed'
import { formatNumber, formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { phaseAt } from '@/lib/phase'
import type { Bulletin, RegionRow } from '@/lib/results'
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
}

/**
 * Turnout by region: what was known at an hour, as a map of equal tiles and as a list from the highest to the lowest; folded, a table of
 * every hour that sorts. The hour and the order are kept in the address (`bulletin`, `sort`). Without scripts the last hour is shown;
 * before the first there is nothing.
 */
export function Regions({ locale, rows: servedRows, bulletins: servedBulletins }: Props) {
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
  const chosenBulletin = bulletinsSoFar.find(({ id }) => id === query.get('bulletin')) ?? bulletinsSoFar.at(-1)
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value, locale, { decimals: 2 }))
  /** For `data-since`: browser/clock.ts hides what was served until then. Live, nothing is shown that is not yet known. */
  const since = (known: string) => (live ? undefined : known)

  if (!chosenBulletin) return null
  const time = formatTime(chosenBulletin.at)
  return (
    <>
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
            label={t('mapLabel', { time }) + (live ? `. ${t('mapKeys')}` : '')}
            unknown={t('unknownHour')}
          />
          <RegionRanks locale={locale} rows={rows} bulletin={chosenBulletin} />
        </div>
      </div>
      <RegionHours
        locale={locale}
        rows={rows}
        bulletins={bulletinsSoFar}
        sort={readSort(query.get('sort'), bulletinsSoFar)}
        onSort={(sort) => setInAddress('sort', sort)}
        live={live}
        percent={percent}
        since={since}
        // As the reader left it; open too where the address asks for an order.
        open={live && (query.has('sort') || !!document.querySelector('#all-hours[open]'))}
      />
    </>
  )
}

/** Milliseconds from `now` until the next bulletin was published; null after the last. */
function untilNext(bulletins: readonly Bulletin[], now: number): number | null {
  const upcoming = bulletins.map(({ known }) => Date.parse(known)).filter((known) => known > now)
  return upcoming.length ? Math.min(...upcoming) - now : null
}

/** Puts the choice or the order into the address, as a step of the history, which "Back" undoes. */
function setInAddress(name: 'bulletin' | 'sort', value: string) {
  const query = new URLSearchParams(location.search)
  query.set(name, value)
  history.pushState(null, '', `?${query}${location.hash}`)
  announceAddress()
}
