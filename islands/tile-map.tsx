import { type KeyboardEvent, useState } from 'react'
import { formatNumber, formatPercent } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { RegionId } from '@/lib/regions'
import { type BulletinId, type RegionRow, shareStep } from '@/lib/results'
import { nextTile } from '@/lib/tiles'

/** The side of a tile, in units of the picture. */
const size = 100

type Props = {
  locale: Locale
  /** In the order of the table: that is the order in which screen readers reach the tiles. */
  rows: readonly RegionRow[]
  bulletin: BulletinId
  label: string
  /** Words for a tile without a figure. */
  unknown: string
  live: boolean
}

/**
 * The regions as tiles of equal size (a large area has no more votes), placed roughly as on a map. Each tile shows its figure, and the same
 * as a shade and as a bar from 0 to 100. Live, the tiles are links and one stop for the Tab key: arrow keys lead from one to the next.
 * As served they are a picture: the table beside it has the links.
 */
export function TileMap({ locale, rows, bulletin, label, unknown, live }: Props) {
  const [current, setCurrent] = useState<RegionId>('kz-10')

  function onKeyDown(event: KeyboardEvent<Element>) {
    const next = nextTile(event.key, current, rows)
    if (!next) return
    event.preventDefault()
    document.querySelector<SVGAElement>(`.tile-map [href$="${next}"]`)?.focus()
  }

  return (
    <svg className="tile-map" viewBox={`0 0 ${6 * size} ${5 * size}`} role={live ? 'group' : 'img'} aria-label={label}>
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
            <path d="M10 82h80v7H10z" className="track" />
            <path d={`M10 82h${(value ?? 0) * 0.8}v7H10z`} className="bar" />
          </>
        )
        return (
          <g key={id} transform={`translate(${x * size} ${y * size})`} data-step={step}>
            {live ? (
              <a
                href={`/${locale}/results/${id}`}
                aria-label={`${name}, ${value === null ? unknown : formatPercent(value, locale, { decimals: 2 })}`}
                tabIndex={id === current ? 0 : -1}
                onFocus={() => setCurrent(id)}
                onKeyDown={onKeyDown}
              >
                {tile}
                <path d="M9 9h82v82H9z" className="ring" />
              </a>
            ) : (
              tile
            )}
          </g>
        )
      })}
    </svg>
  )
}
