/**
 * A citation with its permanent address: of an article, or of the point that the address names; on the page of a region of the last figure
 * that was known, or of the one that the address names.
 */
const citation = () => document.getElementById('citation')

/** Shows the citation of what the address names, now and whenever it names something else. */
export function showCitation() {
  const articleCitation = citation()?.textContent
  if (!articleCitation) return
  const show = () => citation()?.replaceChildren(citationAt(articleCitation, location.hash))
  show()
  addEventListener('hashchange', show)
}

/** Rejects where access to the clipboard is denied, or where the browser offers none (a page without TLS). */
export async function copyCitation() {
  await navigator.clipboard.writeText(citation()?.textContent ?? '')
}

/**
 * The citation «Конституция …, статья 9. https://…»; where `hash` names a point (`#p1`), the point instead of the article. On a page with
 * figures (`data-cite`): that of the one which `hash` names, or the last that is shown.
 */
function citationAt(articleCitation: string, hash: string): string {
  const figures = [...document.querySelectorAll<HTMLElement>('[data-cite]:not([hidden])')]
  const figure = figures.find(({ id }) => `#${id}` === hash) ?? figures.pop()
  if (figure) return `${figure.dataset.cite} ${/http[^#]*/.exec(articleCitation)?.[0]}#${figure.id}`
  const point = /^#p\d/.test(hash) ? document.getElementById(hash.slice(1))?.querySelector('a')?.getAttribute('aria-label') : null
  if (!point) return articleCitation
  const end = articleCitation.lastIndexOf('. http')
  const name = articleCitation.slice(0, end)
  return `${name.slice(0, name.lastIndexOf(', '))}, ${point}. ${articleCitation.slice(end + 2)}${hash}`
}
