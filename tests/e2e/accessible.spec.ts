/** What WCAG 2.2 asks beside what axe finds: what a screen reader says, the way of the Tab key, spaces in text, less motion. */
import type { Page } from '@playwright/test'
import { expect, openPage, startIsland, test } from './portal'

/** One address of each kind of page: what is read, and what is operated. */
const kinds = [
  '',
  '/explainers/ballot-question',
  '/explainers/how-the-result-was-decided',
  '/easy',
  '/easy/what-was-decided',
  '/results',
  '/results/kz-75',
  '/constitution',
  '/constitution/9',
  '/questions',
  '/glossary',
  '/timeline',
  '/news',
  '/search',
  '/forum',
  '/past-referendums',
  '/about/privacy'
]

/** What of the tree is asserted: places, headings, all that is operated, and what is said of states; not each word of the text. */
const asserted =
  /^\s*- (banner|navigation|main|contentinfo|region|complementary|search|heading|button|searchbox|textbox|combobox|option|radio|radiogroup|checkbox|slider|timer|status|table|columnheader|img|figure|dialog|form|group)\b/

/** The tree that screen readers get, without levels of what is not asserted, as text. */
async function treeOf(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot()
  const lines = tree.split('\n').filter((line) => asserted.test(line))
  // Of a long list the first of what stands alike.
  const seen = new Map<string, number>()
  const kept = lines.filter((line) => {
    const shape = line.replace(/".*"/, '')
    seen.set(shape, (seen.get(shape) ?? 0) + 1)
    return /heading|banner|navigation|main|contentinfo/.test(line) ? (seen.get(shape) ?? 0) <= 12 : (seen.get(shape) ?? 0) <= 3
  })
  return `${kept.map((line) => line.replace(/:( .*)?$/, '')).join('\n')}\n`
}

test.use({ viewport: { width: 360, height: 740 } })

for (const locale of ['kk', 'ru']) {
  test(`a screen reader is told names, roles and order, in the language of the page: ${locale} (WCAG 1.3.1, 2.4.6, 3.1.1, 3.3.2, 4.1.2)`, async ({
    page
  }) => {
    for (const kind of kinds) {
      await openPage(page, `/${locale}${kind}`)
      if (kind === '/search') await startIsland(page, 'search')
      expect.soft(await treeOf(page), `/${locale}${kind}`).toMatchSnapshot(`${kind.slice(1).replaceAll('/', '-') || 'home'}.${locale}.txt`)
    }
  })
}

/** Puts styles into the page, past the policy, which is for what comes with it. */
const addStyles = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

test('with wider spaces nothing is cut off, covered or beyond the window; each name has its visible words (WCAG 1.4.12, 2.5.3)', async ({
  page
}) => {
  for (const [index, kind] of kinds.entries()) {
    const address = `/${index % 2 ? 'ru' : 'kk'}${kind}`
    await openPage(page, address)
    await addStyles(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
    )
    const { width, cut, unnamed } = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => element.checkVisibility())
      const isCut = (element: HTMLElement) => {
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const isForReaders = position === 'absolute' && element.clientWidth <= 1
        return (
          !isForReaders &&
          !element.closest('svg') &&
          ((clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (clips(overflowY) && element.scrollHeight > element.clientHeight + 1))
        )
      }
      const words = (text: string | null): string[] => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      return {
        width: document.documentElement.scrollWidth,
        cut: shown.filter(isCut).map(({ className, textContent }) => `${className}: ${textContent?.slice(0, 40)}`),
        unnamed: shown
          .filter((element) => element.matches('a[aria-label], button[aria-label], summary[aria-label]'))
          .filter((element) => words(element.innerText).some((word) => !words(element.ariaLabel).includes(word)))
          .map((element) => `${element.ariaLabel}: ${element.innerText}`)
      }
    })
    expect.soft(width, `${address}: width`).toBeLessThanOrEqual(360)
    expect.soft(cut, `${address}: cut off`).toEqual([])
    expect.soft(unnamed, `${address}: the name lacks what is seen`).toEqual([])
  }
})

/** Pages through which the Tab key goes, and how far on one that has hundreds of stops. */
const walked = ['/kk', '/ru/explainers/ballot-question', '/kk/results', '/ru/news']
const stops = 60

test('the Tab key goes the way of reading, is seen, is not covered, changes nothing and leaves (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 3.2.1)', async ({
  page
}) => {
  for (const address of walked) {
    await openPage(page, address)
    await page.evaluate(() => {
      const all: Element[] = []
      document.addEventListener('focusin', ({ target }) => all.push(target as Element))
      Object.assign(window, { focused: all })
    })
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab')
      // The last stop is behind, and so is the page.
      if (await page.evaluate(() => document.activeElement === document.body)) break
      const problem = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const label = element.innerText?.slice(0, 40) || element.ariaLabel || element.outerHTML.slice(0, 80)
        const shape = element.matches('input') ? ((element as HTMLInputElement).labels?.[0] ?? element) : element
        const outline = [element, shape, shape.querySelector('span')].some((each) => {
          if (!each) return false
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
        })
        if (!outline) return `${label}: no outline`
        const { top, bottom } = element.getBoundingClientRect()
        const bar = document.querySelector('header')?.getBoundingClientRect()
        const isInBar = element.closest('header')
        if (bottom <= 0 || top >= innerHeight) return `${label}: out of view`
        if (!isInBar && bar && bottom <= bar.bottom) return `${label}: under the bar`
        return null
      })
      expect.soft(problem, `${address}, stop ${stop + 1}`).toBeNull()
    }
    const order = await page.evaluate(() => {
      const { focused } = window as unknown as { focused: Element[] }
      const before = focused.filter(
        (element, index) =>
          index > 0 &&
          !(focused[index - 1]!.compareDocumentPosition(element) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))
      )
      return { count: new Set(focused).size, before: before.map((element) => element.outerHTML.slice(0, 80)) }
    })
    expect(order.before, `${address}: goes back`).toEqual([])
    expect(order.count, `${address}: does not get stuck`).toBeGreaterThan(20)
    expect(new URL(page.url()).pathname).toBe(address)
    // From the last stop it leaves the page.
    await page.locator('footer a').last().focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer') ?? null), address).toBeNull()
  }
})

/** Pages with all that is operated: filters, tables, maps, folds, checks, ballots, the calculator, copying, reading aloud, saving. */
const operated = [
  '/kk',
  '/kk/results',
  '/ru/results/kz-75',
  '/ru/explainers/how-the-result-was-decided',
  '/kk/explainers/who-could-vote',
  '/ru/explainers/ballot-question',
  '/kk/explainers/after-the-vote',
  '/ru/constitution/9',
  '/kk/news',
  '/ru/glossary',
  '/kk/questions',
  '/ru/timeline',
  '/kk/search',
  '/ru/about/offline',
  '/kk/about/data'
]

const islandsOf: Record<string, Parameters<typeof startIsland>[1][]> = {
  '/kk/results': ['regions'],
  '/ru/explainers/how-the-result-was-decided': ['calculator'],
  '/kk/search': ['search']
}

test('the keyboard reaches all that is operated, in folds too (WCAG 2.1.1)', async ({ page }) => {
  let count = 0
  for (const address of operated) {
    await openPage(page, address)
    for (const island of islandsOf[address] ?? []) await startIsland(page, island)
    const { reached, lost } = await page.evaluate(async () => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      const tools = [...document.querySelectorAll<HTMLElement>('button, input, select, summary, [role], [data-use] a')].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.matches('button, input, select, summary, a, [role=button], [role=slider], [role=option], [role=radio], [role=tab]')
      )
      /** One of a group is a stop, and arrows lead to the others. */
      const isInGroup = (element: HTMLElement) =>
        [
          ...(element.closest('[role=group], [role=listbox], [role=radiogroup], fieldset, ul')?.querySelectorAll<HTMLElement>('*') ?? [])
        ].some((other) => other.tabIndex >= 0 && other.matches('a, button, input, [tabindex]'))
      const lost = tools.filter((element) => {
        if (element.matches(':disabled')) return false
        if (element.tabIndex < 0) return !isInGroup(element)
        element.focus()
        return document.activeElement !== element
      })
      return { reached: tools.length - lost.length, lost: lost.map((element) => element.outerHTML.slice(0, 120)) }
    })
    expect.soft(lost, address).toEqual([])
    count += reached
  }
  expect(count).toBeGreaterThan(500)
})

test('nothing moves for who wants less motion, and nothing goes on moving for others (WCAG 2.2.2, 2.3.1)', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion })
    await openPage(page, '/kk')
    await page.getByRole('timer').scrollIntoViewIfNeeded()
    const running = () =>
      page.evaluate(
        () =>
          document
            .getAnimations()
            .map((animation) => animation.effect?.getComputedTiming())
            .filter((timing) => !timing || Number(timing.iterations) > 1 || Number(timing.duration) > 500).length
      )
    // An animation that ends may be caught without its timing.
    await expect.poll(running, { message: reducedMotion, timeout: 2000 }).toBe(0)
  }
})

test('in forced colours all that is operated has an edge or a line, and pictures keep theirs (WCAG 1.4.1)', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '/ru/results')
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main select, main input:not([type=radio], [type=checkbox]), main p a')]
      .filter((element) => element.checkVisibility() && !element.closest('[hidden]'))
      .filter((element) => {
        const { borderStyle, textDecorationLine } = getComputedStyle(element)
        return borderStyle === 'none' && textDecorationLine === 'none' && !element.querySelector('[aria-hidden]')
      })
      .map((element) => element.outerHTML.slice(0, 100))
  )
  expect(bare).toEqual([])
})
