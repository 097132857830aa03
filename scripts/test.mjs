/**
 * `npm test`: installs what is missing, runs every check, and prints in its last line how many passed. Checks that do not need the build
 * run in parallel with it. `--full` (npm run test:full) checks every page in every viewport and colour scheme; the plain command takes
 * a sample of pages that share a template. `--keep` writes down what the tests hold of WCAG 2.2, for /about/accessibility; without it a
 * run that holds less than was written down fails.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heldIn, keepRecord, readRecord, unheld } from './accessibility-record.mjs'
import { build, buildSettings, isBuildStale } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { readJson } from './read-json.mjs'
import { main, root, runPackage, Stop } from './run.mjs'
import { readSettings } from './settings.mjs'

/** The result of a check that is not divided into tests. */
const singleCheck = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })

/** Runs programs of the project's packages, one after another, until one fails; together they are one check. Shows a failure's output. */
async function programs(...commands) {
  for (const [script, ...args] of commands) {
    const { code, output } = await runPackage(script, args, { quiet: true })
    if (code === 0) continue
    console.error(output.trimEnd())
    return singleCheck(false)
  }
  return singleCheck(true)
}

/**
 * The counts in a report of Vitest, plus one failure if it failed for another reason than a test: a file that does not load, no tests,
 * an error outside the tests, no report because of a crash.
 */
export function countTests(report, code) {
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, testResults = [] } = report ?? {}
  const filesNotLoaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  ).length
  return orOneFailure({ passed, failed: numFailedTests + filesNotLoaded, skipped: numPendingTests + numTodoTests }, code)
}

/** The counts in a report of Playwright, by the same rule. Only that of `npm run dev` may try again (`retries`). */
export function countBrowserTests(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  return orOneFailure({ passed: expected + flaky, failed: unexpected, skipped }, code)
}

const orOneFailure = ({ passed, failed, skipped }, code) => ({
  passed,
  failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
  skipped
})

/** Runs `work` with the path at which to write a JSON report, and returns the report with the code and output of `work`. */
async function withReport(work) {
  const folder = await mkdtemp(join(tmpdir(), 'referendum-'))
  const file = join(folder, 'report.json')
  const { code, output } = await work(file)
  const report = await readJson(file)
  await rm(folder, { recursive: true })
  return { code, output, report }
}

/** Runs projects of Vitest, and counts their tests. */
async function vitest(...projects) {
  const names = projects.flatMap((name) => ['--project', name])
  const { code, output, report } = await withReport((file) =>
    runPackage('vitest/vitest.mjs', ['run', ...names, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      quiet: true
    })
  )
  console.log(
    code === 0
      ? output
          .split('\n')
          .filter((line) => /(Test Files|Tests|Duration) /.test(line))
          .join('\n')
      : output
  )
  return { counts: countTests(report, code), report }
}

/** Runs the browser tests and counts them. */
async function playwright(chromium) {
  const { code, report } = await withReport((file) =>
    runPackage('@playwright/test/cli.js', ['test', '--reporter=dot,json'], {
      env: { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
    })
  )
  return { counts: countBrowserTests(report, code), report }
}

const lint = ['eslint/bin/eslint.js', '.', '--max-warnings', '0']
const format = ['prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.']

/** Checks types, then builds, unless the build at hand is up to date. */
async function typesAndBuild(settings) {
  const types = await programs(['next/dist/bin/next', 'typegen'], ['typescript/bin/tsc', '--noEmit'])
  if (types.failed) return { types, built: singleCheck(false) }
  try {
    // The tests of built files read out/ as well.
    if ((await isBuildStale(settings)) || !existsSync(join(root, 'out/kk.html'))) await build(settings, { quiet: true, typesChecked: true })
    return { types, built: singleCheck(true) }
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    return { types, built: singleCheck(false) }
  }
}

/** Compares what the tests held of WCAG 2.2 with what the page /about/accessibility says, or writes it down for that. */
async function accessibility({ parts, files, browser }, chromium) {
  const held = heldIn({ parts: parts.report, files: files.report, browser: browser.report })
  if (process.argv.includes('--keep')) await keepRecord(held, chromium)
  const problems = unheld(await readRecord(), held)
  if (problems.length) console.error(`${problems.join('\n')}\nIf that is right, run npm test -- --keep.`)
  return singleCheck(problems.length === 0)
}

/** Prints the last line, and sets the exit code to 1 if a check has failed. */
function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const skipped = sum('skipped')
  process.exitCode = sum('failed') ? 1 : 0
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
}

await main(import.meta.url, async () => {
  const settings = readSettings(['PORT', 'HOSTNAME', ...buildSettings, 'CHROMIUM_PATH'])
  delete process.env.NODE_ENV
  if (process.argv.includes('--full')) process.env.FULL = '1'
  await install()
  const startedAt = Date.now()
  const printHeading = (heading) => console.log(`\n— ${heading} (after ${Math.round((Date.now() - startedAt) / 1000)} s)`)

  printHeading('Types and build; in parallel lint, unit and component tests')
  const [{ types, built }, [style, parts]] = await Promise.all([
    typesAndBuild(settings),
    (async () => [await programs(lint, format), await vitest('unit', 'components')])()
  ])
  const results = [types, built, style, parts.counts]
  if (built.failed === 0) {
    printHeading('Built files')
    const files = await vitest('built')
    printHeading('Browser')
    const chromium = await findChromium(settings.CHROMIUM_PATH)
    const browser = await playwright(chromium)
    results.push(files.counts, browser.counts)
    if (results.every(({ failed }) => failed === 0)) results.push(await accessibility({ parts, files, browser }, chromium))
  } else console.log('\n— Built files and browser: not run, because there is no build')
  printHeading('Done')
  report(results)
})
