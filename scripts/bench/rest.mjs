/** The processor time of a page while nobody touches it. */
import { openAndSettle, withNewVisitor } from './browser.mjs'

const seconds = 10

/** The time that the main thread has used (ms), by its own clock: other programs on the machine do not count. */
async function threadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const milliseconds = (name) => metrics.find((metric) => metric.name === name).value * 1000
  return { all: milliseconds('TaskDuration'), script: milliseconds('ScriptDuration') }
}

/** Milliseconds of the main thread per minute, for all work and for scripts alone, measured for ten seconds after the page is idle. */
export async function idleProcessorTime(browser, url) {
  return withNewVisitor(browser, async (page, session) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await openAndSettle(page, url)
    await page.waitForTimeout(1500)
    const before = await threadTime(session)
    await page.waitForTimeout(seconds * 1000)
    const after = await threadTime(session)
    const perMinute = (name) => ((after[name] - before[name]) * 60) / seconds
    return { 'main thread ms/min': perMinute('all'), 'script ms/min': perMinute('script') }
  })
}
