/** The service worker and what is kept on the device: the server is really stopped. */
import { createHash } from 'node:crypto'
import { readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { Pack } from '@/lib/saved'
import ru from '@/messages/ru.json' with { type: 'json' }
import { freePort } from '@/scripts/nginx.mjs'
import { serve } from '@/scripts/serve.mjs'
import { snapshot } from '@/scripts/snapshot.mjs'
import { expect, test, waitForProgram } from './portal'

const dist = join(process.cwd(), 'dist')
const snapshots: { remove(): Promise<void> }[] = []
test.afterAll(() => Promise.all(snapshots.map(({ remove }) => remove())))

/** A copy of the build in which some files are other ones (null: missing). */
async function changedBuild(changes: Record<string, (text: string) => string | null>): Promise<string> {
  // Hard links: a file that changes is removed first.
  const copy = await snapshot(dist)
  const { folder } = copy
  snapshots.push(copy)
  const listing = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8')) as { files: Record<string, string> }
  for (const [path, change] of Object.entries(changes)) {
    const text = change(await readFile(join(folder, path), 'utf8'))
    for (const name of [path, `${path}.br`, `${path}.gz`]) {
      delete listing.files[name]
      await unlink(join(folder, name))
    }
    if (text === null) continue
    await writeFile(join(folder, path), text)
    listing.files[path] = createHash('sha256').update(text).digest('hex')
  }
  await unlink(join(folder, 'release.json'))
  await writeFile(join(folder, 'release.json'), JSON.stringify(listing))
  return folder
}

/** A browser with an empty store, and a server of its own that can be stopped and replaced. */
async function visit(browser: Browser) {
  const port = await freePort()
  const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: `http://127.0.0.1:${port}` })
  const page = await context.newPage()
  const start = (folder = dist) => serve({ port, hostname: '127.0.0.1', dist: folder })
  let server = await start()
  const stop = () => server.close()
  return {
    page,
    stop,
    async restart(folder?: string) {
      await stop()
      server = await start(folder)
    },
    async close() {
      await context.close()
      await stop()
    }
  }
}

/** Opens a page and waits until its program has run and the worker answers for it. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await waitForProgram(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

const notice = (page: Page) => page.locator('[data-copy]')
const stored = (page: Page, store: string) =>
  page.evaluate(
    async (name) => ((await caches.has(name)) ? (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname) : []),
    store
  )
const pack = (page: Page, language: string) => page.locator(`[data-pack=${language}]`)
const act = (page: Page, language: string, name: string) => pack(page, language).locator(`[data-pack-do=${name}]:visible`)

test('a visited page stays readable without the server; another gives way to the page for that; the clock is never a kept one', async ({
  browser
}) => {
  const { page, stop, close } = await visit(browser)
  await open(page, '/ru/forum?from=messenger#who')
  await expect.poll(() => stored(page, 'visited')).toContain('/ru/forum')
  await open(page, '/ru/about')
  await expect(notice(page)).toHaveCount(0)
  const asked = await page.evaluate(async () => {
    const ask = (address: string, options?: RequestInit) => fetch(address, options).then(({ status }) => status)
    return Promise.all([
      ask('/data/status.json', { cache: 'no-store' }),
      ask('/data/results.csv'),
      ask('/data/results.json'),
      ask('/ru/about', { method: 'HEAD' }),
      ask('/ru/about', { method: 'POST' }),
      ask('/ru/about', { headers: { Range: 'bytes=0-9' } }),
      ask('/data/glossary.json'),
      ask('/ru/no-such-page')
    ])
  })
  expect(asked).toEqual([200, 200, 200, 200, 405, 206, 200, 404])
  // A page that the answer 405 or 206 belongs to, data that comes in, tables and what is not there are not kept. What is kept is written
  // after it was answered.
  const kept = async () => (await stored(page, 'visited')).filter((path) => !/icon|webmanifest/.test(path)).sort()
  await expect.poll(kept).toEqual(['/data/glossary.json', '/ru/about', '/ru/forum'])
  const headers = await page.evaluate(async () => [...((await caches.match('/ru/about'))?.headers.keys() ?? [])])
  expect(headers).toContain('content-security-policy')
  expect(headers.filter((name) => ['date', 'age'].includes(name))).toEqual([])

  await stop()
  await page.goto('/ru/forum?at=2026-03-10T09:00:00%2B05:00')
  await waitForProgram(page)
  await expect(page.locator('html')).toHaveAttribute('data-phase', 'announced')
  await expect(notice(page)).toHaveAttribute('data-copy', 'recent')
  await expect(notice(page)).toContainText(ru.Saved.notice.again)
  expect(await page.evaluate(() => fetch('/data/status.json').catch(() => 'nothing'))).toBe('nothing')
  await page.goto('/ru/constitution/9')
  await expect(page.getByText(ru.Offline.title)).toBeVisible()
  await expect(page.locator('[data-kept=ru] a')).toHaveText([/./, /./])
  await page.locator('[data-kept=ru] a[href="/ru/about"]').click()
  await expect(page.locator('h1')).toBeVisible()
  await expect(notice(page)).toBeVisible()
  await close()
})

test('all pages of a language are saved over a network that breaks, and each opens without the server', async ({ browser }) => {
  const { page, stop, restart, close } = await visit(browser)
  await restart(await changedBuild({ 'offline/ru-3.txt': () => null }))
  await open(page, '/ru/about/offline')
  const size = act(page, 'ru', 'save').locator('[data-pack-value=size]')
  const list = JSON.parse(await readFile(join(dist, 'offline/ru.json'), 'utf8')) as Pack
  const bytes = [...list.parts, ...list.assets].reduce((sum, file) => sum + file.bytes, 0)
  const said = Number(/\d+/.exec((await size.textContent()) ?? '')?.[0]) * 1000
  expect(said).toBeGreaterThan(bytes / 2)
  expect(said).toBeLessThanOrEqual(bytes + 1000)
  await act(page, 'ru', 'save').click()
  await expect(pack(page, 'ru').getByText(ru.Saved.interrupted)).toBeVisible()
  expect((await stored(page, 'pack-ru')).filter((path) => path.endsWith('.txt'))).toEqual(['/offline/ru-1.txt', '/offline/ru-2.txt'])

  await restart()
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await act(page, 'ru', 'save').click()
  await expect(pack(page, 'ru').getByText(ru.Saved.saved)).toBeVisible()
  expect(requests.filter((path) => path.endsWith('.txt'))).toEqual(list.parts.slice(2).map(({ path }) => path))
  await expect(pack(page, 'ru').locator('[data-pack-value=release]')).toContainText(list.release)
  // The scripts are there already: the other language asks for its pages alone.
  expect(await stored(page, 'pack-kk')).toEqual([])

  await stop()
  const paths = Object.keys(list.files)
  expect(paths.length).toBeGreaterThan(240)
  const answers = await page.evaluate(
    (addresses) => Promise.all(addresses.map(async (address) => [address, await (await fetch(address)).text()] as const)),
    paths
  )
  for (const [address, text] of answers) {
    const file = address === '/' ? 'index.html' : address.endsWith('.json') ? address.slice(1) : `${address.slice(1)}.html`
    expect.soft(text === (await readFile(join(dist, file), 'utf8')), address).toBe(true)
  }
  for (const address of ['/ru', '/ru/results', '/ru/results/kz-75', '/ru/constitution/9/parallel', '/ru/glossary', '/']) {
    await page.goto(address)
    await waitForProgram(page)
    await expect(page.locator('h1').first()).toBeVisible()
    await expect(notice(page)).toHaveCount(1)
  }
  await page.goto('/ru/about/offline')
  await act(page, 'ru', 'delete').click()
  await expect(pack(page, 'ru').getByText(ru.Saved.unreachable)).toBeVisible()
  expect(await page.evaluate(() => caches.has('pack-ru'))).toBe(false)
  await close()
})

test('a new release is offered and comes when the reader takes it, with its worker; the worker can be taken back', async ({ browser }) => {
  const { page, restart, close } = await visit(browser)
  const release = 'ffffffffffff'
  const later = await changedBuild({
    'sw.js': (text) => `${text}\n// Another.`,
    'offline/kk.json': (text) => JSON.stringify({ ...(JSON.parse(text) as Pack), release })
  })
  await open(page, '/ru/about/offline')
  await act(page, 'kk', 'save').click()
  await expect(pack(page, 'kk').getByText(ru.Saved.saved)).toBeVisible()
  await restart(later)
  await open(page, '/ru/about/offline')
  await expect(pack(page, 'kk').getByText(ru.Saved.newer)).toBeVisible()
  const waits = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
  // Browsers look for another worker by themselves, somewhat later.
  const update = () => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
  await update()
  await expect.poll(waits).toBe(true)
  await expect(pack(page, 'kk').locator('[data-pack-value=release]')).not.toContainText(release)
  await act(page, 'kk', 'save').click()
  await expect(pack(page, 'kk').locator('[data-pack-value=release]')).toContainText(release)
  await expect.poll(waits).toBe(false)

  const guide = await readFile('docs/serving.md', 'utf8')
  await restart(await changedBuild({ 'sw.js': () => /```js\n([\s\S]*?)```/.exec(guide)?.[1] ?? '' }))
  await update()
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await close()
})

test('a kept page says that it may be behind: after a phase, after a week, not before', async ({ browser }) => {
  const { page, stop, restart, close } = await visit(browser)
  const counting = '2026-03-15T22:00:00+05:00'
  await restart(await changedBuild({ 'ru.html': (text) => text.replace(/ data-release="[^"]*"/, ` data-release="${counting}"`) }))
  await open(page, '/ru')
  await open(page, '/ru/about')
  await expect.poll(() => stored(page, 'visited')).toEqual(expect.arrayContaining(['/ru', '/ru/about']))
  await stop()
  const at = async (instant: number | string, address: string) => {
    // Not page.clock: with it `performance` tells nothing of how the page came.
    await page.addInitScript((now) => void (Date.now = () => now), new Date(instant).getTime())
    // With a query: the browser's own cache holds a page for a minute under its address.
    await page.goto(`${address}?now=${instant}`)
    await waitForProgram(page)
    return notice(page)
  }
  await expect(await at('2026-03-15T23:00:00+05:00', '/ru')).toHaveAttribute('data-copy', 'recent')
  await expect(page.locator('html')).toHaveAttribute('data-phase', 'counting')
  // The device is the only clock: the phase goes on, and the page says that its result is of an earlier one.
  await expect(await at('2026-03-16T09:00:00+05:00', '/ru')).toHaveAttribute('data-copy', 'passed')
  await expect(page.locator('html')).toHaveAttribute('data-phase', 'decided')
  await expect(notice(page)).toContainText('15 марта 2026 года')
  await expect(notice(page)).toContainText(ru.Saved.notice.passed)
  const day = 24 * 60 * 60 * 1000
  await expect(await at(Date.now() + day, '/ru/about')).toHaveAttribute('data-copy', 'recent')
  await expect(await at(Date.now() + 8 * day, '/ru/about')).toHaveAttribute('data-copy', 'aged')
  await close()
})
