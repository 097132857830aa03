'use client'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { onAddressChange, setSearch } from '@/lib/address'
import { compare, nameLanguage } from '@/lib/alphabet'
import { formatNumber, formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { RegionId } from '@/lib/regions'
import type { Bulletin, BulletinId, RegionTurnout } from '@/lib/results'
import { QueryProvider } from './query-provider'
import styles from './region-results.module.css'
import { TileMap } from './tile-map'
import { TrendLine } from './trend-line'
import { useNow } from './use-now'

export type RegionRow = { id: RegionId; name: string; short: string; tile: readonly [number, number]; turnout: RegionTurnout }
type Props = {
  locale: Locale
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
export function RegionResults(props: Props) {
  return (
    <QueryProvider>
      <Explorer {...props} />
    </QueryProvider>
  )
}

function Explorer({ locale, rows, bulletins, cited }: Props) {
  const t = useTranslations('Results')
  const search = new URLSearchParams(useSyncExternalStore(onAddressChange, () => location.search, () => ''))
  const now = useNow()
  const told = bulletins.filter(({ known, percent }) => percent !== null && (now === null || Date.parse(known) <= now))
  const chosen = told.find(({ id }) => id === search.get('bulletin')) ?? told.at(-1)
  const shown = told.slice(0, chosen ? told.indexOf(chosen) + 1 : 0)
  const sort = readSort(search.get('sort'), shown)
  const sorted = inOrder(rows, sort, locale)
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value, locale, { decimals: 2 }))

  function change(name: 'bulletin' | 'sort', value: string) {
    const next = new URLSearchParams(location.search)
    next.set(name, value)
    setSearch(next)
  }

  if (!chosen) return <p>{t('awaited', { time: formatTime(bulletins[0]?.known ?? '') })}</p>
  return (
    <>
      <fieldset className={styles.choice}>
        <legend>{t('choose')}</legend>
        {told.map(({ id, at, known }) => (
          <label key={id} data-since={known}>
            <input type="radio" name="bulletin" value={id} checked={id === chosen.id} onChange={() => change('bulletin', id)} autoComplete="off" /> {formatTime(at)}
          </label>
        ))}
      </fieldset>
      <p role="status">
        {t('known', { time: formatTime(chosen.at), percent: percent(chosen.percent), ballots: formatNumber(chosen.ballots ?? 0) })}{' '}
        {rows.every(({ turnout }) => turnout[chosen.id] === null) && t('noRegions')}
      </p>
      <TileMap locale={locale} rows={inOrder(rows, { by: 'name', down: false }, locale)} bulletin={chosen.id} label={t('mapLabel', { time: formatTime(chosen.at) })} unknown={t('unknown')} />
      <div className={styles.scroll} role="region" aria-label={t('tableLabel')} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t('caption')}</caption>
          <thead>
            <tr>
              <Heading name={t('region')} by="name" sort={sort} onSort={(value) => change('sort', value)} />
              {shown.map(({ id, at, known }) => <Heading key={id} name={formatTime(at)} by={id} sort={sort} since={known} onSort={(value) => change('sort', value)} />)}
              <th scope="col">{t('trend')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ id, name, turnout }) => (
              <tr key={id} id={id}>
                <th scope="row"><a href={`/${locale}/results/${id}`} lang={nameLanguage(name, locale)}>{name}</a></th>
                {shown.map((bulletin) => <td key={bulletin.id} data-since={bulletin.known}>{percent(turnout[bulletin.id])}</td>)}
                <td><TrendLine values={shown.map((bulletin) => turnout[bulletin.id])} /></td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('country')}</th>
              {shown.map((bulletin) => <td key={bulletin.id} data-since={bulletin.known}>{percent(bulletin.percent)}</td>)}
              <td><TrendLine values={shown.map((bulletin) => bulletin.percent)} /></td>
            </tr>
            <tr>
              <th scope="row">{t('source')}</th>
              {shown.map(({ id, known }) => {
                const source = cited[id]
                return <td key={id} data-since={known}>{source ? <a className="cite" href={`#s-${source.id}`}>{source.publisher}</a> : '–'}</td>
              })}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

/** A column's heading: pressing it sorts, pressing again turns the order round. Figures begin with the highest, names with А. */
function Heading({ name, by, sort, since, onSort }: { name: string; by: Sort['by']; sort: Sort; since?: string; onSort: (value: string) => void }) {
  const active = sort.by === by
  const down = active ? !sort.down : by !== 'name'
  return (
    <th scope="col" aria-sort={active ? (sort.down ? 'descending' : 'ascending') : undefined} data-since={since}>
      <button type="button" onClick={() => onSort(`${by}-${down ? 'down' : 'up'}`)}>{name}<span aria-hidden="true">{active ? (sort.down ? ' ↓' : ' ↑') : ''}</span></button>
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
function inOrder(rows: readonly RegionRow[], { by, down }: Sort, locale: Locale): RegionRow[] {
  const names = compare(locale)
  const sign = down ? -1 : 1
  return [...rows].sort((a, b) => {
    if (by === 'name') return sign * names(a.name, b.name)
    const [left, right] = [a.turnout[by], b.turnout[by]]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || names(a.name, b.name)
    return sign * (left - right) || names(a.name, b.name)
  })
}
