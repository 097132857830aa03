import { formatPercent } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { BulletinId, RegionRow } from '@/lib/results'

/** How many shades there are. */
const steps = 5
/** The side of a tile, in units of the picture. */
const size = 100

type Props = {
  locale: Locale
  /** In the order of the table: that is the order in which keyboards and screen readers reach the tiles. */
  rows: readonly RegionRow[]
  bulletin: BulletinId
  label: string
  unknown: string
}

/**
 * The regions as tiles of equal size (a large area has no more votes), placed roughly as on a map. Each tile is a link and contains its
 * figure; its shade repeats the figure in five steps.
 */
export function TileMap({ locale, rows, bulletin, label, unknown }: Props) {
  const values = rows.flatMap(({ turnout }) => turnout[bulletin] ?? [])
  const low = Math.floor(Math.min(...values) / 10) * 10
  const width = Math.max(Math.ceil((Math.ceil(Math.max(...values)) - low) / steps), 1)
  const step = (value: number) => Math.min(Math.floor((value - low) / width), steps - 1)
  const percent = (value: number, decimals: number) => formatPercent(value, locale, { decimals })
  const bounds = Array.from({ length: steps }, (_, index) => ({
    index,
    from: low + index * width,
    to: Math.min(low + (index + 1) * width, 100)
  })).filter(({ from }) => from < 100)
  return (
    <figure className="tiles">
      <svg className="tile-map" viewBox={`0 0 ${6 * size} ${5 * size}`} role="group" aria-label={label}>
        <defs>
          <pattern id="unknown" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2" height="12" className="hatch" />
          </pattern>
        </defs>
        {rows.map(({ id, short, lang, tile: [x, y], turnout }) => {
          const value = turnout[bulletin]
          return (
            <a key={id} href={`/${locale}/results/${id}`} data-step={value === null ? 'unknown' : step(value)}>
              <rect x={x * size + 2} y={y * size + 2} width={size - 4} height={size - 4} />
              {value === null && <rect x={x * size + 2} y={y * size + 2} width={size - 4} height={size - 4} className="over" />}
              <text x={x * size + size / 2} y={y * size + 44} lang={lang}>
                {short}
              </text>
              <text x={x * size + size / 2} y={y * size + 74} className={value === null ? 'none' : 'value'}>
                {value === null ? unknown : percent(value, 2)}
              </text>
            </a>
          )
        })}
      </svg>
      {values.length > 0 && (
        <figcaption>
          <ul className="tile-legend">
            {bounds.map(({ index, from, to }) => (
              <li key={index}>
                <svg viewBox="0 0 10 10" aria-hidden="true" data-step={index}>
                  <rect width="10" height="10" />
                </svg>{' '}
                {`${percent(from, 0)} – ${percent(to, 0)}`}
              </li>
            ))}
            <li>
              <svg viewBox="0 0 10 10" aria-hidden="true" data-step="unknown">
                <rect width="10" height="10" />
                <path d="M0 10L10 0M0 5L5 0M5 10L10 5" />
              </svg>{' '}
              {unknown}
            </li>
          </ul>
        </figcaption>
      )}
    </figure>
  )
}
