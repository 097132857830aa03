/** What a tap on a fact or a figure shows: what it rests on, in place. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkCommands } from '@/lib/check-commands'
import { locales } from '@/lib/locale'
import kk from '@/messages/kk.json' with { type: 'json' }
import ru from '@/messages/ru.json' with { type: 'json' }
import { expect, openPage, test } from './portal'

const words = { kk, ru }
const explainer = 'explainers/how-the-result-was-decided'

for (const locale of locales)
  test(`a fact opens its source in place, by keyboard, with a citation and a way to report it (${locale}) (WCAG 1.4.13, 2.1.1, 2.1.2)`, async ({
    page,
    context,
    problems
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { Source, Status, Site, Constitution } = words[locale]
    await openPage(page, `/${locale}/${explainer}`)
    const fact = page.locator('main a.fact[href="#c-turnout"]').first()
    const panel = page.getByRole('dialog', { name: Source.note })
    await fact.focus()
    await page.keyboard.press('Enter')
    await expect(panel).toContainText(/73,12/)
    await expect(panel).toContainText(Status.meaning.announced)
    await expect(panel).toContainText('17.03.2026')
    await expect(panel).toContainText(Source.language[locale])
    // Another figure, and why we use this one.
    await expect(panel).toContainText(/73,24/)
    await expect(panel).toContainText(locale === 'kk' ? 'Біз комиссияның түпкілікті пайызын қолданамыз' : 'Мы берём окончательный процент')
    await panel.getByRole('button', { name: Source.cite }).click()
    await expect(panel.getByRole('status')).toHaveText(Constitution.copied)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/73,12.*17\.03\.2026.* http\S+#c-turnout$/)
    await expect(panel.getByRole('link', { name: Site.report })).toHaveAttribute('href', `/${locale}/about#report`)
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    expect(new URL(page.url()).hash).toBe('')
    expect(problems).toEqual([])
  })

test('a figure of the results opens it too, and its address is that of the page', async ({ page, problems }) => {
  await openPage(page, '/ru/results')
  await page.locator('#f-participated a').click()
  const panel = page.getByRole('dialog', { name: ru.Source.note })
  await expect(panel).toContainText(/9.127.192/)
  await expect(panel).toContainText(/9.126.850/)
  expect(new URL(page.url()).hash).toBe('#f-participated')
  expect(problems).toEqual([])
})

test('so does the turnout of a region at an hour', async ({ page, problems }) => {
  await openPage(page, '/kk/results/kz-75')
  await page.locator('#t-1200 a[href="#c-1200"]').click()
  const panel = page.getByRole('dialog', { name: kk.Source.note })
  await expect(panel).toContainText(/Алматы.*14,85/)
  await expect(panel).toContainText(kk.Status.meaning.preliminary)
  expect(problems).toEqual([])
})

test('where an earlier instant is shown nothing is told that came later', async ({ page }) => {
  await openPage(page, '/ru/results?at=2026-03-16T12:00:00%2B05:00')
  await page.locator('#f-participated a').click()
  await page.waitForFunction(() => location.hash === '#f-participated')
  await expect(page.locator('[data-fact-note]')).toBeHidden()
  await expect(page.locator('[data-fact-note]')).not.toContainText('17.03.2026')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a fact leads to what the list of sources says of it', async ({ page }) => {
    await page.goto(`/kk/${explainer}`)
    await page.locator('main a.fact[href="#c-turnout"]').first().click()
    await expect(page.locator('#c-turnout')).toBeInViewport()
    await expect(page.locator('#c-turnout')).toContainText(kk.Status.meaning.announced)
  })
})

test('the commands of /about/data show that pages and files are those of the release', async ({ page, baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  const run = (command: string, cwd = folder) => execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8' })
  const { page: ofPage, all } = checkCommands(baseURL ?? '')
  const hashes = ofPage.map((command) => /[0-9a-f]{64}/.exec(run(command))?.[0])
  expect(hashes[0]).toBeTruthy()
  expect(hashes[0]).toBe(hashes[1])
  expect(hashes[2]).toBeTruthy()
  expect(hashes[2]).toBe(hashes[3])
  run(all[0] ?? '')
  expect(run((all[1] ?? '').replace('release.sha256', join(folder, 'release.sha256')), resolve('dist'))).toBe('')
  await openPage(page, '/ru/about/data#check')
  await expect(page.locator('pre', { hasText: 'sha256sum --check' })).toHaveCount(1)
})
