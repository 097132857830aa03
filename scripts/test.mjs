/**
 * `npm test`: installs what is missing and runs every check, then says in its last line how many passed. What does not need the build
 * runs beside it. `--full` (npm run test:full) looks at every page in every look, where the plain command takes a sample of siblings.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, buildSettings, isBuildStale } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { readJson } from './read-json.mjs'
import { main, root, runPackage, Stop } from './run.mjs'
import { readSettings } from './settings.mjs'

const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })

/** Runs programs of the project's packages until one fails: one check. What they say is shown if it fails. */
async function programs(...commands) {
  for (const [script, ...args] of commands) {
    const { code, output } = await runPackage(script, args, { quiet: true })
    if (code === 0) continue
    console.error(output.trimEnd())
    return one(false)
  }
  return one(true)
}

/**
 * The counts in a report of Vitest, and one failure more where it failed for another reason than a test: a file that does
 * not load, no test at all, an error outside the tests, no report because it crashed.
 */
export function countTests(report, code) {
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, testResults = [] } = report ?? {}
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  ).length
  return orOneFailure({ passed, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests }, code)
}

/** The counts in a report of Playwright, by the same rule. */
export function countBrowserTests(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  return orOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, code)
}

const orOneFailure = ({ passed, failed, skipped }, code) => ({
  passed,
  failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
  skipped
})

/** Runs `work` with the path of a file for a report, and reads the report. */
async function withReport(work) {
  const folder = await mkdtemp(join(tmpdir(), 'referendum-'))
  const file = join(folder, 'report.json')
  const { code, output } = await work(file)
  const report = await readJson(file)
  await rm(folder, { recursive: true })
  return { code, output, report }
}

/** Runs projects of Vitest and counts their tests. */
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
  return countTests(report, code)
}

/** Runs the browser tests and counts them. */
async function playwright(chromium) {
  const { code, report } = await withReport((file) =>
    runPackage('@playwright/test/cli.js', ['test', '--reporter=dot,json'], {
      env: { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
    })
  )
  return countBrowserTests(report, code)
}

const lint = ['eslint/bin/eslint.js', '.', '--max-warnings', '0']
const format = ['prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.']

/** Checks types, then builds, unless the build at hand is up to date. */
async function typesAndBuild(settings) {
  const types = await programs(['next/dist/bin/next', 'typegen'], ['typescript/bin/tsc', '--noEmit'])
  if (types.failed) return { types, built: one(false) }
  try {
    // The tests read what Next has written, too.
    if ((await isBuildStale(settings)) || !existsSync(join(root, 'out/kk.html'))) await build(settings, { quiet: true, typesChecked: true })
    return { types, built: one(true) }
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    return { types, built: one(false) }
  }
}

/** Prints the last line, and makes the command fail if a check has. */
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
  const begun = Date.now()
  const say = (heading) => console.log(`\n— ${heading} (after ${Math.round((Date.now() - begun) / 1000)} s)`)

  say('Types and build; beside them lint, unit and component tests')
  const [{ types, built }, beside] = await Promise.all([
    typesAndBuild(settings),
    (async () => [await programs(lint, format), await vitest('unit', 'components')])()
  ])
  const results = [types, built, ...beside]
  if (built.failed === 0) {
    say('Built files')
    results.push(await vitest('built'))
    say('Browser')
    results.push(await playwright(await findChromium(settings.CHROMIUM_PATH)))
  } else console.log('\n— Built files and browser: not run, because there is no build')
  say('Done')
  report(results)
})
