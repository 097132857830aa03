/** The panel that shows what a fact rests on, beside the fact: a copy of what the page's list of sources says of it. */
import { fetchOnce } from './fetch-once'
import { addressHere, plain } from './share'

/** What the open panel is of, with its address. */
let citation = ''
/** What the list of sources says of it. */
let shown: HTMLElement | undefined

/**
 * Fills the panel for a link to a fact (`#c-…`), or from a figure to its own address (`#f-…`), and opens it. It only follows the link
 * where the list lacks the fact, or where the page shows an instant at which it was not known.
 */
export function openFactNote(note: HTMLElement, link: HTMLAnchorElement) {
  const entry = document.getElementById(link.hash.replace('#f-', '#c-').slice(1))
  const source = entry?.closest('[hidden]') ? null : entry?.parentElement?.closest('li')
  const [title, who, text, why] = note.querySelectorAll('p')
  if (!entry || !source || !title || !who || !text || !why) return location.assign(link.href)
  shown = entry
  const copies = (nodes: Iterable<Node>) => [...nodes].map((node) => node.cloneNode(true))
  const [value, status, ...rest] = entry.children
  title.replaceChildren(...copies(value ? [value] : []))
  who.replaceChildren(...copies([...source.childNodes].slice(0, 2)), ' ', ...copies(status ? [status] : []))
  text.replaceChildren(...copies(rest))
  why.replaceChildren()
  void reasonOf(entry).then((reason) => shown === entry && why.replaceChildren(reason))
  citation = `${plain(value)}. ${plain(who)} ${addressHere(location.pathname, link.hash)}`
  note.querySelector('[role=status]')?.replaceChildren()
  reportOf(note, entry.id)
  note.hidden = false
  note.showPopover({ source: link })
  note.focus()
}

const loadReasons = fetchOnce<Record<string, string>>(() => `/${document.documentElement.lang}/differences.json`)

/** Why we use this figure of several that differ; nothing where none does, or the link to the reasons has to do. */
async function reasonOf(entry: HTMLElement): Promise<string> {
  const link = entry.querySelector<HTMLAnchorElement>('a[href*="/why-numbers-differ"]')
  if (!link || link.parentElement?.hidden) return ''
  return (await loadReasons().catch(() => undefined))?.[link.hash.slice(1)] ?? ''
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
