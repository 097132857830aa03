/**
 * Extensions, translators, proxies, poor networks and old browsers change a page or its scripts. Whatever they do, its text stands
 * as it was served, and what can be operated still can. With FULL=1 each of them on each kind of page, else on a quarter of them.
 */
import type { Page } from '@playwright/test'
import { expect, island, ready, test as portal, tools } from './portal'

const full = process.env.FULL === '1'

type Part = 'site' | 'islands'
type Kind = {
  address: string
  /** What the page must have for `operate` to work. */
  needs?: Part
  /** Uses what can be operated on the page, and leaves it as it was. */
  operate?: (page: Page) => Promise<void>
}

const filtered = '[data-entry][data-filtered]'
const filterBy = (words: string) => async (page: Page) => {
  const field = page.getByRole('searchbox')
  await field.fill(words)
  await expect(page.locator(filtered)).not.toHaveCount(0)
  await expect(page.locator('[data-entry]:visible')).not.toHaveCount(0)
  await field.fill('')
  await expect(page.locator(filtered)).toHaveCount(0)
}

async function openPanel(page: Page) {
  const panel = page.locator('main details[id]').first()
  await panel.locator('summary').click()
  await expect(panel).toHaveAttribute('open')
  const link = page.locator('a[data-language][lang=ru]')
  if (await link.count()) await expect(link).toHaveAttribute('href', new RegExp(`open=${await panel.getAttribute('id')}`))
  await panel.locator('summary').click()
}

async function calculate(page: Page) {
  const form = await island(page, 'calculator')
  await form.getByRole('slider').first().fill('500')
  await expect(form.getByRole('status')).toContainText('не считался бы состоявшимся')
  await form.getByRole('button').click()
  await expect(form.getByRole('status')).toContainText('настоящий результат')
}

async function mark(page: Page) {
  const shown = page.locator('[data-outcome]:visible')
  await page.locator('#mark-yes').press('Space')
  await expect(shown).toHaveAttribute('data-outcome', 'yes')
  await page.locator('#mark-yes').press('Space')
  await expect(shown).toHaveAttribute('data-outcome', 'none')
}

async function sort(page: Page) {
  const regions = await island(page, 'regions')
  await regions.getByRole('button', { name: '20:00' }).click()
  await expect(regions.locator('tbody tr').first()).toHaveId('kz-43')
  await regions.getByRole('radio', { name: '14:00' }).check()
  await regions.getByRole('radio', { name: '20:00' }).check()
  await expect(regions.locator('tbody tr').first()).toHaveId('kz-43')
}

async function choose(page: Page) {
  const language = page.locator('select[name=language]')
  await language.selectOption('kk')
  await expect(page.locator(filtered)).not.toHaveCount(0)
  await language.selectOption('')
  await expect(page.locator(filtered)).toHaveCount(0)
}

async function cite(page: Page) {
  // Where somebody has taken the tool out, the citation stays that of the article.
  if (!(await page.locator('[data-copy]').count())) return
  await page.locator('#p1 > a').click()
  await expect(page.locator('#citation')).toContainText('#p1')
}

const kinds: readonly Kind[] = [
  { address: '/kk', needs: 'site', operate: openPanel },
  { address: '/ru/explainers/how-the-result-was-decided', needs: 'islands', operate: calculate },
  { address: '/kk/explainers/ballot-question', operate: mark },
  { address: '/ru/results', needs: 'islands', operate: sort },
  { address: '/kk/news', needs: 'site', operate: choose },
  { address: '/ru/questions', needs: 'site', operate: filterBy('бюллетень') },
  { address: '/kk/glossary', needs: 'site', operate: filterBy('бюллетень') },
  { address: '/ru/timeline' },
  { address: '/kk/constitution', needs: 'site', operate: filterBy('тіл') },
  { address: '/ru/constitution/9', needs: 'site', operate: cite },
  { address: '/kk/no-such-page' },
  { address: '/' }
]

const mutations = [
  'adds elements',
  'removes the footer',
  'removes the header',
  'removes elements here and there',
  'removes what scripts look for',
  'wraps text',
  'changes text',
  'changes comments',
  'collapses white space'
] as const
type Mutation = (typeof mutations)[number]

/** Changes a document. Runs in a browser: on the page, or on its HTML before the page has it. */
function mutate(target: Document, name: Mutation) {
  const texts = () => {
    const found: Text[] = []
    const walker = target.createTreeWalker(target.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) found.push(walker.currentNode as Text)
    return found.filter(({ parentElement }) => !parentElement?.closest('script, style'))
  }
  const remove = (elements: Iterable<Element>) => {
    for (const element of elements) element.remove()
  }
  const main = target.querySelector('main')
  if (name === 'adds elements') for (const place of [target.body, main]) place?.prepend(target.createElement('div'))
  if (name === 'removes the footer') remove(target.querySelectorAll('footer'))
  if (name === 'removes the header') remove(target.querySelectorAll('header, a[href="#main"]'))
  if (name === 'removes elements here and there') {
    const leaves = Array.from(
      target.querySelectorAll(
        'main *:not(h1, h1 *, h2, h2 *, h3, h3 *, form *, [data-island] *, [data-live] *, details *, input, label, summary, [data-outcome], li[id] > a, #citation, #citation ~ *)'
      )
    ).filter((element) => !element.childElementCount)
    // Little of the text goes with them: a hundredth of it, in short elements.
    let left = (main?.textContent?.length ?? 0) / 100
    for (const [index, leaf] of leaves.entries()) {
      const length = leaf.textContent?.length ?? 0
      if (index % 7 !== 3 || length > 40 || length > left) continue
      left -= length
      leaf.remove()
    }
  }
  if (name === 'removes what scripts look for')
    remove(
      target.querySelectorAll(
        '[data-notice], [data-list] [role=status], [data-term-note], [type=reset], [data-copy], #here, header a[data-language], meta[name]'
      )
    )
  if (name === 'wraps text') {
    // As translators do: not blanks, and not where no element may stand.
    for (const text of texts()) {
      if (!text.data.trim() || text.parentElement?.closest('svg, select, textarea')) continue
      const font = target.createElement('font')
      text.replaceWith(font)
      font.append(text)
    }
  }
  if (name === 'changes text') for (const text of texts()) text.data = `${text.data.replaceAll('ё', 'е')} `
  if (name === 'changes comments') {
    const comments: Comment[] = []
    const walker = target.createTreeWalker(target, NodeFilter.SHOW_COMMENT)
    while (walker.nextNode()) comments.push(walker.currentNode as Comment)
    for (const comment of comments) comment.remove()
    for (const element of target.querySelectorAll('body, main, main > *, main form > *'))
      element.prepend(target.createComment('by a proxy'))
  }
  if (name === 'collapses white space') {
    for (const text of texts()) {
      // Between words of a line one is left.
      if (!text.data.trim() && text.parentElement?.matches('body, main, section, article, ul, ol, dl, table, thead, tbody, tr, select'))
        text.remove()
      else text.data = text.data.replace(/[ \n\t]+/g, ' ')
    }
  }
}

/** Changes the page that is open. */
async function mutateOpen(page: Page, name: Mutation) {
  await page.evaluate(([code, mutation]) => window.eval(`(${code})`)(document, mutation), [mutate.toString(), name] as const)
}

/** The words of the page's title and of its main part, and those of them that are operated (`selector`). Runs in the page. */
function read(selector: string) {
  const words = (element: Element | null) =>
    ((element as HTMLElement | null)?.innerText ?? '')
      .replaceAll('ё', 'е')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  const main = document.querySelector('main')
  const operated = Array.from(main?.querySelectorAll(selector) ?? []).filter((tool) => !tool.parentElement?.closest(selector))
  return {
    title: words(document.querySelector('h1')).join(' '),
    main: words(main),
    operated: operated.flatMap(words),
    all: document.body.innerText
  }
}

function count(words: readonly string[], less: readonly string[] = []) {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of less) counts.set(word, (counts.get(word) ?? 0) - 1)
  return counts
}

const untouched = new Map<string, { title: string; words: Map<string, number> }>()
const errors = /Бет ашылмады|Страница не открылась|Application error|couldn.t load/i

async function stands(page: Page, { address }: Kind, when: string) {
  const { title, main, operated, all } = await page.evaluate(read, tools)
  const before = untouched.get(address)
  if (!before) return void untouched.set(address, { title, words: count(main, operated) })
  const now = count(main, operated)
  let [kept, total] = [0, 0]
  const lost: string[] = []
  for (const [word, times] of before.words) {
    total += times
    kept += Math.min(times, now.get(word) ?? 0)
    if ((now.get(word) ?? 0) < times) lost.push(word)
  }
  const what = `${address}, ${when}`
  expect.soft(title, `${what}: title`).toBe(before.title)
  expect.soft(total, `${what}: words`).toBeGreaterThan(5)
  expect.soft(kept / total, `${what}: how much of the text stands; lost: ${lost.slice(0, 20).join(' ')}`).toBeGreaterThanOrEqual(0.95)
  expect.soft(all, what).not.toMatch(errors)
}

const test = portal.extend<object, { bench: Page }>({
  /** An empty page, in which HTML is changed before another page has it. */
  bench: [
    async ({ browser }, use) => {
      const context = await browser.newContext()
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' }
  ]
})

/** Opens a page as it is, once in a worker, to know its text. */
async function know(page: Page, kind: Kind) {
  if (untouched.has(kind.address)) return
  await page.goto(kind.address)
  await ready(page)
  await stands(page, kind, 'untouched')
}

/** Changes the HTML of pages on their way. */
async function onTheWay(page: Page, change: (html: string) => Promise<string> | string) {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    await route.fulfill({ response, body: await change(await response.text()) })
  })
}

/** The page without that part of its policy which forbids making markup from text. */
function withoutTrustedTypes(html: string): string {
  const open = html.replace(/; require-trusted-types-for 'script'; trusted-types 'none'/, '')
  if (open === html) throw new Error('the policy says nothing of trusted types')
  return open
}

/** Each kind of page, both as served and without trusted types; or a quarter of the kinds, each one way. `turn` says which. */
function cases(turn: number) {
  const all = kinds.map((kind, index) => ({ kind, index }))
  if (full) return all.flatMap(({ kind }) => [true, false].map((trusted) => ({ kind, trusted })))
  return all
    .filter(({ index }) => (index + turn) % 4 === 0)
    .map(({ kind, index }) => ({ kind, trusted: (Math.floor(index / 4) + turn) % 2 === 0 }))
}

if (full) test.describe.configure({ timeout: 600_000 })

for (const [turn, name] of mutations.entries()) {
  test(`on its way somebody ${name}`, async ({ page, bench }) => {
    for (const { kind, trusted } of cases(turn)) {
      await know(page, kind)
      await onTheWay(page, async (html) => {
        const changed = await bench.evaluate(
          ([text, code, mutation]) => {
            const parsed = new DOMParser().parseFromString(text, 'text/html')
            new Function('target', 'name', `(${code})(target, name)`)(parsed, mutation)
            return `<!DOCTYPE html>${parsed.documentElement.outerHTML}`
          },
          [html, mutate.toString(), name] as const
        )
        return trusted ? changed : withoutTrustedTypes(changed)
      })
      const when = `before scripts, ${trusted ? 'with' : 'without'} trusted types`
      await page.goto(kind.address)
      await ready(page)
      await stands(page, kind, when)
      await kind.operate?.(page)
      await stands(page, kind, `${when}, operated`)
      await page.unroute('**/*')
    }
  })

  test(`on the open page somebody ${name}`, async ({ page }) => {
    for (const { kind, trusted } of cases(turn + 2)) {
      await know(page, kind)
      if (!trusted) await onTheWay(page, withoutTrustedTypes)
      const when = `after scripts, ${trusted ? 'with' : 'without'} trusted types`
      await page.goto(kind.address)
      await ready(page)
      if (kind.needs === 'islands') await island(page, kind.address.endsWith('results') ? 'regions' : 'calculator')
      await mutateOpen(page, name)
      await stands(page, kind, when)
      await kind.operate?.(page)
      await stands(page, kind, `${when}, operated`)
      await page.unroute('**/*')
    }
  })
}

const faults = ['broken', 'aborted', 'late'] as const
for (const [turn, fault] of faults.entries()) {
  for (const part of ['site', 'islands'] as const) {
    test(`the scripts of ${part} come ${fault}`, async ({ page, context }) => {
      const affected = cases(turn).filter(({ kind }) => part === 'site' || kind.needs === 'islands' || kind.address === '/kk')
      const chosen = affected.length ? affected : kinds.filter(({ needs }) => needs === 'islands').map((kind) => ({ kind, trusted: true }))
      for (const { kind } of chosen) await know(page, kind)
      async function look(page: Page, { kind, trusted }: (typeof chosen)[number]) {
        let release = () => {}
        const later = new Promise<void>((resolve) => (release = resolve))
        if (!trusted) await onTheWay(page, withoutTrustedTypes)
        await page.route(`**/assets/${part}-*.js`, async (route) => {
          if (fault === 'broken') return route.fulfill({ contentType: 'text/javascript', body: 'syntax error (((' })
          if (fault === 'aborted') return route.abort()
          await later
          return route.continue()
        })
        await page.goto(kind.address, { waitUntil: fault === 'late' ? 'commit' : 'load' })
        await page.waitForFunction(() => document.readyState !== 'loading')
        await stands(page, kind, `${part} ${fault}`)
        if (fault === 'late') {
          await page.waitForTimeout(3000)
          await stands(page, kind, `${part} ${fault}, waiting`)
          release()
          await page.waitForLoadState()
          await ready(page)
        }
        if (fault === 'late' || kind.needs !== part) await kind.operate?.(page)
        await stands(page, kind, `${part} ${fault}, operated`)
        await page.unrouteAll({ behavior: 'wait' })
      }
      // Those that wait do so together.
      if (fault === 'late' && !full) await Promise.all(chosen.map(async (each) => look(await context.newPage(), each)))
      else for (const each of chosen) await look(page, each)
    })
  }
}

const newer = [
  'Array.prototype.findLast',
  'Array.prototype.at',
  'URLSearchParams.prototype.size',
  'Object.hasOwn',
  'HTMLElement.prototype.showPopover',
  'structuredClone',
  'IntersectionObserver',
  'requestIdleCallback'
] as const
for (const lacking of full ? [...newer.map((name) => [name]), newer] : [newer]) {
  test(`a browser has no ${lacking.join(', ')}`, async ({ page }) => {
    const chosen = full ? kinds : kinds.filter((_, index) => index % 2 === 0 || index === 3)
    for (const kind of chosen) await know(page, kind)
    await page.addInitScript((names) => {
      for (const name of names) {
        const path = name.split('.')
        const last = path.pop() ?? ''
        const owner = path.reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], window) as Record<string, unknown>
        delete owner[last]
        if (last in owner) throw new Error(`${name} is still there`)
      }
    }, lacking)
    for (const kind of chosen) {
      await page.goto(kind.address)
      await ready(page)
      await stands(page, kind, `without ${lacking.join(', ')}`)
      // What islands are made with may need them (scripts/bundle.mjs, oldestForIslands): then the served content stays.
      if (kind.needs !== 'islands') await kind.operate?.(page)
      await stands(page, kind, `without ${lacking.join(', ')}, operated`)
    }
  })
}

test('an island that fails while it lives gives its place back to what was served', async ({ page, trouble }) => {
  const kind: Kind = { address: '/ru/results' }
  await know(page, kind)
  await page.goto(kind.address)
  const regions = await island(page, 'regions')
  await regions.getByRole('radio', { name: '14:00' }).check()
  await expect(regions.getByRole('status')).toContainText('51,93')
  await mutateOpen(page, 'wraps text')
  // React takes out a text that a translator has wrapped: it is no longer where React has put it.
  await regions.getByRole('radio', { name: '20:00' }).click()
  await expect(page.locator('[data-island=regions]')).toBeVisible()
  await expect(page.locator('[data-live=regions]')).toHaveCount(0)
  expect(trouble.join()).toMatch(/removeChild|NotFoundError/)
  await stands(page, kind, 'after the failure')
})

test('a countdown whose text somebody has wrapped turns over and stays right', async ({ page }) => {
  await page.clock.install()
  await page.goto('/kk')
  const countdown = await island(page, 'countdown')
  await mutateOpen(page, 'wraps text')
  const [before, seconds] = [await countdown.innerText(), Number(await page.getByTestId('countdown').getAttribute('data-seconds'))]
  await page.clock.runFor(24 * 60 * 60 * 1000)
  await expect
    .poll(async () => Number(await page.getByTestId('countdown').getAttribute('data-seconds')))
    .toBeGreaterThanOrEqual(seconds + 86_000)
  expect(await countdown.innerText()).not.toBe(before)
  expect(await countdown.innerText()).toContain(String(Math.floor((seconds + 86_400) / 86_400)))
})
