/** The links to the other language lead to the same page, with the same heading, open panels, query and instant. */

import { addressChanged } from './address-changed'
import { beforeLinkUse } from './before-link-use'

/** The localStorage key of the language that the reader chose; `/` redirects to it (browser/entry.ts). */
export const languageKey = 'language'

export function keepPlaceInLanguageLinks() {
  updateLinks()
  let timer: ReturnType<typeof setTimeout>
  const updateAfterPause = () => {
    clearTimeout(timer)
    timer = setTimeout(updateLinks, 150)
  }
  addEventListener('scroll', updateAfterPause, { passive: true })
  addEventListener('hashchange', updateLinks)
  addEventListener('popstate', updateLinks)
  addEventListener(addressChanged, updateLinks)
  document.addEventListener('toggle', updateLinks, true)
  // The reader may use a link before the pause after scrolling is over.
  beforeLinkUse((link) => link.matches(languageLinkSelector) && updateLinks())
  document.addEventListener('click', (event) => rememberLanguage(clickedLanguageLink(event)?.hreflang), true)
}

const languageLinkSelector = 'a[data-language]'
const clickedLanguageLink = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(languageLinkSelector) : null

function updateLinks() {
  const query = new URLSearchParams(location.search)
  const openPanels = Array.from(document.querySelectorAll('details[id][open]:not([data-part])'), ({ id }) => id)
  if (openPanels.length) query.set('open', openPanels.join(','))
  else query.delete('open')
  const search = query.toString()
  const place = (search && `?${search}`) + (headingInView() ?? location.hash)
  for (const link of document.querySelectorAll<HTMLAnchorElement>(languageLinkSelector)) link.href = link.pathname + place
}

/**
 * What the address names, while it is in the window; else the last visible heading in or above the upper third, as `#id`.
 * Undefined while the page is scrolled to its top.
 */
function headingInView(): string | undefined {
  const targetTop = document.querySelector(':target')?.getBoundingClientRect().top ?? -1
  if (targetTop >= 0 && targetTop < innerHeight) return location.hash
  if (scrollY < innerHeight / 4) return undefined
  let last: string | undefined
  for (const heading of document.querySelectorAll('main h2[id], main h3[id]')) {
    const { top, height } = heading.getBoundingClientRect()
    if (height > 0 && top < innerHeight / 3) last = `#${heading.id}`
  }
  return last
}

function rememberLanguage(language: string | undefined) {
  if (!language) return
  try {
    localStorage.setItem(languageKey, language)
  } catch {
    // Storage is blocked or full: the link works without it.
  }
}
