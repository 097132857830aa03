/** The links to the other language: their address always leads to the same page, heading, panels, query and instant. */

import { beforeUse } from './before-use'

/** Under this key the browser keeps the language that was chosen, for `/`. */
export const languageKey = 'language'

export function keepPlaceInLanguages() {
  refresh()
  let timer: ReturnType<typeof setTimeout>
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(refresh, 150)
  }
  addEventListener('scroll', soon, { passive: true })
  addEventListener('hashchange', refresh)
  addEventListener('popstate', refresh)
  addEventListener(addressChanged, refresh)
  document.addEventListener('toggle', refresh, true)
  // Even in the moment after scrolling.
  beforeUse((link) => link.matches(languageLinks) && refresh())
  document.addEventListener('click', (event) => remember(languageLink(event)?.hreflang), true)
}

/** An event: the address has changed in a way that the browser does not announce. */
export const addressChanged = 'portal:address'
/** To be called after a change of the address that the browser does not announce. */
export const announceAddress = () => dispatchEvent(new Event(addressChanged))

const languageLinks = 'a[data-language]'
const languageLink = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLAnchorElement>(languageLinks) : null)

function refresh() {
  const query = new URLSearchParams(location.search)
  const open = Array.from(document.querySelectorAll('details[id][open]'), ({ id }) => id)
  if (open.length) query.set('open', open.join(','))
  else query.delete('open')
  const search = query.toString()
  const place = (search && `?${search}`) + (headingInView() ?? location.hash)
  for (const link of document.querySelectorAll<HTMLAnchorElement>(languageLinks)) link.href = link.pathname + place
}

/** The last visible heading that has reached the upper third of the window, as `#id`; none while the page stands at its top. */
function headingInView(): string | undefined {
  if (scrollY < innerHeight / 4) return undefined
  let last: string | undefined
  for (const heading of document.querySelectorAll('main h2[id], main h3[id]')) {
    const { top, height } = heading.getBoundingClientRect()
    if (height > 0 && top < innerHeight / 3) last = `#${heading.id}`
  }
  return last
}

function remember(language: string | undefined) {
  if (!language) return
  try {
    localStorage.setItem(languageKey, language)
  } catch {
    // A browser that keeps nothing still follows the link.
  }
}
