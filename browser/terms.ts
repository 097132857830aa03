/**
 * Explains a term in place: a click on a link to the glossary (`data-term`) opens a note (`[data-term-note]`) instead of leaving the
 * page. It is an ordinary link to the glossary in a browser without popovers, with a modifier key (a new tab), and on pages without
 * <TermNote> (those side by side in two languages).
 */
type Entry = { id: string; term: Record<string, string>; definition: Record<string, string>; also: Record<string, string> | null }

export function explainTerms() {
  const note = document.querySelector<HTMLElement>('[data-term-note]')
  if (!note || !('showPopover' in note)) return
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-term]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void openNote(note, link)
  })
  note.querySelector('button')?.addEventListener('click', () => note.hidePopover())
}

async function openNote(note: HTMLElement, link: HTMLAnchorElement) {
  const { lang } = document.documentElement
  const entry = await loadTerms().then(
    (terms) => terms.find(({ id }) => id === link.dataset.term),
    () => undefined
  )
  const [title, text, twin] = note.querySelectorAll('p')
  const name = entry?.term[lang] ?? link.textContent ?? ''
  if (title) title.textContent = name
  if (text) text.textContent = entry?.definition[lang] ?? note.dataset.failed ?? ''
  const inOther = twin?.querySelector<HTMLElement>('[lang]')
  if (twin && inOther) {
    inOther.textContent = entry?.term[inOther.lang] ?? ''
    twin.hidden = !entry
  }
  note.querySelector('a')?.setAttribute('href', link.href)
  note.setAttribute('aria-label', name)
  note.hidden = false
  note.showPopover({ source: link })
  note.focus()
}

let pendingTerms: Promise<Entry[]> | undefined

/** The terms of the glossary's data file. Fetched once per page; after a failure the next call tries again. */
export function loadTerms(): Promise<Entry[]> {
  pendingTerms ??= fetchTerms()
  pendingTerms.catch(() => (pendingTerms = undefined))
  return pendingTerms
}

async function fetchTerms(): Promise<Entry[]> {
  const response = await fetch('/data/glossary.json')
  if (!response.ok) throw new Error(`/data/glossary.json answered ${response.status}`)
  return ((await response.json()) as { terms: Entry[] }).terms
}
