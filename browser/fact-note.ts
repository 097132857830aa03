/** The panel that shows what a fact rests on, beside the fact: a copy of what the page's list of sources says of it. */
import { fetchOnce } from './fetch-once'
import { addressHere, plain } from './share'

/** What the open panel is of, with its address. */
let citation = ''
/** What the list of sources says of it. */
let shown: HTMLElement | undefined

/**
 * Fills the panel for a link to a fact (`#c-…`), or from a figure to its own address (`#f-…`). False where the list lacks the fact, or the
 * page shows an instant at which it was not known.
 */
export function fillFactNote(note: HTMLElement, link: HTMLAnchorElement): boolean {
  const entry = document.getElementById(link.hash.replace('#f-', '#c-').slice(1))
  const source = entry?.closest('[hidden]') ? null : entry?.parentElement?.closest('li')
  const [title, who, text, why, also] = note.querySelectorAll('p')
  if (!entry || !source || !title || !who || !text || !why || !also) return false
  shown = entry
  const copies = (nodes: Iterable<Node>) => [...nodes].map((node) => node.cloneNode(true))
  const [value, status, ...rest] = entry.children
  title.replaceChildren(...copies(value ? [value] : []))
  who.replaceChildren(...copies([...source.childNodes].slice(0, 2)), ' ', ...copies(status ? [status] : []))
  text.replaceChildren(...copies(rest))
  why.replaceChildren()
  also.replaceChildren()
  void addMore(entry, why, also)
  citation = `${plain(title)}. ${plain(who)} ${addressHere(location.pathname, link.hash)}`
  note.querySelector('[role=status]')?.replaceChildren()
  reportOf(note, entry.id)
  return true
}

type More = { why: Record<string, string>; also: Record<string, string[]>; names: Record<string, string> }
const loadMore = fetchOnce<More>(() => `/${document.documentElement.lang}/provenance.json`)

/** Why we use this figure of several that differ, and the further sources; nothing where they do not come: the page has the rest. */
async function addMore(entry: HTMLElement, why: Element, also: Element) {
  const more = await loadMore().catch(() => undefined)
  if (!more || shown !== entry) return
  const reasons = entry.querySelector<HTMLAnchorElement>('a[href*="/why-numbers-differ"]')
  if (reasons && !reasons.parentElement?.hidden) why.replaceChildren(more.why[reasons.hash.slice(1)] ?? '')
  // At an earlier instant some of them were not there yet.
  const sources = document.documentElement.dataset.at ? [] : (more.also[entry.id.slice(2)] ?? [])
  if (sources.length) also.replaceChildren(`${(also as HTMLElement).dataset.words} ${sources.map((id) => more.names[id]).join('; ')}.`)
}

/** The letter of the foot about this page, which names the fact too; where the portal has no address, the page that says what to do. */
function reportOf(note: HTMLElement, id: string) {
  const letter = document.querySelector<HTMLAnchorElement>('footer a[href^="mailto:"]')
  const link = note.querySelector<HTMLAnchorElement>('a[data-report]')
  const [page = '', ...lines] = letter?.href.split('%0D%0A') ?? []
  if (link && page) link.href = [page + encodeURIComponent(`#${id}`), ...lines].join('%0D%0A')
}

/** Rejects where access to the clipboard is denied. */
export const copyFact = () => navigator.clipboard.writeText(citation)
