/** On a page of a past instant every link within the portal stays in that instant, however it is opened. */
import { beforeUse } from './before-use'
import { asked } from './shown-instant'

export function keepInstantInLinks() {
  const at = new URLSearchParams(location.search).get('at')
  if (at === null) return
  const back = document.querySelector<HTMLAnchorElement>('[data-notice] a')
  if (back) back.href = withoutInstant()
  if (typeof asked() !== 'number') return
  for (const link of document.querySelectorAll('a')) keep(link, at)
  // Islands bring links of their own, later.
  beforeUse((link) => keep(link, at))
}

/** A page within the portal, by its address as written: not a file, a place on this page or another site. */
const page = /^\/(?!\/|data\/)/

function keep(link: Element, at: string) {
  const href = link.getAttribute('href')
  if (!href || !page.test(href) || link.matches('[data-language], [data-notice] *')) return
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
