import type { Path } from '@/lib/pages'
import { expect, test } from './portal'

/**
 * Ten questions of a reader who knows nothing yet. `taps`: the links from the home page to the answer, none if the home page itself
 * answers; `opens`: what is tapped in a long list then, two taps at most in all; `at`: the element with the answer; `kk`, `ru`: what it
 * must say.
 */
const questions: { asks: string; taps: (Path | `${Path}#${string}`)[]; opens?: string; at: string; kk: RegExp; ru: RegExp }[] = [
  { asks: 'Was the Constitution adopted, and by how many?', taps: [], at: 'main', kk: /87,15%/, ru: /87,15\s%/ },
  {
    asks: 'What exactly was asked?',
    taps: ['/explainers', '/explainers/ballot-question'],
    at: '#question',
    kk: /қабылдайсыз ба\?/,
    ru: /Принимаете ли Вы новую Конституцию/
  },
  { asks: 'Who was allowed to vote?', taps: ['/explainers', '/explainers/who-could-vote'], at: '#rule', kk: /он сегіз/, ru: /восемнадцат/ },
  {
    asks: 'What could one do who was away from home?',
    taps: ['/explainers', '/explainers/how-voting-worked'],
    at: '#away',
    kk: /есептен шығару/i,
    ru: /открепительн/i
  },
  {
    asks: 'What happened to ballots with both answers marked?',
    taps: ['/explainers/how-the-result-was-decided'],
    at: '#not-counted',
    kk: /есепке алын/,
    ru: /не учит|не учт/
  },
  {
    asks: 'What changed for the Russian language?',
    taps: ['/explainers', '/explainers/what-changed'],
    at: '#russian-language',
    kk: /қатар/,
    ru: /наряду/
  },
  {
    asks: 'Who criticised it?',
    taps: ['/explainers/observers-and-criticism#critics'],
    at: '#critics',
    kk: /Human Rights Watch/,
    ru: /Human Rights Watch/
  },
  {
    asks: 'Do I need a new identity card?',
    taps: ['/questions'],
    opens: 'summary:has(#now)',
    at: '#new-documents',
    kk: /жеке куәлік/i,
    ru: /удостоверени/
  },
  {
    asks: 'What happened on 17 March?',
    taps: ['/explainers', '/explainers/how-the-result-was-decided'],
    at: 'main',
    kk: /17\s+наурызда/,
    ru: /17\s+марта/
  },
  {
    asks: 'What is an absentee certificate?',
    taps: ['/explainers', '/explainers/how-voting-worked'],
    at: '#away',
    kk: /есептен шығару куәлігі/,
    ru: /открепительное удостоверение/
  }
]

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

for (const locale of ['kk', 'ru'] as const) {
  test(`on a phone each is answered from the home page (${locale})`, async ({ page }) => {
    for (const { asks, taps, opens, at, ...answers } of questions) {
      expect(taps.length + (opens ? 1 : 0)).toBeLessThanOrEqual(2)
      await page.goto(`/${locale}`)
      for (const tap of taps) {
        await page
          .locator(`:is(main, header ~ nav) a[href="/${locale}${tap}"]:visible, main a[href="${tap.replace(/^[^#]*/, '')}"]:visible`)
          .first()
          .tap()
        await page.waitForURL(`**/${locale}${tap}`)
      }
      if (opens) await page.locator(`main ${opens}`).tap()
      const answer = page.locator(at)
      await answer.waitFor()
      // The answer is the text of the element and, if that is a heading, of what follows it up to the next <h2>.
      const text = await answer.evaluate((element) => {
        let answerText = (element as HTMLElement).innerText
        for (
          let next = element.nextElementSibling;
          /^H[23]$/.test(element.tagName) && next && !/^H2$/.test(next.tagName);
          next = next.nextElementSibling
        )
          answerText += ` ${(next as HTMLElement).innerText}`
        return answerText
      })
      expect.soft(text, asks).toMatch(answers[locale])
    }
  })
}
