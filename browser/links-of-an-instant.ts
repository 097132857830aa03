/** On a page of a past instant every link within the portal stays in that instant, however it is opened. */
import { asked } from './shown-instant'

export function keepInstantInLinks() {
  const at = new URLSearchParams(location.search).get('at')
  if (at === null) return
  const back = document.querySelector<HTMLAnchorElement>('[data-notice] a')
  if (back) back.href = withoutInstant()
  if (typeof asked() !== 'number') return
  for (const link of document.querySelectorAll('a')) keep(link, at)
  // Islands bring links of their own, later.
  for (const event of ['pointerdown', 'focusin', 'mouseover', 'contextmenu']) {
    document.addEventListener(event, ({ target }) => keep(target instanceof Element ? target.closest('a') : null, at), true)
  }
}

/** A page within the portal, by its address as written: not a file, a place on this page or another site. */
const page = /^\/(?!\/|data\/)/

function keep(link: Element | null, at: string) {
  const href = link?.getAttribute('href')
  if (!link || !href || !page.test(href) || link.matches('[data-language], [data-notice] *')) return
  const { pathname, searchParams, hash } = new URL(href, location.href)
  searchParams.set('at', at)
  link.setAttribute('href', `${pathname}?${searchParams}${hash}`)
}

/** This page as it is now, with the rest of its query. */
function withoutInstant(): string {
  const query = new URLSearchParams(location.search)
  query.delete('at')
  return `${location.pathname}?${query}${location.hash}`.replace(/\?(?=#|$)/, '')
}
