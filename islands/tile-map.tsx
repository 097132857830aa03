import { type KeyboardEvent, useState } from 'react'
import { formatNumber, formatPercent } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { type BulletinId, type RegionRow, shareStep, shareSteps } from '@/lib/results'
import { nextTile } from '@/lib/tiles'

/** The side of a tile, in units of the picture. */
const size = 100
/** How wide a step of the scale is, in percent. */
const width = 100 / shareSteps

type Props = {
  locale: Locale
  /** In the order of the table: that is the order in which screen readers reach the tiles. */
  rows: readonly RegionRow[]
  bulletin: BulletinId
  /** `live` also says that the arrow keys lead from tile to tile. */
  labels: { served: string; live: string; unknown: string; scale: string }
  live: boolean
}

/**
 * The regions as tiles of equal size (a large area has no more votes), placed roughly as on a map. Each tile shows its figure, and the same
 * as a shade and as a bar from 0 to 100. Live, the tiles are links and one stop for the Tab key: arrow keys lead from one to the next.
 * As served they are a picture: the table beside it has the links.
 */
export function TileMap({ locale, rows, bulletin, labels, live }: Props) {
  const [current, setCurrent] = useState(rows[0]?.id)

  function onKeyDown(event: KeyboardEvent<Element>) {
    const next = current && nextTile(event.key, current, rows)
    if (!next) return
    event.preventDefault()
    event.currentTarget.closest('svg')?.querySelector<SVGAElement>(`[href$="${next}"]`)?.focus()
  }

  return (
    <figure className="tiles">
      <svg
        className="tile-map"
        viewBox={`0 0 ${6 * size} ${5 * size}`}
        role={live ? 'group' : 'img'}
        aria-label={live ? labels.live : labels.served}
      >
        <defs>
          <pattern id="unknown" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.5" height="10" className="hatch" />
          </pattern>
        </defs>
        {rows.map(({ id, name, short, lang, tile: [x, y], turnout }) => {
          const value = turnout[bulletin]
          const step = value === null ? 'unknown' : shareStep(value)
          const tile = (
            <>
              <path d="M2 2h96v96H2z" className="tile" />
              <text x="50" y="36" lang={lang}>
                {short}
              </text>
              <text x="50" y="66" className="value">
                {value === null ? '–' : formatNumber(value, { decimals: 2 })}
              </text>
              {value !== null && (
                <>
                  <path d="M10 82h80v7H10z" className="track" />
                  <path d={`M10 82h${Math.round(value * 8) / 10}v7H10z`} className="bar" />
                </>
              )}
            </>
          )
          return (
            <g key={id} transform={`translate(${x * size} ${y * size})`} data-step={step}>
              {live ? (
                <a
                  href={`/${locale}/results/${id}`}
                  aria-label={`${name}, ${value === null ? labels.unknown : formatPercent(value, locale, { decimals: 2 })}`}
                  tabIndex={id === current ? 0 : -1}
                  onFocus={() => setCurrent(id)}
                  onKeyDown={onKeyDown}
                >
                  {tile}
                  <path d="M7 7h86v86H7z" className="ring" />
                  <path d="M7 7h86v86H7z" className="ring inner" />
                </a>
              ) : (
                tile
              )}
            </g>
          )
        })}
      </svg>
      <figcaption>
        <ul className="tile-legend">
          {Array.from({ length: shareSteps }, (_, step) => (
            <li key={step}>
              <svg aria-hidden="true" data-step={step}>
                <rect width="100%" height="100%" className="tile" />
              </svg>
              {step === shareSteps - 1 ? `${step * width}–${formatPercent(100, locale)}` : `${step * width}–${(step + 1) * width}`}
            </li>
          ))}
          <li>
            <svg aria-hidden="true" data-step="unknown">
              <rect width="100%" height="100%" className="tile" />
            </svg>
            {labels.unknown}
          </li>
        </ul>
        <p className="meta">{labels.scale}</p>
      </figcaption>
    </figure>
  )
}
