import { useTranslations } from 'next-intl'
import { formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { Bulletin, BulletinId, RegionRow } from '@/lib/results'
import { TrendLine } from './trend-line'

type Sort = { by: 'name' | BulletinId; down: boolean }
type Props = {
  locale: Locale
  rows: readonly RegionRow[]
  /** Those that are known. */
  bulletins: readonly Bulletin[]
  cited: Partial<Record<BulletinId, { id: string; publisher: string }>>
  sort: Sort
  /** Takes an order as the address writes it, such as `2000-down`. */
  onSort: (sort: string) => void
  live: boolean
  open: boolean
}

/** Turnout of every region at every hour, folded: a table over the whole width, whose columns sort it. */
export function RegionHours({ locale, rows, bulletins, cited, sort, onSort, live, open }: Props) {
  const t = useTranslations('Regions')
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value, locale, { decimals: 2 }))
  const since = (known: string) => (live ? undefined : known)
  return (
    <details id="all-hours" open={open} data-since={bulletins[0] && since(bulletins[0].known)}>
      <summary>
        {t('allHours')}{' '}
        <span>
          {bulletins.length} × {rows.length}
        </span>
      </summary>
      <div className="scroll" role="region" aria-label={t('tableLabel')} tabIndex={0}>
        <table className="table figures regions-table">
          <caption className="meta">
            {t('caption')} {live && t('sortHint')}
          </caption>
          <thead>
            <tr>
              <Heading name={t('region')} by="name" sort={sort} live={live} onSort={onSort} />
              {bulletins.map(({ id, at, known }) => (
                <Heading key={id} name={formatTime(at)} by={id} sort={sort} since={since(known)} live={live} onSort={onSort} />
              ))}
              <th scope="col">{t('trend')}</th>
            </tr>
          </thead>
          <tbody>
            {sortRows(rows, sort).map(({ id, name, lang, turnout }) => (
              <tr key={id} id={id}>
                <th scope="row">
                  <a href={`/${locale}/results/${id}`} lang={lang}>
                    {name}
                  </a>
                </th>
                {bulletins.map((bulletin) => (
                  <td key={bulletin.id} data-since={since(bulletin.known)}>
                    {percent(turnout[bulletin.id])}
                  </td>
                ))}
                <td data-since={lastKnown(bulletins, since)}>
                  <TrendLine values={bulletins.map((bulletin) => turnout[bulletin.id])} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('country')}</th>
              {bulletins.map((bulletin) => (
                <td key={bulletin.id} data-since={since(bulletin.known)}>
                  {percent(bulletin.percent)}
                </td>
              ))}
              <td data-since={lastKnown(bulletins, since)}>
                <TrendLine values={bulletins.map((bulletin) => bulletin.percent)} />
              </td>
            </tr>
            <tr>
              <th scope="row">{t('source')}</th>
              {bulletins.map(({ id, known }) => {
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
    </details>
  )
}

/** A line through the whole day is known once its last point is. */
const lastKnown = (bulletins: readonly Bulletin[], since: (known: string) => string | undefined) => {
  const last = bulletins[bulletins.length - 1]
  return last && since(last.known)
}

type HeadingProps = { name: string; by: Sort['by']; sort: Sort; since?: string | undefined } & Pick<Props, 'live' | 'onSort'>

/** The heading of a column: pressing it sorts by the column, pressing it again reverses. Figures start with the highest, names with А. */
function Heading({ name, by, sort, since, live, onSort }: HeadingProps) {
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
        <button className="button quiet" type="button" onClick={() => onSort(`${by}-${nextDown ? 'down' : 'up'}`)}>
          {text}
        </button>
      ) : (
        <span>{text}</span>
      )}
    </th>
  )
}

/** Reads `name-up`, `2000-down` …; anything else, or a bulletin that is not shown, is alphabetical order. */
export function readSort(value: string | null, bulletins: readonly Bulletin[]): Sort {
  const [by, direction] = value?.split('-') ?? []
  const column = bulletins.find(({ id }) => id === by)?.id ?? 'name'
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
