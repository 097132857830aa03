'use client'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { addressChanged, announceAddress } from '@/browser/links-to-languages'
import { formatNumber, formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { phaseAt } from '@/lib/phase'
import type { Bulletin, BulletinId, RegionRow } from '@/lib/results'
import { TileMap } from './tile-map'
import { TrendLine } from './trend-line'
import { useLatest } from './use-latest'
import { useLive, useNow } from './use-now'

type Props = {
  locale: Locale
  /** In the order of the alphabet. */
  rows: readonly RegionRow[]
  bulletins: readonly Bulletin[]
  /** The source of each bulletin's list of regions, by its place among the sources of the page. */
  cited: Partial<Record<BulletinId, { id: string; publisher: string }>>
}
type Sort = { by: 'name' | BulletinId; down: boolean }

/**
 * Turnout by region: a table that sorts, and a map of equal tiles drawn from it. A chosen bulletin shows what was known then. Choice
 * and order stand in the address (`bulletin`, `sort`); without scripts all of it stands in the order of the alphabet.
 */
export function Regions({ locale, rows: served, bulletins: servedBulletins, cited }: Props) {
  const t = useTranslations('Regions')
  const live = useLive()
  const search = new URLSearchParams(
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
  const rows = latest ? served.map((row) => ({ ...row, turnout: latest.regions[row.id] ?? row.turnout })) : served
  const told = bulletins.filter(({ known, percent }) => percent !== null && (now === null || Date.parse(known) <= now))
  const chosen = told.find(({ id }) => id === search.get('bulletin')) ?? told[told.length - 1]
  const shown = told.slice(0, chosen ? told.indexOf(chosen) + 1 : 0)
  const sort = readSort(search.get('sort'), shown)
  const sorted = inOrder(rows, sort)
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value, locale, { decimals: 2 }))
  /** Served, a column says since when it was known (browser/clock.ts); live, only what is known is there. */
  const since = (known: string) => (live ? undefined : known)

  if (!chosen) return <p>{t('awaited', { time: formatTime(bulletins[0]?.known ?? '') })}</p>
  return (
    <>
      <fieldset className="regions-choice" data-tool={live ? undefined : ''}>
        <legend>{t('choose')}</legend>
        {told.map(({ id, at, known }) => (
          <label key={id} data-since={since(known)}>
            <input type="radio" name="bulletin" value={id} checked={id === chosen.id} onChange={() => setInAddress('bulletin', id)} />{' '}
            {formatTime(at)}
          </label>
        ))}
      </fieldset>
      <p role="status">
        {t('known', { time: formatTime(chosen.at), percent: percent(chosen.percent), ballots: formatNumber(chosen.ballots ?? 0) })}{' '}
        {rows.every(({ turnout }) => turnout[chosen.id] === null) && t('noRegions')}
      </p>
      <TileMap
        locale={locale}
        rows={rows}
        bulletin={chosen.id}
        label={t('mapLabel', { time: formatTime(chosen.at) })}
        unknown={t('unknown')}
      />
      <div className="regions-scroll" role="region" aria-label={t('tableLabel')} tabIndex={0}>
        <table className="regions-table">
          <caption>{t('caption')}</caption>
          <thead>
            <tr>
              <Heading name={t('region')} by="name" sort={sort} live={live} />
              {shown.map(({ id, at, known }) => (
                <Heading key={id} name={formatTime(at)} by={id} sort={sort} since={since(known)} live={live} />
              ))}
              <th scope="col">{t('trend')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ id, name, lang, turnout }) => (
              <tr key={id} id={id}>
                <th scope="row">
                  <a href={`/${locale}/results/${id}`} lang={lang}>
                    {name}
                  </a>
                </th>
                {shown.map((bulletin) => (
                  <td key={bulletin.id} data-since={since(bulletin.known)}>
                    {percent(turnout[bulletin.id])}
                  </td>
                ))}
                <td>
                  <TrendLine values={shown.map((bulletin) => turnout[bulletin.id])} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('country')}</th>
              {shown.map((bulletin) => (
                <td key={bulletin.id} data-since={since(bulletin.known)}>
                  {percent(bulletin.percent)}
                </td>
              ))}
              <td>
                <TrendLine values={shown.map((bulletin) => bulletin.percent)} />
              </td>
            </tr>
            <tr>
              <th scope="row">{t('source')}</th>
              {shown.map(({ id, known }) => {
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

/** Milliseconds until the next bulletin was told; null after the last. */
function untilNext(bulletins: readonly Bulletin[], now: number): number | null {
  const ahead = bulletins.map(({ known }) => Date.parse(known)).filter((known) => known > now)
  return ahead.length ? Math.min(...ahead) - now : null
}

function onAddressChange(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(addressChanged, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(addressChanged, listener)
  }
}

/** Puts the choice or the order into the address, as a step that the reader can undo. */
function setInAddress(name: 'bulletin' | 'sort', value: string) {
  const query = new URLSearchParams(location.search)
  query.set(name, value)
  history.pushState(null, '', `?${query}${location.hash}`)
  announceAddress()
}

/** A column's heading: pressing it sorts, pressing again turns the order round. Figures begin with the highest, names with А. */
function Heading({ name, by, sort, since, live }: { name: string; by: Sort['by']; sort: Sort; since?: string | undefined; live: boolean }) {
  const active = sort.by === by
  const down = active ? !sort.down : by !== 'name'
  const text = (
    <>
      {name}
      <span aria-hidden="true">{active ? (sort.down ? '\u00a0↓' : '\u00a0↑') : ''}</span>
    </>
  )
  return (
    <th scope="col" aria-sort={active ? (sort.down ? 'descending' : 'ascending') : undefined} data-since={since}>
      {live ? (
        <button type="button" onClick={() => setInAddress('sort', `${by}-${down ? 'down' : 'up'}`)}>
          {text}
        </button>
      ) : (
        <span>{text}</span>
      )}
    </th>
  )
}

/** `name-up`, `2000-down` …; anything else, or a bulletin that is not shown, is the order of the alphabet. */
function readSort(value: string | null, shown: readonly Bulletin[]): Sort {
  const [by, direction] = value?.split('-') ?? []
  const column = shown.find(({ id }) => id === by)?.id ?? 'name'
  return { by: column, down: column === by && direction === 'down' }
}

/** Rows in order; those without a figure stand last either way, equals by the alphabet. */
function inOrder(rows: readonly RegionRow[], { by, down }: Sort): RegionRow[] {
  if (by === 'name') return down ? [...rows].reverse() : [...rows]
  return [...rows].sort((a, b) => {
    const [left, right] = [a.turnout[by], b.turnout[by]]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return down ? right - left : left - right
  })
}
