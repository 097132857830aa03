'use client'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { addressChanged, announceAddress } from '@/browser/address-changed'
import { formatNumber, formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { phaseAt } from '@/lib/phase'
import type { Bulletin, BulletinId, RegionRow } from '@/lib/results'
import { needsScript } from '@/lib/shown-by-styles'
import { TileMap } from './tile-map'
import { TrendLine } from './trend-line'
import { useLatest } from './use-latest'
import { useLive, useNow } from './use-now'

type Props = {
  locale: Locale
  /** In alphabetical order. */
  rows: readonly RegionRow[]
  bulletins: readonly Bulletin[]
  /** The source of each bulletin's list of regions; `id` names its entry in the page's list of sources (`#s-id`). */
  cited: Partial<Record<BulletinId, { id: string; publisher: string }>>
}
type Sort = { by: 'name' | BulletinId; down: boolean }

/**
 * Turnout by region: a table that sorts, and a map of equal tiles with the same figures. Choosing a bulletin shows what was known at
 * that hour. The choice and the order are kept in the address (`bulletin`, `sort`). Without scripts every bulletin is shown, in
 * alphabetical order.
 */
export function Regions({ locale, rows: servedRows, bulletins: servedBulletins, cited }: Props) {
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
  const shownBulletins = bulletinsSoFar.slice(0, chosenBulletin ? bulletinsSoFar.indexOf(chosenBulletin) + 1 : 0)
  const sort = readSort(query.get('sort'), shownBulletins)
  const sortedRows = sortRows(rows, sort)
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value, locale, { decimals: 2 }))
  /** For `data-since`: browser/clock.ts hides a served column until then. The live table has no columns that are not yet known. */
  const since = (known: string) => (live ? undefined : known)

  if (!chosenBulletin) return <p>{t('awaited', { time: formatTime(bulletins[0]?.known ?? '') })}</p>
  return (
    <>
      <fieldset className="options regions-choice" {...(live ? {} : needsScript)}>
        <legend>{t('choose')}</legend>
        {bulletinsSoFar.map(({ id, at, known }) => (
          <label key={id} className="option" data-since={since(known)}>
            <input
              type="radio"
              name="bulletin"
              value={id}
              checked={id === chosenBulletin.id}
              onChange={() => setInAddress('bulletin', id)}
            />{' '}
            {formatTime(at)}
          </label>
        ))}
      </fieldset>
      <p role="status">
        {t('known', {
          time: formatTime(chosenBulletin.at),
          percent: percent(chosenBulletin.percent),
          ballots: formatNumber(chosenBulletin.ballots ?? 0)
        })}{' '}
        {rows.every(({ turnout }) => turnout[chosenBulletin.id] === null) && t('noRegions')}
      </p>
      <TileMap
        locale={locale}
        rows={rows}
        bulletin={chosenBulletin.id}
        label={t('mapLabel', { time: formatTime(chosenBulletin.at) })}
        unknown={t('unknown')}
      />
      <div className="scroll" role="region" aria-label={t('tableLabel')} tabIndex={0}>
        <table className="table figures regions-table">
          <caption className="meta">{t('caption')}</caption>
          <thead>
            <tr>
              <Heading name={t('region')} by="name" sort={sort} live={live} />
              {shownBulletins.map(({ id, at, known }) => (
                <Heading key={id} name={formatTime(at)} by={id} sort={sort} since={since(known)} live={live} />
              ))}
              <th scope="col">{t('trend')}</th>
            </tr>
          </thead>
          <tbody>
            {sortedRows.map(({ id, name, lang, turnout }) => (
              <tr key={id} id={id}>
                <th scope="row">
                  <a href={`/${locale}/results/${id}`} lang={lang}>
                    {name}
                  </a>
                </th>
                {shownBulletins.map((bulletin) => (
                  <td key={bulletin.id} data-since={since(bulletin.known)}>
                    {percent(turnout[bulletin.id])}
                  </td>
                ))}
                <td>
                  <TrendLine values={shownBulletins.map((bulletin) => turnout[bulletin.id])} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('country')}</th>
              {shownBulletins.map((bulletin) => (
                <td key={bulletin.id} data-since={since(bulletin.known)}>
                  {percent(bulletin.percent)}
                </td>
              ))}
              <td>
                <TrendLine values={shownBulletins.map((bulletin) => bulletin.percent)} />
              </td>
            </tr>
            <tr>
              <th scope="row">{t('source')}</th>
              {shownBulletins.map(({ id, known }) => {
                const source = cited[id]
                return (
                  <td key={id} data-since={since(known)}>
                    {source ? (
                      <a className="cite" href={`#s-${source.id}`}>
                        {source.publisher}
                      </a>
                    ) : (
                      '–'
                    )}
                  </td>
                )
              })}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
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

/** The heading of a column: pressing it sorts by the column, pressing it again reverses. Figures start with the highest, names with А. */
function Heading({ name, by, sort, since, live }: { name: string; by: Sort['by']; sort: Sort; since?: string | undefined; live: boolean }) {
  const active = sort.by === by
  const nextDown = active ? !sort.down : by !== 'name'
  const text = (
    <>
      {name}
      <span aria-hidden="true">{active ? (sort.down ? '\u00a0↓' : '\u00a0↑') : ''}</span>
    </>
  )
  return (
    <th scope="col" aria-sort={active ? (sort.down ? 'descending' : 'ascending') : undefined} data-since={since}>
      {live ? (
        <button className="button quiet" type="button" onClick={() => setInAddress('sort', `${by}-${nextDown ? 'down' : 'up'}`)}>
          {text}
        </button>
      ) : (
        <span>{text}</span>
      )}
    </th>
  )
}

/** Reads `name-up`, `2000-down` …; anything else, or a bulletin that is not shown, is alphabetical order. */
function readSort(value: string | null, shownBulletins: readonly Bulletin[]): Sort {
  const [by, direction] = value?.split('-') ?? []
  const column = shownBulletins.find(({ id }) => id === by)?.id ?? 'name'
  return { by: column, down: column === by && direction === 'down' }
}

/** The rows in order. Those without a figure come last in both directions; equal figures keep alphabetical order. */
function sortRows(rows: readonly RegionRow[], { by, down }: Sort): RegionRow[] {
  if (by === 'name') return down ? [...rows].reverse() : [...rows]
  return [...rows].sort((a, b) => {
    const [left, right] = [a.turnout[by], b.turnout[by]]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return down ? right - left : left - right
  })
}
