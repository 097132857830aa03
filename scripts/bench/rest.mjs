/** What a page costs the processor while nobody touches it. */
import { open, visitor } from './browser.mjs'

const seconds = 10

/** The thread's own clock: other programs on the machine do not count. */
async function threadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000
  return { all: of('TaskDuration'), script: of('ScriptDuration') }
}

/** Milliseconds of the main thread in a minute, of all work and of scripts alone, over ten seconds after the page has come to rest. */
export async function atRest(browser, url) {
  return visitor(browser, async (page, session) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await open(page, url)
    await page.waitForTimeout(1500)
    const before = await threadTime(session)
    await page.waitForTimeout(seconds * 1000)
    const after = await threadTime(session)
    const perMinute = (name) => ((after[name] - before[name]) * 60) / seconds
    return { 'main thread ms/min': perMinute('all'), 'script ms/min': perMinute('script') }
  })
}
