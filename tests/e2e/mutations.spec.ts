/**
 * Extensions, translators, proxies, poor networks and old browsers change a page or its scripts. The text of the page must stay as
 * served, and its interactive parts must still work. With FULL=1 every change is tested on every kind of page, else on a quarter of
 * them.
 */
import type { Page } from '@playwright/test'
import { daysBetween } from '@/lib/instant'
import { expect, interactiveParts, startIsland, test as portal, waitForProgram } from './portal'

const full = process.env.FULL === '1'

type Part = 'site' | 'islands'
type Kind = {
  address: string
  /** The script without which `operate` does not work. */
  needs?: Part
  /** Uses the interactive parts of the page, and returns it to its first state. */
  operate?: (page: Page) => Promise<void>
}

const filteredOut = '[data-entry][data-filtered]'
const filterBy = (words: string) => async (page: Page) => {
  const field = page.getByRole('searchbox')
  await field.fill(words)
  await expect(page.locator(filteredOut)).not.toHaveCount(0)
  await expect(page.locator('[data-entry]:visible')).not.toHaveCount(0)
  await field.fill('')
  await expect(page.locator(filteredOut)).toHaveCount(0)
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
  const form = await startIsland(page, 'calculator')
  await form.getByRole('slider').first().fill('500')
  await expect(form.getByRole('status')).toContainText('не считался бы состоявшимся')
  await form.getByRole('button').click()
  await expect(form.getByRole('status')).toContainText('настоящий результат')
}

async function markBallot(page: Page) {
  const outcome = page.locator('[data-outcome]:visible')
  await page.locator('#mark-yes').press('Space')
  await expect(outcome).toHaveAttribute('data-outcome', 'yes')
  await page.locator('#mark-yes').press('Space')
  await expect(outcome).toHaveAttribute('data-outcome', 'none')
}

async function sortRegions(page: Page) {
  const regions = await startIsland(page, 'regions')
  const firstRow = regions.locator('#all-hours tbody tr').first()
  await regions.locator('#all-hours > summary').click()
  await regions.getByRole('button', { name: '20:00' }).click()
  await expect(firstRow).toHaveId('kz-43')
  await regions.getByRole('radio', { name: '14:00' }).check()
  await regions.getByRole('radio', { name: '20:00' }).check()
  await expect(firstRow).toHaveId('kz-43')
}

async function filterByLanguage(page: Page) {
  const language = page.locator('select[name=language]')
  await language.selectOption('kk')
  await expect(page.locator(filteredOut)).not.toHaveCount(0)
  await language.selectOption('')
  await expect(page.locator(filteredOut)).toHaveCount(0)
}

async function citePoint(page: Page) {
  // If a mutation has removed the tool, the citation remains that of the article.
  if (!(await page.locator('[data-use=copy]').count())) return
  await page.locator('#p1 > a').click()
  await expect(page.locator('#citation')).toContainText('#p1')
}

const kinds: readonly Kind[] = [
  { address: '/kk', needs: 'site', operate: openPanel },
  { address: '/ru/explainers/how-the-result-was-decided', needs: 'islands', operate: calculate },
  { address: '/kk/explainers/ballot-question', operate: markBallot },
  { address: '/ru/results', needs: 'islands', operate: sortRegions },
  { address: '/kk/news', needs: 'site', operate: filterByLanguage },
  { address: '/ru/questions', needs: 'site', operate: filterBy('бюллетень') },
  { address: '/kk/glossary', needs: 'site', operate: filterBy('бюллетень') },
  { address: '/ru/timeline' },
  { address: '/kk/constitution', needs: 'site', operate: filterBy('тіл') },
  { address: '/ru/constitution/9', needs: 'site', operate: citePoint },
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

/** Changes a document. Runs in a browser: on the open page, or on a parsed copy of its HTML before the page gets it. */
function mutate(target: Document, name: Mutation) {
  const texts = () => {
    const textNodes: Text[] = []
    const walker = target.createTreeWalker(target.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) textNodes.push(walker.currentNode as Text)
    return textNodes.filter(({ parentElement }) => !parentElement?.closest('script, style'))
  }
  const remove = (elements: Iterable<Element>) => {
    for (const element of elements) element.remove()
  }
  const main = target.querySelector('main')
  if (name === 'adds elements') for (const parent of [target.body, main]) parent?.prepend(target.createElement('div'))
  if (name === 'removes the footer') remove(target.querySelectorAll('footer'))
  if (name === 'removes the header') remove(target.querySelectorAll('header, a[href="#main"]'))
  if (name === 'removes elements here and there') {
    const leaves = Array.from(
      target.querySelectorAll(
        'main *:not(h1, h1 *, h2, h2 *, h3, h3 *, form *, [data-island] *, [data-live] *, details *, input, label, summary, [data-outcome], li[id] > a, #citation, #citation ~ *)'
      )
    ).filter((element) => !element.childElementCount)
    // Removes at most a hundredth of the text outside folds, in short elements.
    const folded = Array.from(main?.querySelectorAll('details') ?? []).filter((fold) => !fold.parentElement?.closest('details'))
    const lengthOf = (element: Element | null) => element?.textContent?.length ?? 0
    let removable = (lengthOf(main) - folded.reduce((sum, fold) => sum + lengthOf(fold), 0)) / 100
    for (const [index, leaf] of leaves.entries()) {
      const length = leaf.textContent?.length ?? 0
      if (index % 7 !== 3 || length > 40 || length > removable) continue
      removable -= length
      leaf.remove()
    }
  }
  if (name === 'removes what scripts look for')
    remove(
      target.querySelectorAll(
        '[data-notice], [data-list] [role=status], [data-term-note], [type=reset], [data-use], #here, header a[data-language], meta[name]'
      )
    )
  if (name === 'wraps text') {
    // As translators do: no blank text, and no text in elements that may contain only text.
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
      // Between inline elements one space must remain.
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

/** The words of the page's heading, of its main part, and of the interactive parts in it (`selector`). Runs in the page. */
function readWords(selector: string) {
  // The inner text of what is not shown is all of its text.
  const words = (element: Element | null) =>
    ((element?.checkVisibility() && (element as HTMLElement).innerText) || '')
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

/** How often each word occurs, without the occurrences in `excluded`. */
function countWords(words: readonly string[], excluded: readonly string[] = []) {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of excluded) counts.set(word, (counts.get(word) ?? 0) - 1)
  return counts
}

/** The heading and the words of each page as served, by address. */
const servedTexts = new Map<string, { title: string; words: Map<string, number> }>()
const errorMessages = /Бет ашылмады|Страница не открылась|Application error|couldn.t load/i

/** Expects the page to have its heading and at least 95 % of its words as served, and no message of an error. */
async function expectServedText(page: Page, { address }: Kind, when: string) {
  const { title, main, operated, all } = await page.evaluate(readWords, interactiveParts)
  const served = servedTexts.get(address)
  if (!served) return void servedTexts.set(address, { title, words: countWords(main, operated) })
  const counts = countWords(main, operated)
  let [kept, total] = [0, 0]
  const lost: string[] = []
  for (const [word, times] of served.words) {
    total += times
    kept += Math.min(times, counts.get(word) ?? 0)
    if ((counts.get(word) ?? 0) < times) lost.push(word)
  }
  const context = `${address}, ${when}`
  expect.soft(title, `${context}: title`).toBe(served.title)
  expect.soft(total, `${context}: words`).toBeGreaterThan(5)
  expect.soft(kept / total, `${context}: share of the text that is left; lost: ${lost.slice(0, 20).join(' ')}`).toBeGreaterThanOrEqual(0.95)
  expect.soft(all, context).not.toMatch(errorMessages)
}

const test = portal.extend<object, { scratchPage: Page }>({
  /** An empty page, in which HTML is changed before the tested page gets it. */
  scratchPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext()
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' }
  ]
})

/** Opens a page without changes, once in each worker, and records its text for `expectServedText`. */
async function recordServedText(page: Page, kind: Kind) {
  if (servedTexts.has(kind.address)) return
  await page.goto(kind.address)
  await waitForProgram(page)
  await expectServedText(page, kind, 'untouched')
}

/** Changes the HTML of pages before the browser gets it. */
async function changeResponses(page: Page, change: (html: string) => Promise<string> | string) {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    await route.fulfill({ response, body: await change(await response.text()) })
  })
}

/** The page without the part of its policy that forbids making markup from text. */
function withoutTrustedTypes(html: string): string {
  const changed = html.replace(/; require-trusted-types-for 'script'; trusted-types service-worker/, '')
  if (changed === html) throw new Error('no trusted types in the policy of the page: expected "trusted-types service-worker"')
  return changed
}

/** With FULL=1 every kind of page, with and without trusted types; else a quarter of them, each one way, depending on `rotation`. */
function cases(rotation: number) {
  const all = kinds.map((kind, index) => ({ kind, index }))
  if (full) return all.flatMap(({ kind }) => [true, false].map((trusted) => ({ kind, trusted })))
  return all
    .filter(({ index }) => (index + rotation) % 4 === 0)
    .map(({ kind, index }) => ({ kind, trusted: (Math.floor(index / 4) + rotation) % 2 === 0 }))
}

if (full) test.describe.configure({ timeout: 600_000 })

for (const [rotation, name] of mutations.entries()) {
  test(`on its way somebody ${name}`, async ({ page, scratchPage }) => {
    for (const { kind, trusted } of cases(rotation)) {
      await recordServedText(page, kind)
      await changeResponses(page, async (html) => {
        const changed = await scratchPage.evaluate(
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
      await waitForProgram(page)
      await expectServedText(page, kind, when)
      await kind.operate?.(page)
      await expectServedText(page, kind, `${when}, operated`)
      await page.unroute('**/*')
    }
  })

  test(`on the open page somebody ${name}`, async ({ page }) => {
    for (const { kind, trusted } of cases(rotation + 2)) {
      await recordServedText(page, kind)
      if (!trusted) await changeResponses(page, withoutTrustedTypes)
      const when = `after scripts, ${trusted ? 'with' : 'without'} trusted types`
      await page.goto(kind.address)
      await waitForProgram(page)
      if (kind.needs === 'islands') await startIsland(page, kind.address.endsWith('results') ? 'regions' : 'calculator')
      await mutateOpen(page, name)
      await expectServedText(page, kind, when)
      await kind.operate?.(page)
      await expectServedText(page, kind, `${when}, operated`)
      await page.unroute('**/*')
    }
  })
}

const faults = ['broken', 'aborted', 'late'] as const
for (const [rotation, fault] of faults.entries()) {
  for (const part of ['site', 'islands'] as const) {
    test(`the scripts of ${part} come ${fault}`, async ({ page, context }) => {
      const affected = cases(rotation).filter(({ kind }) => part === 'site' || kind.needs === 'islands' || kind.address === '/kk')
      const tested = affected.length ? affected : kinds.filter(({ needs }) => needs === 'islands').map((kind) => ({ kind, trusted: true }))
      for (const { kind } of tested) await recordServedText(page, kind)
      async function testFault(page: Page, { kind, trusted }: (typeof tested)[number]) {
        let release = () => {}
        const released = new Promise<void>((resolve) => (release = resolve))
        if (!trusted) await changeResponses(page, withoutTrustedTypes)
        await page.route(`**/assets/${part}-*.js`, async (route) => {
          if (fault === 'broken') return route.fulfill({ contentType: 'text/javascript', body: 'syntax error (((' })
          if (fault === 'aborted') return route.abort()
          await released
          return route.continue()
        })
        await page.goto(kind.address, { waitUntil: fault === 'late' ? 'commit' : 'load' })
        await page.waitForFunction(() => document.readyState !== 'loading')
        await expectServedText(page, kind, `${part} ${fault}`)
        if (fault === 'late') {
          await page.waitForTimeout(3000)
          await expectServedText(page, kind, `${part} ${fault}, waiting`)
          release()
          await page.waitForLoadState()
          await waitForProgram(page)
        }
        if (fault === 'late' || kind.needs !== part) await kind.operate?.(page)
        await expectServedText(page, kind, `${part} ${fault}, operated`)
        await page.unrouteAll({ behavior: 'wait' })
      }
      // Late scripts mean waiting: all pages wait at the same time.
      if (fault === 'late' && !full) await Promise.all(tested.map(async (testCase) => testFault(await context.newPage(), testCase)))
      else for (const testCase of tested) await testFault(page, testCase)
    })
  }
}

/** What browsers of 2020 lack. */
const recentFeatures = [
  'Array.prototype.findLast',
  'Array.prototype.at',
  'URLSearchParams.prototype.size',
  'Object.hasOwn',
  'HTMLElement.prototype.showPopover',
  'structuredClone',
  'IntersectionObserver',
  'requestIdleCallback'
] as const
for (const removed of full ? [...recentFeatures.map((name) => [name]), recentFeatures] : [recentFeatures]) {
  test(`a browser has no ${removed.join(', ')}`, async ({ page }) => {
    const tested = full ? kinds : kinds.filter((_, index) => index % 2 === 0 || index === 3)
    for (const kind of tested) await recordServedText(page, kind)
    await page.addInitScript((names) => {
      for (const name of names) {
        const path = name.split('.')
        const last = path.pop() ?? ''
        const owner = path.reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], window) as Record<string, unknown>
        delete owner[last]
        if (last in owner) throw new Error(`${name} is still there`)
      }
    }, removed)
    for (const kind of tested) {
      await page.goto(kind.address)
      await waitForProgram(page)
      await expectServedText(page, kind, `without ${removed.join(', ')}`)
      // Islands may need them (scripts/bundle.mjs, targetsForIslands): then the served content stays.
      if (kind.needs !== 'islands') await kind.operate?.(page)
      await expectServedText(page, kind, `without ${removed.join(', ')}, operated`)
    }
  })
}

test('an island that fails while it lives gives its place back to what was served', async ({ page, problems }) => {
  const kind: Kind = { address: '/ru/results' }
  await recordServedText(page, kind)
  await page.goto(kind.address)
  const regions = await startIsland(page, 'regions')
  await regions.getByRole('radio', { name: '14:00' }).check()
  await expect(regions.getByRole('status')).toContainText('51,93')
  await mutateOpen(page, 'wraps text')
  // React fails to remove a text that a translator has wrapped, because it has another parent now.
  await regions.getByRole('radio', { name: '20:00' }).click()
  await expect(page.locator('[data-island=regions]')).toBeVisible()
  await expect(page.locator('[data-live=regions]')).toHaveCount(0)
  expect(problems.join()).toMatch(/removeChild|NotFoundError/)
  await expectServedText(page, kind, 'after the failure')
})

test('a countdown whose text somebody has wrapped turns over and stays right', async ({ page }) => {
  await page.clock.install()
  await page.goto('/kk')
  const countdown = await startIsland(page, 'countdown')
  await mutateOpen(page, 'wraps text')
  const [before, seconds] = [await countdown.innerText(), Number(await page.getByTestId('countdown').getAttribute('data-seconds'))]
  await page.clock.runFor(24 * 60 * 60 * 1000)
  await expect
    .poll(async () => Number(await page.getByTestId('countdown').getAttribute('data-seconds')))
    .toBeGreaterThanOrEqual(seconds + 86_000)
  expect(await countdown.innerText()).not.toBe(before)
  // The days are those of the calendar in Kazakhstan, the seconds go back to seven in the morning.
  const nowThere = Date.parse('2026-03-15T07:00:00+05:00') + Number(await page.getByTestId('countdown').getAttribute('data-seconds')) * 1000
  expect(await countdown.innerText()).toContain(String(daysBetween(Date.parse('2026-03-15T07:00:00+05:00'), nowThere)))
})
