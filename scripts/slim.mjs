/**
 * Takes out of a page's flight data (what React hydrates from) the texts that the page holds already: its inline styles
 * and its inline script. React matches those elements by their attributes and never reads the text again, and a phone
 * need not receive it twice.
 */

const push = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g

/** A style small enough to stand within its row. */
const styleText = /("precedence":"next","href":"[^"]*","children":)"(?:[^"\\$]|\\.)(?:[^"\\]|\\.)*"/g

/** @param {string} html a page as Next wrote it @returns {string} the same page with lighter flight data */
export function slim(html) {
  const texts = [...html.matchAll(/<(style|script)[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => match[2]).filter((text) => text.length > 100)
  const chunks = [...html.matchAll(push)]
  if (!chunks.length) return html
  const flight = chunks.map((chunk) => JSON.parse(chunk[1])[1]).join('')
  const lighter = rows(flight).map((row) => (row.text && texts.some((text) => text.includes(row.text)) ? `${row.id}:T1, ` : row.source.replace(styleText, '$1" "'))).join('')
  if (lighter.length === flight.length) return html
  const script = `<script>self.__next_f.push(${JSON.stringify([1, lighter]).replace(/</g, '\\u003c').replace(/>/g, '\\u003e')})</script>`
  let first = true
  return html.replace(push, () => {
    const kept = first ? script : ''
    first = false
    return kept
  })
}

/**
 * Rows of flight data: `id:Tlength,text` (length in bytes, hexadecimal, no line end) or `id:…` to the end of the line.
 * @param {string} flight
 * @returns {{ id: string, source: string, text?: string }[]}
 */
function rows(flight) {
  const bytes = Buffer.from(flight)
  const found = []
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(':', at)
    const id = bytes.toString('utf8', at, colon)
    const comma = bytes.indexOf(',', colon)
    const length = bytes[colon + 1] === 0x54 ? parseInt(bytes.toString('utf8', colon + 2, comma), 16) : NaN
    const newline = bytes.indexOf('\n', colon)
    const end = Number.isNaN(length) ? (newline < 0 ? bytes.length : newline + 1) : comma + 1 + length
    const row = { id, source: bytes.toString('utf8', at, end) }
    found.push(Number.isNaN(length) ? row : { ...row, text: bytes.toString('utf8', comma + 1, end) })
    at = end
  }
  return found
}
