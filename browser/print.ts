/** Prepares the page for paper: every sheet says where it comes from and when it was printed, and what is folded is printed open. */
import { formatInstant } from '@/lib/format'

export function prepareForPaper() {
  let folded: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    folded = Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not([open])'))
    for (const fold of folded) fold.open = true
    labelSheets()
  })
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false
  })
}

/**
 * Writes address, release, time of printing and number of the sheet into the lower margin. Browsers that know no margin boxes (Chrome
 * before 131) leave the rule out; most print the address themselves.
 */
function labelSheets() {
  const { lang, dataset } = document.documentElement
  const words = document.querySelector<HTMLElement>('[data-printed]')?.dataset.printed
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const sheet = document.styleSheets[0]
  const corner = (place: string, text: string, more = '') => `@bottom-${place}{font-size:8pt;content:${JSON.stringify(text)}${more}}`
  sheet?.insertRule(
    `@page{${corner('left', `${address}${location.search} · ${dataset.release}`)}` +
      `${corner('right', `${words} ${formatInstant(new Date().toISOString(), lang === 'kk' ? 'kk' : 'ru')} · `, 'counter(page)"/"counter(pages)')}}`,
    sheet.cssRules.length
  )
}
