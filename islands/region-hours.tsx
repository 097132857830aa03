import { useTranslations } from 'next-intl'
import { formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { Bulletin, BulletinId, RegionRow } from '@/lib/results'

type Sort = { by: 'name' | BulletinId; down: boolean }
type Props = {
  locale: Locale
  rows: readonly RegionRow[]
  /** Those that are known. */
  bulletins: readonly Bulletin[]
  sort: Sort
  /** Takes an order as the address writes it, such as `2000-down`. */
  onSort: (sort: string) => void
  live: boolean
  open: boolean
  percent: (value: number | null) => string
  /** For `data-since`. */
  since: (known: string) => string | undefined
}

/** Turnout of every region at every hour, folded: a table over the whole width, whose columns sort it. */
export function RegionHours({ locale, rows, bulletins, sort, onSort, live, open, percent, since }: Props) {
  const t = useTranslations('Regions')

  return (
    <details id="all-hours" open={open} data-since={bulletins[0] && since(bulletins[0].known)}>
      <summary>
        {t('allHours')}{' '}
        <span>
          {bulletins.length} × {rows.length}
        </span>
      </summary>
      <p className="meta">
        {t('caption')} {live && <span className="on-screen">{t('sortHint')}</span>}
      </p>
      <div className="scroll" role="region" aria-label={t('allHours')} tabIndex={0}>
        <table className="table figures regions-table" aria-label={t('allHours')}>
          <thead>
            <tr>
              <Heading name={t('region')} by="name" sort={sort} live={live} onSort={onSort} />
              {bulletins.map(({ id, at, known }) => (
                <Heading key={id} name={formatTime(at)} by={id} sort={sort} since={since(known)} live={live} onSort={onSort} />
              ))}
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
                    {turnout[bulletin.id] === null ? (
                      '–'
                    ) : (
                      <a className="figure-link" href={`/${locale}/results/${id}#t-${bulletin.id}`}>
                        {percent(turnout[bulletin.id])}
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('country')}</th>
              {bulletins.map((bulletin) => (
                <td key={bulletin.id} data-since={since(bulletin.known)}>
                  <a className="figure-link" href={`#f-turnout-${bulletin.id}`}>
                    {percent(bulletin.percent)}
                  </a>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  )
}

type HeadingProps = { name: string; by: Sort['by']; sort: Sort; since?: string | undefined } & Pick<Props, 'live' | 'onSort'>

/** The heading of a column: pressing it sorts by the column, pressing it again reverses. Figures start with the highest, names with А. */
function Heading({ name, by, sort, since, live, onSort }: HeadingProps) {
  const active = sort.by === by
  const nextDown = !(active ? sort.down : by === 'name')
  return (
    <th scope="col" aria-sort={active ? (sort.down ? 'descending' : 'ascending') : undefined} data-since={since}>
      {live ? (
        <button className="button quiet" type="button" onClick={() => onSort(`${by}-${nextDown ? 'down' : 'up'}`)}>
          {name}
        </button>
      ) : (
        <span>{name}</span>
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
export function sortRows<Row extends Pick<RegionRow, 'turnout'>>(rows: readonly Row[], { by, down }: Sort): Row[] {
  if (by === 'name') return down ? [...rows].reverse() : [...rows]
  const place = ({ turnout }: Row) => (down ? -(turnout[by] ?? -1) : (turnout[by] ?? 101))
  return [...rows].sort((a, b) => place(a) - place(b))
}
