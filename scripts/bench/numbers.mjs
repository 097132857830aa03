/** Summaries of several measurements, and tables of them. */

/** The median. NaN means "not measured" and is left out; NaN if nothing is left. */
export function median(numbers) {
  const measured = numbers.filter((number) => !Number.isNaN(number)).toSorted((a, b) => a - b)
  const middle = measured.length / 2
  if (!measured.length) return NaN
  return measured.length % 2 ? measured[Math.floor(middle)] : (measured[middle - 1] + measured[middle]) / 2
}

const rounded = (number, decimals) => (Number.isNaN(number) ? '–' : number.toFixed(decimals))

/** «1032 (980–1410)»: the median with the least and the greatest value. */
export function spread(numbers, decimals = 0) {
  const measured = numbers.filter((number) => !Number.isNaN(number))
  if (!measured.length) return '–'
  const [least, middle, greatest] = [Math.min(...measured), median(measured), Math.max(...measured)].map((number) =>
    rounded(number, decimals)
  )
  return least === greatest ? middle : `${middle} (${least}–${greatest})`
}

/** Prints a table. Each row is an object by column; the first column is aligned left, all others right. */
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
