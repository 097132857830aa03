/**
 * Explains in place: a click on a term (`data-term`) or on a fact opens a note over the page instead of leaving the place. They are
 * ordinary links, to the glossary and to the list of sources, in a browser without popovers, with a modifier key (a new tab), on pages
 * without the notes, and where the program of the tools does not come. A figure's link to its own address is followed too.
 */
export function openNotes() {
  if (!('showPopover' in HTMLElement.prototype)) return
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-term], [href^="#c-"], [href^="#f-"]') : null
    const note = link && document.querySelector<HTMLElement>(link.dataset.term ? '[data-term-note]' : '[data-fact-note]')
    if (!note || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (!link.hash.startsWith('#f-')) event.preventDefault()
    import('./on-use').then(
      ({ openNote }) => openNote(note, link),
      () => location.assign(link.href)
    )
  })
}
