import type { Page } from '@playwright/test'
import { phaseAt } from '@/lib/phase'
import { expect, openPage, startIsland, test } from './portal'

/** The parts of the home page that show, in order, by their headings. */
const parts = (page: Page) =>
  page
    .locator('main :is(h1, h2[id]):visible')
    .evaluateAll((headings) => headings.map((heading) => heading.id || heading.tagName.toLowerCase()))

test.use({ viewport: { width: 360, height: 740 } })

/** The instants to which the page leads, what shows then, and what must not: what was known only later. */
const instants = [
  { at: '2026-02-20T12:00:00+05:00', shown: ['next', 'questions', 'forum'], unknown: /87,15|73,12|70,2|Вступила в силу/ },
  { at: '2026-03-15T14:00:00+05:00', shown: ['next', 'turnout', 'questions', 'forum'], unknown: /87,15|73,12|Вступила в силу/ },
  { at: '2026-03-15T22:00:00+05:00', shown: ['turnout', 'questions', 'forum'], unknown: /87,15|73,12|Вступила в силу/ },
  { at: '2026-03-17T12:00:00+05:00', shown: ['since', 'result', 'questions', 'forum'], unknown: /Курултай|Вступила в силу/ },
  { at: '2026-07-01T00:00:00+05:00', shown: ['since', 'result', 'asked', 'forum'], unknown: /неизвестно|Официальных итогов/ }
]

test('after the vote: what is in force, then the result, then the questions, then the forum', async ({ page }) => {
  await openPage(page, '/ru')
  expect(await parts(page)).toEqual(['h1', 'then', 'since', 'result', 'asked', 'forum'])
  await startIsland(page, 'countdown')
  await expect(page.getByTestId('countdown')).toContainText('до Дня Конституции')
  await expect(page.getByTestId('countdown')).toContainText('по сообщению прессы')
})

test('the time machine leads to an instant of each phase, from there to the next, and back to now', async ({ page }) => {
  await openPage(page, '/ru')
  const links = page.locator('[data-instant]')
  await expect(links).toHaveCount(instants.length + 1)
  await expect(links.last()).toHaveAttribute('aria-current', 'true')
  const phases = new Set<string>()
  for (const [index, { at, shown, unknown }] of instants.entries()) {
    await links.nth(index).click()
    await page.waitForURL((url) => url.searchParams.get('at') === at)
    await page.locator('html[data-script=ready]').waitFor()
    const phase = phaseAt(Date.parse(at))
    phases.add(phase)
    await expect(page.locator('html')).toHaveAttribute('data-phase', phase)
    expect(await parts(page), at).toEqual(['h1', 'then', ...shown])
    await expect(page.locator('[data-instant][aria-current]')).toHaveCount(1)
    await expect(links.nth(index)).toHaveAttribute('aria-current', 'true')
    await startIsland(page, 'countdown')
    expect(await page.locator('main').innerText(), at).not.toMatch(unknown)
  }
  expect(phases.size).toBe(5)
  await links.last().click()
  await page.waitForURL((url) => !url.search)
})

test('at an instant that none of its links names none of them is the current one', async ({ page }) => {
  await openPage(page, '/kk?at=2026-03-10T09:00:00%2B05:00')
  await expect(page.locator('[data-instant]').first()).toBeVisible()
  await expect(page.locator('[data-instant][aria-current]')).toHaveCount(0)
})

test('before the island runs the page of an earlier instant does not say what came later', async ({ page }) => {
  await page.route('**/assets/islands-*.js', (route) => route.abort())
  await openPage(page, '/ru?at=2026-02-20T12:00:00%2B05:00')
  await expect(page.getByTestId('countdown')).toHaveText(/День голосования/, { useInnerText: true })
  await expect(page.getByTestId('countdown')).not.toHaveText(/Дня Конституции/, { useInnerText: true })
})

test('the line of days takes the place of what was served without moving what follows', async ({ page }) => {
  await page.route('**/assets/islands-*.js', (route) => route.abort())
  await openPage(page, '/kk')
  const top = () => page.locator('#since').evaluate((heading) => heading.getBoundingClientRect().y + scrollY)
  const served = await top()
  await page.unrouteAll()
  await openPage(page, '/kk')
  await startIsland(page, 'countdown')
  expect(await top()).toBeCloseTo(served, 0)
})

for (const [width, locale] of [
  [320, 'kk'],
  [360, 'ru'],
  [1280, 'kk']
] as const) {
  test(`Yes and No have the same size (${locale}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await openPage(page, `/${locale}`)
    const [yes, no, ...others] = await page.locator('#result + ul > li').evaluateAll((answers) =>
      answers.map((answer) =>
        [...answer.children].map((part) => {
          const { fontSize, fontWeight, color, display } = getComputedStyle(part)
          return { fontSize, fontWeight, color, display, height: part.tagName === 'B' ? part.getBoundingClientRect().height : 0 }
        })
      )
    )
    expect(others).toEqual([])
    expect(yes?.length).toBe(2)
    expect(no).toEqual(yes)
  })
}

test('on the day of the vote no word of the turnout breaks on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openPage(page, '/kk?at=2026-03-15T22:00:00+05:00')
  const cells = page.locator('.rows dd').filter({ visible: true })
  expect(await cells.count()).toBeGreaterThan(4)
  const lines = await cells.evaluateAll((all) =>
    all.map((cell) => cell.getBoundingClientRect().height / parseFloat(getComputedStyle(cell).lineHeight))
  )
  expect(Math.max(...lines)).toBeLessThan(2.5)
})

test('an answer opens in place and goes on to the full one', async ({ page }) => {
  await openPage(page, '/ru')
  const question = page.locator('details#q-senate')
  const address = page.url()
  await question.locator('summary').click()
  await expect(question).toContainText('1 июля 2026 года')
  expect(page.url()).toBe(address)
  await question.getByRole('link').click()
  await page.waitForURL('**/ru/questions#senate')
  await expect(page.locator('h3#senate')).toBeVisible()
})
