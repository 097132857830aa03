/**
 * Explains in place: a click on a term (`data-term`) or on a fact opens a note over the page instead of leaving the place, and one on a
 * link to the settings for one's eyes opens their panel. They are ordinary links, to the glossary, to the list of sources and to words
 * about the settings, with a modifier key (a new tab), on pages without the notes, in a browser without popovers or dialogs, and where the
 * program does not come. A figure's link to its own address is followed too.
 */
export function openNotes() {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-use], [data-term], [href^="#c-"], [href^="#f-"]')
        : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const ofLook = link.dataset.use
    const note = document.querySelector<HTMLElement>(link.dataset.term ? '[data-term-note]' : '[data-fact-note]')
    if (!ofLook && !note?.showPopover) return
    if (!link.hash.startsWith('#f-')) event.preventDefault()
    const program: Promise<{ open: (link: HTMLAnchorElement, note: HTMLElement | null) => unknown }> = ofLook
      ? import('./look')
      : import('./on-use')
    program.then(({ open }) => open(link, note)).catch(() => location.assign(link.href))
  })
}
