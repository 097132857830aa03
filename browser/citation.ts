/**
 * The button that copies a citation with its permanent address: of an article, or of the point that the address names; on the page of a
 * region of the last figure that was known, or of the one that the address names.
 */
export function copyCitations() {
  const citation = document.getElementById('citation')
  const tool = document.querySelector<HTMLElement>('[data-copy]')
  const button = tool?.querySelector('button')
  const status = tool?.querySelector<HTMLElement>('[role=status]')
  if (!citation || !tool || !button || !status) return
  const articleCitation = citation.textContent ?? ''
  function showCitation() {
    if (citation) citation.textContent = citationAt(articleCitation, location.hash)
    if (status) status.textContent = ''
  }
  showCitation()
  addEventListener('hashchange', showCitation)
  button.addEventListener('click', () => {
    copy(citation.textContent ?? '').then(
      () => (status.textContent = status.dataset.copied ?? ''),
      () => (status.textContent = status.dataset.failed ?? '')
    )
  })
  tool.dataset.tool = 'ready'
  tool.hidden = false
}

/** Rejects where access to the clipboard is denied, or where the browser offers none (a page without TLS). */
async function copy(text: string) {
  await navigator.clipboard.writeText(text)
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
