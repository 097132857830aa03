/** The poster on paper: the PDF that Chromium prints, read by another program. */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsQR from 'jsqr'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { locales } from '@/lib/locale'
import { expect, openPage, test } from './portal'

/** The text of PDFs has spaces of other kinds, and lines. */
const plain = (text: string) => text.replace(/[\s\u00a0\u00ad]+/g, ' ')
/** Pixels for each point (1/72 inch): 144 dpi, less than a camera sees. */
const scale = 2

for (const [address, phase] of [
  ['/kk/poster', 'in-force'],
  ['/ru/poster', 'in-force'],
  ['/ru/poster?at=2026-03-16T12:00:00Z', 'decided'],
  ['/kk/poster?at=2026-03-15T16:00:00Z', 'counting'],
  ['/ru/poster?at=2026-02-20T09:00:00Z', 'announced']
] as const) {
  test(`${address} prints one A4, whole and readable, with a code that leads to the portal`, async ({ page }) => {
    await openPage(page, address)
    const origin = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').origin
    // One for each sheet: a second one in the same library is sometimes read beyond its memory.
    const library = await PDFiumLibrary.init()
    const document = await library.loadDocument(await page.pdf({ preferCSSPageSize: true }))
    expect(document.getPageCount()).toBe(1)
    const sheet = document.getPage(0)
    const { originalWidth: width, originalHeight: height } = sheet.getOriginalSize()
    expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([210, 297])

    const text = plain(sheet.getText())
    const hasResult = phase === 'in-force' || phase === 'decided'
    expect(text.indexOf('жексенбі')).toBeLessThan(text.indexOf('воскресенье'))
    expect(text).toContain(origin.replace(/^https?:\/\//, ''))
    for (const locale of locales) {
      expect(text).toContain(plain(factText(facts['voting-day'], locale, 'weekday')))
      expect(text).toContain(plain(facts.question.value[locale]))
      for (const id of ['for-share', 'against-share', 'participated', 'entitled'] as const)
        expect(text.includes(plain(factText(facts[id], locale))), `${id} in ${phase}`).toBe(hasResult)
      for (const id of ['answer-yes', 'answer-no'] as const) if (hasResult) expect(text).toContain(facts[id].value[locale])
    }
    expect(text.includes('действует с 1 июля 2026')).toBe(phase === 'in-force')
    // Nothing of the interface.
    expect(text).not.toMatch(/Мәзір|Меню|Следующая|cookie/)
    // Last: the page cannot be read after it. Black and white are the same whether red or blue comes first.
    const picture = await sheet.render({ scale, render: 'bitmap' })
    expect(jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data).toBe(`${origin}/`)
    document.destroy()
    library.destroy()

    // The width of A4 without its margins.
    await page.setViewportSize({ width: Math.round((182 / 25.4) * 96), height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const measured = await page.locator('[data-sheet]').evaluate((element) => {
      const texts = [...element.querySelectorAll<HTMLElement>('h2, p, b, span')].filter(
        (each) => each.checkVisibility() && each.innerText.trim()
      )
      const box = element.getBoundingClientRect()
      return {
        smallest: Math.min(...texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))) * 0.75,
        answers: [...element.querySelectorAll('[data-group] b, [data-group] span')].map((each) => getComputedStyle(each).fontSize),
        cut: element.scrollHeight - element.clientHeight,
        outside: texts.filter((each) => {
          const { left, right, bottom } = each.getBoundingClientRect()
          return left < box.left - 1 || right > box.right + 1 || bottom > box.bottom + 1
        }).length
      }
    })
    expect(measured.smallest).toBeGreaterThanOrEqual(9)
    expect(new Set(measured.answers.filter((_, index) => index % 2 === 0)).size).toBe(1)
    expect(new Set(measured.answers.filter((_, index) => index % 2 === 1)).size).toBe(1)
    expect([measured.cut, measured.outside]).toEqual([0, 0])
  })
}
