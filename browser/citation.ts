/** The button that copies the citation of an article, or of the point that the address names, with its permanent address. */
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

/** The citation «Конституция …, статья 9. https://…»; where `hash` names a point (`#p1`), the point instead of the article. */
function citationAt(articleCitation: string, hash: string): string {
  const point = /^#p\d/.test(hash) ? document.getElementById(hash.slice(1))?.querySelector('a')?.getAttribute('aria-label') : null
  if (!point) return articleCitation
  const end = articleCitation.lastIndexOf('. http')
  const name = articleCitation.slice(0, end)
  return `${name.slice(0, name.lastIndexOf(', '))}, ${point}. ${articleCitation.slice(end + 2)}${hash}`
}
