/**
 * On a page with `?at=` every link within the portal keeps that instant, however it is opened. Those that lead to an instant of their own
 * keep that; the one whose instant is shown is the current one.
 */
import { parseInstant } from '@/lib/instant'
import { beforeLinkUse } from './before-link-use'
import { requestedInstant } from './shown-instant'

export function keepInstantInLinks() {
  const at = new URLSearchParams(location.search).get('at')
  if (at === null) return
  const linkToNow = document.querySelector<HTMLAnchorElement>('[data-notice] a')
  if (linkToNow) linkToNow.href = withoutInstant()
  if (typeof requestedInstant() !== 'number') return
  for (const link of document.querySelectorAll('a')) addInstant(link, at)
  for (const link of document.querySelectorAll<HTMLElement>('[data-instant]'))
    if (parseInstant(link.dataset.instant ?? '') === requestedInstant()) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  // Islands add links of their own later.
  beforeLinkUse((link) => addInstant(link, at))
}

/** Matches the `href` of a page of the portal: not a data file, not an anchor on this page, not another site. */
const portalPage = /^\/(?!\/|data\/)/

function addInstant(link: Element, at: string) {
  const href = link.getAttribute('href')
  if (!href || !portalPage.test(href) || link.matches('[data-language], [data-notice] *, [data-instant]')) return
  const { pathname, searchParams, hash } = new URL(href, location.href)
  searchParams.set('at', at)
  link.setAttribute('href', `${pathname}?${searchParams}${hash}`)
}

/** The address of this page without `at`, with the rest of its query. */
function withoutInstant(): string {
  const query = new URLSearchParams(location.search)
  query.delete('at')
  return `${location.pathname}?${query}${location.hash}`.replace(/\?(?=#|$)/, '')
}
