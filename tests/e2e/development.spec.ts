/** `npm run dev` in a copy of the project: the open page shows edits without a reload, and problems of the content with file and line. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { sources } from '../../scripts/build.mjs'
import { freePort } from '../../scripts/nginx.mjs'
import { expectNoViolations } from './axe'
import { collectProblems } from './portal'

const root = process.cwd()
/** In the project, so that its packages are found; without a lockfile, so that Next treats the project as the root of both. */
const copy = join(root, '.dev-test')
const copiedSources = sources.filter((entry) => entry !== 'package-lock.json')
/** In ms. An edit shows within two seconds on a calm machine; this waits for a busy one. */
const editTimeout = 20_000

let server: ChildProcess
let base = ''

// One after the other, with one server of development. On a busy machine the server may miss a change while it compiles.
test.describe.configure({ mode: 'default', retries: 1 })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  await rm(copy, { recursive: true, force: true })
  await mkdir(copy)
  for (const entry of copiedSources) await cp(join(root, entry), join(copy, entry), { recursive: true })
  const port = await freePort()
  base = `http://localhost:${port}`
  const env = { ...process.env, NODE_ENV: 'development' as const, NEXT_TELEMETRY_DISABLED: '1' }
  server = spawn(process.execPath, ['../node_modules/next/dist/bin/next', 'dev', '--port', String(port)], {
    cwd: copy,
    env,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => /Ready/.test(chunk.toString()) && resolve())
    server.on('exit', (code) => reject(new Error(`next dev ended with ${code}`)))
  })
})

test.afterAll(async () => {
  server.removeAllListeners('exit')
  const ended = new Promise((resolve) => server.on('exit', resolve))
  server.kill('SIGTERM')
  await ended
  await rm(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

/** Replaces a text in a file of the copy. Returns a function that restores the file. */
async function edit(file: string, from: string | RegExp, to: string) {
  const path = join(copy, file)
  const before = await readFile(path, 'utf8')
  const after = before.replace(from, to)
  expect(after, `${file}: ${from} is there`).not.toBe(before)
  await writeFile(path, after)
  return () => writeFile(path, before)
}

test('what is edited shows in the open page', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`${base}/ru/explainers/how-voting-worked`, { timeout: 90_000 })
  await expect(page.locator('html[data-script=ready]')).toBeAttached({ timeout: 30_000 })
  const text = page.locator('body')
  const problem = page.getByLabel('Content problems')
  await expect(problem).toHaveCount(0)

  await test.step('prose', async () => {
    await edit('content/explainers/how-voting-worked.ru.mdx', /(<H2 id="count">)[^<]*/, '$1Проверка правки текста')
    await expect(text).toContainText('Проверка правки текста', { timeout: editTimeout })
  })
  await test.step('message', async () => {
    await edit('messages/ru.json', '"skip": "К основному содержанию"', '"skip": "Проверка правки подписи"')
    await expect(text).toContainText('Проверка правки подписи', { timeout: editTimeout })
  })
  await test.step('component', async () => {
    await edit('components/frame/page-header.tsx', "{t('name')}", "{t('name')} Проверка компонента")
    await expect(text).toContainText('Проверка компонента', { timeout: editTimeout })
  })
  await test.step('fact', async () => {
    const undo = await edit(
      'content/facts/vote.ts',
      /('polls-open': \{[\s\S]*?value: )'2026-03-15T07:00:00\+05:00'/,
      "$1'2026-03-15T07:07:00+05:00'"
    )
    await expect(text).toContainText('07:07', { timeout: editTimeout })
    await undo()
  })
  await test.step('a fault of the content, with file and line, and its mending', async () => {
    const undo = await edit('content/explainers/how-voting-worked.ru.mdx', '</Brief>', '</Brief>\n\n[Нет такой](/nope)')
    await expect(problem).toContainText(/content\/explainers\/how-voting-worked\.ru\.mdx:\d+:\d+: the link "\/nope" leads nowhere/, {
      timeout: editTimeout
    })
    await undo()
    await expect(problem).toHaveCount(0, { timeout: editTimeout })
  })
})

test('every component of prose holds what axe asks, in both schemes, and fits a phone', async ({ page }) => {
  test.setTimeout(120_000)
  const problems = collectProblems(page, base)
  // A build makes it (scripts/finish/icons.mjs); the browser asks for it by itself, sooner or later.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${base}/kk/gallery`, { timeout: 90_000 })
  await expect(page.locator('html[data-script=ready]')).toBeAttached({ timeout: 30_000 })
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), 'width').toBeLessThanOrEqual(320)
  for (const view of [
    ['light', 320],
    ['dark', 1280]
  ] as const) {
    // Next's own sign of development, outside of main, is not ours.
    await expectNoViolations(page, '/kk/gallery', view, 'main')
  }
  expect(problems).toEqual([])
})
