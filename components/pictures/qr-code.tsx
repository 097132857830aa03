import { encode } from 'uqr'

/** White modules around the code, by which readers find it (ISO/IEC 18004). */
const quietZone = 4

/**
 * An address as a QR code, made at build. A quarter of it may be lost (level Q): a sheet on a wall gets dirty and torn. Black on white in
 * every scheme, because many readers see no other code.
 */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { data, size } = encode(address, { ecc: 'Q', border: quietZone })
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path d={data.flatMap(runsOf).join('')} />
    </svg>
  )
}

/** The dark runs of a row as parts of a path. */
function runsOf(row: readonly boolean[], y: number): string[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`
  })
}
