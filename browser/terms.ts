/**
 * Explains a term in place: a click on a link to the glossary (`data-term`) opens a note (`[data-term-note]`) instead of leaving the
 * page. It is an ordinary link to the glossary in a browser without popovers, with a modifier key (a new tab), on pages without
 * <TermNote> (those side by side in two languages), and where the program of the tools does not come.
 */
export function explainTerms() {
  const note = document.querySelector<HTMLElement>('[data-term-note]')
  if (!note || !('showPopover' in note)) return
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-term]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    import('./on-use').then(
      ({ openTermNote }) => openTermNote(note, link),
      () => location.assign(link.href)
    )
  })
  note.querySelector('button')?.addEventListener('click', () => note.hidePopover())
}
