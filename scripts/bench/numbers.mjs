/** What several measurements come to, and how it is printed. */

/** The middle of the numbers; of an even count the mean of the middle two. What was not measured (NaN) is left out. */
export function median(numbers) {
  const known = numbers.filter((number) => !Number.isNaN(number)).toSorted((a, b) => a - b)
  const middle = known.length / 2
  if (!known.length) return NaN
  return known.length % 2 ? known[Math.floor(middle)] : (known[middle - 1] + known[middle]) / 2
}

const rounded = (number, decimals) => (Number.isNaN(number) ? '–' : number.toFixed(decimals))

/** «1032 (980–1410)»: the median with the least and the greatest. */
export function spread(numbers, decimals = 0) {
  const known = numbers.filter((number) => !Number.isNaN(number))
  if (!known.length) return '–'
  const [least, middle, greatest] = [Math.min(...known), median(known), Math.max(...known)].map((number) => rounded(number, decimals))
  return least === greatest ? middle : `${middle} (${least}–${greatest})`
}

/** Prints rows, each an object whose first value names it, in columns: words to the left, numbers to the right. */
export function printTable(title, rows) {
  const heads = [...new Set(rows.flatMap(Object.keys))]
  const texts = rows.map((row) => heads.map((head) => (typeof row[head] === 'number' ? rounded(row[head], 0) : String(row[head] ?? ''))))
  const widths = heads.map((head, column) => Math.max(head.length, ...texts.map((cells) => cells[column].length)))
  const line = (cells) =>
    cells
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd()
  console.log(`\n${title}\n`)
  for (const cells of [heads, widths.map((width) => '-'.repeat(width)), ...texts]) console.log(`  ${line(cells)}`)
}
