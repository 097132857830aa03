/** The time from a click on a link to the first paint of the next page, for a returning reader with a slow processor. */
import { openAndSettle, withNewVisitor } from './browser.mjs'
import { spread } from './numbers.mjs'

/** How many times slower the processor is made. */
const slowdown = 4

/** `seen`: pages visited before, so that scripts and font are cached; never the page that the click leads to. */
export const clicks = [
  {
    name: 'home → how-voting-worked',
    from: '/kk',
    link: 'main a[href="/kk/explainers/how-voting-worked"]',
    seen: ['/kk/explainers/who-could-vote']
  },
  { name: 'home, kk → ru', from: '/kk', link: 'header a[hreflang="ru"]', seen: ['/ru/forum'] },
  { name: 'how-voting-worked, kk → ru', from: '/kk/explainers/how-voting-worked', link: 'header a[hreflang="ru"]', seen: ['/ru/forum'] }
]

/** All pages that these clicks leave or lead to. */
export const clickPages = ['/kk', '/ru', '/kk/explainers/how-voting-worked', '/ru/explainers/how-voting-worked']

/** Runs in every page: records when a link was clicked, and when the transition between two pages ended. */
function recordClick() {
  addEventListener('click', ({ timeStamp }) => sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)), true)
  addEventListener('pagereveal', ({ viewTransition }) => {
    viewTransition?.finished.then(() => (window.transitionEnd = performance.timeOrigin + performance.now()))
  })
}

/** Runs in the page that the click led to: milliseconds since the click, bytes, and how the page was delivered. */
function readTimings() {
  const clicked = Number(sessionStorage.getItem('clicked'))
  const [navigation] = performance.getEntriesByType('navigation')
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
  const since = (time) => performance.timeOrigin + time - clicked
  return {
    answer: since(navigation.responseStart),
    paint: since(painted),
    transition: window.transitionEnd ? window.transitionEnd - clicked : NaN,
    bytes: navigation.transferSize,
    delivery: navigation.deliveryType || 'network'
  }
}

/**
 * One click, at once or (`hover`) after pointing at the link for 0.7 s, in which the browser prefetches the page.
 */
export async function click(browser, origin, { from, link, seen }, { hover }) {
  return withNewVisitor(browser, async (page, session) => {
    for (const path of seen) await openAndSettle(page, origin + path)
    await page.addInitScript(recordClick)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await openAndSettle(page, origin + from)
    await page.waitForTimeout(1000)
    const target = page.locator(link).first()
    await target.scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    if (hover) {
      await target.hover()
      await page.waitForTimeout(700)
    }
    const href = await target.getAttribute('href')
    await target.click({ noWaitAfter: true })
    await page.waitForURL((url) => url.pathname === new URL(href, origin).pathname, { waitUntil: 'load' })
    await page.waitForTimeout(1500)
    return page.evaluate(readTimings)
  })
}

/** The row of a table for all samples of a click. */
export function clickRow(name, samples) {
  const valuesOf = (figure) => samples.map((sample) => sample[figure])
  return {
    click: name,
    'answer begins ms': spread(valuesOf('answer')),
    'first paint ms': spread(valuesOf('paint')),
    'transition over ms': spread(valuesOf('transition')),
    from: [...new Set(valuesOf('delivery'))].join(', ')
  }
}
