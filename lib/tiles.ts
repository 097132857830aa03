/** The way of the arrow keys over the map of tiles. */

/** Column and row. */
type Place = readonly [number, number]
type Tile<Id> = { id: Id; tile: Place }

/** How far each arrow key goes in columns and rows. */
const directions: Record<string, Place> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/**
 * The tile that an arrow key leads to: the nearest in its direction, where a step aside counts twice. `Home` and `End` lead to the first
 * and the last.
 * @returns undefined for other keys, and where no tile lies in that direction
 */
export function nextTile<Id>(key: string, from: Id, tiles: readonly Tile<Id>[]): Id | undefined {
  if (key === 'Home') return tiles[0]?.id
  if (key === 'End') return tiles.at(-1)?.id
  const direction = directions[key]
  const start = tiles.find(({ id }) => id === from)?.tile
  if (!direction || !start) return undefined
  const [dx, dy] = direction
  const distances = tiles.flatMap(({ id, tile: [x, y] }) => {
    const [right, down] = [x - start[0], y - start[1]]
    const along = right * dx + down * dy
    const aside = Math.abs(right * dy) + Math.abs(down * dx)
    return along > 0 ? [{ id, distance: along + 2 * aside }] : []
  })
  return distances.sort((a, b) => a.distance - b.distance)[0]?.id
}
