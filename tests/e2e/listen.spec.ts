/** The button that reads the short answer aloud, with a browser whose voices are made up. */
import type { Page } from '@playwright/test'
import { spokenText } from '@/lib/spoken'
import { expect, openPage, test } from './portal'

type Spoken = { text: string; lang: string; voice: string }
type Heard = { spoken: Spoken[]; cancelled: number; finish: () => void }

/** Gives pages the voices of these languages, which come late, and keeps what is spoken; how often it was stopped outlives the page. */
const giveVoices = (page: Page, languages: string[]) =>
  page.addInitScript((languages) => {
    let voices: object[] = []
    const listeners = new Set<() => void>()
    let last: Utterance | undefined
    const heard = { spoken: [] as Spoken[], cancelled: 0, finish: () => last?.onend?.() }
    class Utterance {
      voice = { name: '' }
      lang = ''
      onend?: () => void
      constructor(public text: string) {}
    }
    const speechSynthesis = {
      getVoices: () => voices,
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
      speak(utterance: Utterance) {
        last = utterance
        heard.spoken.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice.name })
      },
      cancel() {
        heard.cancelled++
        sessionStorage.cancelled = Number(sessionStorage.cancelled ?? 0) + 1
      }
    }
    for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance: Utterance, heard }))
      Object.defineProperty(window, name, { value })
    setTimeout(() => {
      voices = languages.flatMap((lang) => [true, false].map((localService) => ({ lang, name: `${lang} ${localService}`, localService })))
      listeners.forEach((listener) => listener())
    }, 200)
  }, languages)

const heardOn = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard)
const box = (page: Page) => page.locator('section:has([data-use=listen])')
const button = (page: Page) => box(page).getByRole('button')

test('is silent until it is asked, reads what the short answer shows, stops when it is asked or left (WCAG 1.4.2)', async ({
  page,
  problems
}) => {
  await giveVoices(page, ['ru-RU', 'en-US', 'kk_KZ'])
  await openPage(page, '/kk/explainers/referendum-in-brief')
  const below = box(page).locator('p').nth(1)
  const before = await below.boundingBox()
  expect((await heardOn(page)).spoken).toEqual([])
  await expect(button(page)).toHaveText('Тыңдау')
  await button(page).click()
  await expect(button(page)).toHaveText('Тоқтату')
  await expect.poll(async () => (await heardOn(page)).spoken.length).toBe(3)
  const { spoken } = await heardOn(page)
  expect(spoken.map(({ text }) => text).join(' ')).toBe(spokenText(await below.innerText()))
  expect(spoken[1]?.text).toMatch(/^Қатысуға құқығы бар 12482613 азаматтың 73,12 пайызы /)
  expect(spoken.every(({ lang, voice }) => lang === 'kk-KZ' && voice === 'kk_KZ true')).toBe(true)
  // Neither the coming of the button nor its use moves the text.
  expect(await below.boundingBox()).toEqual(before)

  await button(page).press('Enter')
  await expect(button(page)).toHaveText('Тыңдау')
  expect(await heardOn(page)).toMatchObject({ cancelled: 1 })

  await button(page).press('Enter')
  await expect.poll(async () => (await heardOn(page)).spoken.length).toBe(6)
  await page.evaluate(() => (window as unknown as { heard: Heard }).heard.finish())
  await expect(button(page)).toHaveText('Тыңдау')

  await button(page).click()
  await expect.poll(async () => (await heardOn(page)).spoken.length).toBe(9)
  await page.goto('/kk/about')
  expect(await page.evaluate(() => Number(sessionStorage.cancelled))).toBe(3)
  expect(problems).toEqual([])
})

test('never reads Kazakh with a voice of another language, and says that there is none (WCAG 4.1.3)', async ({ page }) => {
  await page.clock.install()
  await giveVoices(page, ['ru-RU', 'en-US'])
  await openPage(page, '/kk/explainers/after-the-vote')
  await button(page).click()
  await expect(button(page)).toHaveText('Тоқтату')
  await page.clock.fastForward(1_500)
  await expect(box(page).getByRole('status')).toHaveText('Бұл құрылғыда қазақша оқитын дауыс жоқ.')
  await expect(button(page)).toHaveText('Тыңдау')
  expect((await heardOn(page)).spoken).toEqual([])
})

test('without scripts there is no such button', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${baseURL}/ru/explainers/after-the-vote`)
  await expect(box(page)).toBeVisible()
  await expect(box(page).locator('button')).toBeHidden()
  await page.close()
})
