/** Column and row. */
type Place = readonly [number, number]
type Tile<Id> = { id: Id; tile: Place }

/** How far each arrow key goes in columns and rows. */
const directions: Record<string, Place> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/**
 * The tile of a map to which an arrow key leads: the nearest in its direction, where a step aside counts twice.
 * @returns undefined for other keys, and where no tile lies in that direction
 */
export function nextTile<Id>(key: string, from: Id, tiles: readonly Tile<Id>[]): Id | undefined {
  const [dx, dy] = directions[key] ?? [0, 0]
  const [column, row] = tiles.find(({ id }) => id === from)?.tile ?? [0, 0]
  let nearest = Infinity
  let next: Id | undefined
  for (const { id, tile } of tiles) {
    const [x, y] = [tile[0] - column, tile[1] - row]
    const along = x * dx + y * dy
    const distance = along + 2 * Math.abs(x * dy + y * dx)
    if (along > 0 && distance < nearest) [nearest, next] = [distance, id]
  }
  return next
}
