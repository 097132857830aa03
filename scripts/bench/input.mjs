/** How long the table of regions takes to respond: from a press to the next paint, with a slow processor. */
import { openAndSettle, withNewVisitor } from './browser.mjs'
import { spread } from './numbers.mjs'

/** How many times slower the processor is made. */
const slowdown = 4
const path = '/ru/results'

const actions = [
  ['sort by 20:00', 'th button:has-text("20:00")'],
  ['sort again', 'th button:has-text("20:00")'],
  ['choose 14:00', 'label:has(input[name="bulletin"][value="1400"])'],
  ['choose 20:00', 'label:has(input[name="bulletin"][value="2000"])']
]

/** Runs in the page from its start: records the duration of each interaction and each long task (ms). */
function recordInteractions() {
  window.interactions = []
  window.tasks = []
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, processingEnd, processingStart } of list.getEntries()) {
      if (interactionId) window.interactions.push({ duration, processing: processingEnd - processingStart })
    }
  }).observe({ type: 'event', durationThreshold: 16 })
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
}

/** For each action the longest interaction, its processing and the longest task, in milliseconds. */
export async function measureInput(browser, origin) {
  return withNewVisitor(browser, async (page, session) => {
    await page.addInitScript(recordInteractions)
    await openAndSettle(page, origin + path)
    // The island starts when the reader scrolls near the table; the hours are folded.
    await page.locator('[data-island=regions], [data-live=regions]').scrollIntoViewIfNeeded()
    await page.locator('[data-live=regions]').waitFor()
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
    await page.locator('th button').first().waitFor()
    await page.waitForTimeout(1500)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const figures = {}
    for (const [name, selector] of actions) {
      const target = page.locator(selector).first()
      await target.scrollIntoViewIfNeeded()
      await page.waitForTimeout(800)
      await page.evaluate(() => (window.interactions.length = window.tasks.length = 0))
      await target.click()
      await page.waitForTimeout(1200)
      figures[name] = await page.evaluate(() => ({
        paint: Math.max(0, ...window.interactions.map(({ duration }) => duration)),
        processing: Math.max(0, ...window.interactions.map(({ processing }) => processing)),
        task: Math.max(0, ...window.tasks)
      }))
    }
    return figures
  })
}

/** The rows of a table: one for each action. */
export function inputRows(name, samples) {
  return actions.map(([action]) => {
    const valuesOf = (figure) => samples.map((sample) => sample[action][figure])
    return {
      action: `${name}: ${action}`,
      'press to paint ms': spread(valuesOf('paint')),
      'processing ms': spread(valuesOf('processing')),
      'longest task ms': spread(valuesOf('task'))
    }
  })
}
