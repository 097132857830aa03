/** The note that explains a term, over the page. */
import { loadTerms } from './load-terms'

/** Fills the note with the term of a link to the glossary. */
export async function fillTermNote(note: HTMLElement, link: HTMLAnchorElement): Promise<boolean> {
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
  return true
}
