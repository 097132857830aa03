/**
 * What the tests of a run hold of WCAG 2.2. A test names the criteria it holds in its title, or in that of what it stands in:
 * `(WCAG 1.4.3, 1.4.11)`, or `(WCAG by axe)`: those that axe has rules for. `content/accessibility/record.json` keeps it for the page
 * /about/accessibility; `npm test` fails where a run holds less than the record claims, `npm test -- --keep` writes it anew.
 */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run.mjs'

const recordFile = 'content/accessibility/record.json'

/** The tags of the rules of WCAG that axe runs in tests/e2e/axe.ts. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Loaded when asked for: `npm test` reads this file before it has installed any package. */
const loadAxe = () => createRequire(import.meta.url)('axe-core')

/** The criteria for which axe has a rule, such as 1.4.3 for its tag `wcag143`; without 2.1.3, which is of level AAA. */
const findCriteriaOfAxe = () =>
  [
    ...new Set(
      loadAxe()
        .getRules(axeTags)
        .flatMap(({ tags }) => tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []))
    )
  ].filter((criterion) => criterion !== '2.1.3')

/** How a title says that the test holds criteria. */
const inTitle = /\(WCAG ([^)]+)\)/g

/** @returns {[string, 'axe' | null][]} the criteria that a title names, and by what other means than the test itself they are held */
const criteriaIn = (title, criteriaOfAxe) =>
  [...title.matchAll(inTitle)].flatMap(([, named]) =>
    named === 'by axe' ? criteriaOfAxe.map((criterion) => [criterion, 'axe']) : named.split(', ').map((criterion) => [criterion, null])
  )

/** All tests of a report of Vitest that have passed, each with the means by which it holds: `files` or `parts`. */
const passedInVitest = (report, means) =>
  (report?.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => ({ title: fullName, means, pages: [] }))
  )

/** All that have passed in a report of Playwright, with the addresses of the pages that each opened (annotation of tests/e2e/portal.ts). */
function passedInBrowser(report) {
  const passed = []
  function walk({ title = '', specs = [], suites = [] }, above) {
    const path = `${above} ${title}`
    for (const spec of specs) {
      if (!spec.ok) continue
      const pages = spec.tests.flatMap(({ annotations }) => annotations).find(({ type }) => type === 'pages')?.description
      passed.push({ title: `${path} ${spec.title}`, means: 'browser', pages: pages?.split(' ').filter(Boolean) ?? [] })
    }
    for (const suite of suites) walk(suite, path)
  }
  for (const suite of report?.suites ?? []) walk(suite, '')
  return passed
}

/**
 * What the tests that passed hold: `held` by criterion, `axe`, `browser`, `files`, `parts` (tests); `opened` by address of a page, the
 * criteria that tests in the browser held there, with spaces between them, `axe` for those that axe has rules for.
 * @param {{ parts: object, files: object, browser: object }} reports of Vitest (source, built files) and of Playwright
 */
export function heldIn({ parts, files, browser }) {
  const held = {}
  const opened = {}
  const criteriaOfAxe = findCriteriaOfAxe()
  for (const { title, means, pages } of [
    ...passedInVitest(parts, 'parts'),
    ...passedInVitest(files, 'files'),
    ...passedInBrowser(browser)
  ]) {
    for (const [criterion, other] of criteriaIn(title, criteriaOfAxe)) {
      const counts = (held[criterion] ??= {})
      counts[other ?? means] = (counts[other ?? means] ?? 0) + 1
      for (const page of pages) (opened[page] ??= new Set()).add(other ?? criterion)
    }
  }
  return {
    held: sorted(held),
    opened: sorted(Object.fromEntries(Object.entries(opened).map(([page, criteria]) => [page, [...criteria].sort(byNumber).join(' ')])))
  }
}

const { compare: byNumber } = new Intl.Collator('en', { numeric: true })
const sorted = (entries) => Object.fromEntries(Object.entries(entries).sort(([a], [b]) => byNumber(a, b)))

/** Where a run holds less than the record claims. */
export const unheld = (record, { held }) =>
  Object.entries(record.held).flatMap(([criterion, claimed]) =>
    Object.entries(claimed).flatMap(([means, count]) => {
      const found = held[criterion]?.[means] ?? 0
      return found < count ? [`${recordFile}: ${criterion} claims ${count} by "${means}", this run held ${found}`] : []
    })
  )

export const readRecord = async () => JSON.parse(await readFile(join(root, recordFile), 'utf8'))

/** Writes what a run held, with its day and what it was held with. */
export async function keepRecord({ held, opened }, chromium) {
  const version = /\d+/.exec(execFileSync(chromium, ['--version'], { encoding: 'utf8' }))?.[0] ?? ''
  const record = { day: new Date().toISOString().slice(0, 10), chromium: version, axe: loadAxe().version, held, opened }
  await writeFile(join(root, recordFile), `${JSON.stringify(record, null, 2)}\n`)
}
