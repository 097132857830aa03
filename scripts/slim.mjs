/**
 * Takes out of a page's flight data (what React hydrates from) what the browser does not need a second time:
 * - the texts of inline styles and of the inline script: React matches those elements by their attributes;
 * - the children of `<Static>` (components/static.tsx): in the browser that component never looks at them;
 * - title and metadata, which stand in the page's head and never change, since every link loads a whole page;
 * - Next's own English text for a 404 that no address here can reach (app/global-not-found.tsx answers).
 * A page on which nothing of the portal's runs in the browser (`/`, the 404) loses React altogether.
 * The format is React's own: one row after another, `id:Tlength,text` or `id:json` to the end of the line. A page that does not
 * fit what is expected here stops the build.
 */
import { Stop } from './run.mjs'

const push = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g
/** A reference to another row within a JSON string, perhaps with a path into it. */
const reference = /"\$[A-Za-z@]?([0-9a-f]+)(:[^"]*)?"/g

/** @param {string} html a page as Next wrote it @returns {string} the same page with lighter flight data */
export function slim(html) {
  const chunks = [...html.matchAll(push)]
  if (!chunks.length) return html
  const texts = [...html.matchAll(/<(style|script)[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => match[2])
  const rows = readRows(chunks.map((chunk) => JSON.parse(chunk[1])[1]).join(''))
  if (!rows.some(({ body }) => /^I.*,"PageClock"\]\s*$/.test(body ?? ''))) return withoutReact(html)
  const statics = new Set(rows.filter(({ body }) => /^I.*,"Static"\]\s*$/.test(body ?? '')).map(({ id }) => `$L${id}`))
  const lighter = rows.map((row) => (row.text === undefined ? withoutInert(row, statics) : withoutText(row, texts)))
  const before = reachable(rows)
  const after = reachable(lighter)
  const kept = lighter.filter(({ id }) => !before.has(id) || after.has(id))
  forbidPathsInto(kept, new Set(lighter.filter((row, index) => row !== rows[index]).map(({ id }) => id)))
  return withFlight(html, kept.map(({ source }) => source).join(''))
}

/** A page without Next's scripts; its own inline script stays. */
function withoutReact(html) {
  return html
    .replace(/<script[^>]*\ssrc="\/_next\/[^>]*><\/script>/g, '')
    .replace(/<link[^>]*\srel="preload"[^>]*\sas="script"[^>]*>/g, '')
    .replace(/<script id="_R_">[\s\S]*?<\/script>/g, '')
    .replace(/<script[^>]*>(?:\(?self\.__next_f|requestAnimationFrame)[\s\S]*?<\/script>/g, '')
}

/** @returns {{ id: string, source: string, text?: string, body?: string }[]} */
function readRows(flight) {
  const bytes = Buffer.from(flight)
  const rows = []
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(':', at)
    const id = bytes.toString('utf8', at, colon)
    const textLength = /^T([0-9a-f]+),/.exec(bytes.toString('latin1', colon + 1, colon + 12))
    const newline = bytes.indexOf('\n', colon)
    const start = colon + 1 + (textLength?.[0].length ?? 0)
    const end = textLength ? start + parseInt(textLength[1], 16) : newline < 0 ? bytes.length : newline + 1
    const content = bytes.toString('utf8', start, end)
    rows.push({ id, source: bytes.toString('utf8', at, end), ...(textLength ? { text: content } : { body: content }) })
    at = end
  }
  return rows
}

function withoutText(row, texts) {
  return row.text.length > 100 && texts.some((text) => text.includes(row.text)) ? { ...row, source: `${row.id}:T1, `, text: ' ' } : row
}

/** The props of an element that the browser need not receive, by what the element is; undefined where it needs them all. */
function inertProps([, type, , props], statics) {
  if (statics.has(type) || props?.name === 'Next.Metadata') return { children: null }
  if (type === 'style' && props.precedence && !props.children.startsWith('$')) return { children: ' ' }
  if (JSON.stringify(props?.notFound ?? null).includes('404: This page could not be found.')) return { notFound: [null, []] }
}

function withoutInert(row, statics) {
  if (!/^[[{]/.test(row.body)) return row
  let changed = false
  const tree = JSON.parse(row.body, (key, value) => {
    const less = Array.isArray(value) && value[0] === '$' && value.length > 3 ? inertProps(value, statics) : undefined
    if (!less) return value
    changed = true
    return [...value.slice(0, 3), { ...value[3], ...less }]
  })
  if (!changed) return row
  const body = `${JSON.stringify(tree)}\n`
  return { ...row, body, source: `${row.id}:${body}` }
}

/** Ids of the rows that can be reached from the first one. */
function reachable(rows) {
  const byId = new Map()
  for (const { id, body = '' } of rows) byId.set(id, `${byId.get(id) ?? ''}${body}`)
  const found = new Set()
  const todo = ['0']
  while (todo.length) {
    const id = todo.pop()
    if (found.has(id) || !byId.has(id)) continue
    found.add(id)
    for (const [, next] of byId.get(id).matchAll(reference)) todo.push(next)
  }
  return found
}

/** React may refer to a part of an earlier row by its path; the parts of a changed row are no longer where they were. */
function forbidPathsInto(rows, changed) {
  for (const { id, body = '' } of rows) {
    for (const [text, target, path] of body.matchAll(reference)) {
      if (path && changed.has(target)) throw new Stop(`flight row ${id} refers to ${text}, which slimming has changed: move what both use out of <Static>`)
    }
  }
}

function withFlight(html, flight) {
  const script = `<script>self.__next_f.push(${JSON.stringify([1, flight]).replace(/</g, '\\u003c').replace(/>/g, '\\u003e')})</script>`
  let first = true
  return html.replace(push, () => {
    const here = first ? script : ''
    first = false
    return here
  })
}
