/** Copies the citation of an article, or of the point that the address names, with its permanent address. */
export function copyCitations() {
  const place = document.getElementById('citation')
  const tool = document.querySelector<HTMLElement>('[data-copy]')
  const button = tool?.querySelector('button')
  const status = tool?.querySelector<HTMLElement>('[role=status]')
  if (!place || !tool || !button || !status) return
  const whole = place.textContent ?? ''
  function follow() {
    if (place) place.textContent = citationAt(whole, location.hash)
    if (status) status.textContent = ''
  }
  follow()
  addEventListener('hashchange', follow)
  button.addEventListener('click', () => {
    copy(place.textContent ?? '').then(
      () => (status.textContent = status.dataset.copied ?? ''),
      () => (status.textContent = status.dataset.failed ?? '')
    )
  })
  tool.dataset.tool = 'ready'
}

/** Rejects where the clipboard is closed, or not there at all (a page without TLS). */
async function copy(text: string) {
  await navigator.clipboard.writeText(text)
}

/** «Конституция …, статья 9. https://…» with the point in place of the article where the address names one. */
function citationAt(whole: string, hash: string): string {
  const point = /^#p\d/.test(hash) ? document.getElementById(hash.slice(1))?.querySelector('a')?.textContent : null
  if (!point) return whole
  const end = whole.lastIndexOf('. http')
  const name = whole.slice(0, end)
  return `${name.slice(0, name.lastIndexOf(', '))}, ${point}. ${whole.slice(end + 2)}${hash}`
}
