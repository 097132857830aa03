/** Prepares the page for paper: every sheet says where it comes from and when it was printed, and what is folded is printed open. */
import { formatInstant } from '@/lib/format'
import { locales } from '@/lib/locale'

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
  const locale = locales.find((candidate) => candidate === document.documentElement.lang)
  const words = document.querySelector<HTMLElement>('[data-printed]')?.dataset.printed
  const sheet = document.styleSheets[0]
  if (!locale || !sheet) return
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href + location.search
  const times = `${words} ${formatInstant(new Date().toISOString(), locale)} · `
  sheet.insertRule(
    `@page{@bottom-left{content:${JSON.stringify(address)};font-size:8pt}` +
      `@bottom-right{content:${JSON.stringify(times)} counter(page) "/" counter(pages);font-size:8pt}}`,
    sheet.cssRules.length
  )
}
