/** How long the search takes to answer a letter, with a slow processor. */
import { openAndSettle, withNewVisitor } from './browser.mjs'
import { spread } from './numbers.mjs'

/** How many times slower the processor is made. */
const slowdown = 4
/** Longer than a letter takes, shorter than the search waits before it says the count. */
const pause = 300
/** What feels immediate (ms). */
const limit = 50
const queries = {
  kk: ['құрылтай депутаттары нешеу', 'екінші азаматтық', 'алматы келу көрсеткіші'],
  ru: ['сколько депутатов', 'двойное гражданство', 'явка алматы']
}

/** Runs in the page: records from each letter to the first change of the answers (ms). */
function recordAnswers() {
  let typed = null
  window.answers = []
  addEventListener('input', () => (typed = performance.now()), true)
  // The count is said later, by intention.
  new MutationObserver((changes) => {
    if (changes.every(({ target }) => (target instanceof Element ? target : target.parentElement).closest('[role=status]'))) return
    if (typed !== null) window.answers.push(performance.now() - typed)
    typed = null
  }).observe(document.querySelector('[data-live=search]'), { childList: true, characterData: true, subtree: true })
}

/** For each language the times of all letters that changed the answers, in milliseconds. */
export async function measureTyping(browser, origin) {
  const times = {}
  for (const [language, texts] of Object.entries(queries))
    times[language] = await withNewVisitor(browser, async (page, session) => {
      await openAndSettle(page, `${origin}/${language}/search`)
      const field = page.locator('[data-live=search] input')
      // The index is fetched on first use: that is not typing.
      await field.fill('алматы')
      await page.locator('[data-live=search] .hits a').first().waitFor()
      await page.evaluate(recordAnswers)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      for (const text of texts) {
        await field.fill('')
        await page.waitForTimeout(pause)
        await field.pressSequentially(text, { delay: pause })
      }
      return page.evaluate(() => window.answers)
    })
  return times
}

/** The rows of a table: one for each language. */
export function typingRows(samples) {
  return Object.keys(queries).map((language) => {
    const times = samples.flatMap((sample) => sample[language]).toSorted((a, b) => a - b)
    return {
      language,
      letters: times.length,
      'letter to answers ms': spread(times),
      '95 % within ms': times[Math.ceil(times.length * 0.95) - 1] ?? NaN,
      [`over ${limit} ms`]: times.filter((time) => time > limit).length
    }
  })
}
