/** From a click on a link to the first paint of the next page, as one who has read here before sees it, with a slow processor. */
import { open, visitor } from './browser.mjs'
import { spread } from './numbers.mjs'

const slowdown = 4

/** `seen`: pages visited before, so that scripts and font are at hand; never the page that the click leads to. */
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

/** The pages that a click leaves or leads to. */
export const clickPages = ['/kk', '/ru', '/kk/explainers/how-voting-worked', '/ru/explainers/how-voting-worked']

/** Runs in every page: notes when a link was clicked, and when the transition between two pages is over. */
function note() {
  addEventListener('click', ({ timeStamp }) => sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)), true)
  addEventListener('pagereveal', ({ viewTransition }) => {
    viewTransition?.finished.then(() => (window.transitionOver = performance.timeOrigin + performance.now()))
  })
}

/** Runs in the page that the click led to. */
function read() {
  const clicked = Number(sessionStorage.getItem('clicked'))
  const [navigation] = performance.getEntriesByType('navigation')
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
  const since = (time) => performance.timeOrigin + time - clicked
  return {
    answer: since(navigation.responseStart),
    paint: since(painted),
    transition: window.transitionOver ? window.transitionOver - clicked : NaN,
    bytes: navigation.transferSize,
    way: navigation.deliveryType || 'network'
  }
}

/**
 * One click, by one who has just come or (`hover`) has rested half a second on the link first: time enough for the browser to
 * fetch the page.
 */
export async function click(browser, origin, { from, link, seen }, { hover }) {
  return visitor(browser, async (page, session) => {
    for (const path of seen) await open(page, origin + path)
    await page.addInitScript(note)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await open(page, origin + from)
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
    return page.evaluate(read)
  })
}

/** A row for the samples of one way to click. */
export function clickRow(name, samples) {
  const of = (figure) => samples.map((sample) => sample[figure])
  return {
    click: name,
    'answer begins ms': spread(of('answer')),
    'first paint ms': spread(of('paint')),
    'transition over ms': spread(of('transition')),
    from: [...new Set(of('way'))].join(', ')
  }
}
