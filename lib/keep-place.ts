/** Links that lose nothing on the way: to the other language, and from page to page of a past instant. */
import { askedInstant } from './shown-instant'

/** Makes the links of the page in the browser keep the reader's place, and opens the panels that the address names. Returns the undoing. */
export function keepPlace(): () => void {
  for (const id of new URLSearchParams(location.search).get('open')?.split(',') ?? []) {
    const panel = document.getElementById(id)
    if (panel instanceof HTMLDetailsElement) panel.open = true
  }
  document.addEventListener('click', beforeLeaving, true)
  return () => document.removeEventListener('click', beforeLeaving, true)
}

function beforeLeaving(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.origin !== location.origin) return
  if (link.dataset.language !== undefined) toOtherLanguage(link)
  else if (typeof askedInstant() === 'number' && !link.search && link.getAttribute('href')?.startsWith('/')) {
    const target = new URL(link.href)
    target.searchParams.set('at', new URLSearchParams(location.search).get('at') ?? '')
    link.href = target.href
  }
}

/** Adds the query, the open panels and the heading that the reader has come to; remembers the choice for `/`. */
function toOtherLanguage(link: HTMLAnchorElement) {
  try {
    localStorage.setItem('language', link.hreflang)
  } catch {
    // A browser that keeps nothing still follows the link.
  }
  const target = new URL(link.pathname, location.href)
  target.search = location.search
  const open = [...document.querySelectorAll('details[id][open]')].map(({ id }) => id)
  if (open.length) target.searchParams.set('open', open.join(','))
  else target.searchParams.delete('open')
  target.hash = headingInView()?.id ?? location.hash
  link.href = target.href
}

/** The last visible heading that has reached the upper third of the window; none while the page stands at its top. */
function headingInView(): Element | undefined {
  if (scrollY < innerHeight / 4) return undefined
  return [...document.querySelectorAll('main :is(h2, h3)[id]')].findLast((heading) => {
    const { top, height } = heading.getBoundingClientRect()
    return height > 0 && top < innerHeight / 3
  })
}
