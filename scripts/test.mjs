/** `npm test`: installs what is missing and runs every check, then says in its last line how many passed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, buildSettings, isBuildStale } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { main, runPackage, Stop } from './run.mjs'
import { readSettings } from './settings.mjs'

const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })

/** Runs programs of the project's packages until one fails: one check. */
async function programs(...commands) {
  for (const [script, ...args] of commands) {
    const { code } = await runPackage(script, args)
    if (code !== 0) return one(false)
  }
  return one(true)
}

/**
 * The counts in a report of Vitest, and one failure more where it failed for another reason than a test: a file that does
 * not load, no test at all, an error outside the tests, no report because it crashed.
 */
export function countTests(report, code) {
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, testResults = [] } = report ?? {}
  const unloaded = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length
  const failed = numFailedTests + unloaded
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed, skipped: numPendingTests + numTodoTests }
}

/** Runs projects of Vitest and counts their tests. */
async function vitest(projects, env = process.env) {
  const folder = await mkdtemp(join(tmpdir(), 'referendum-'))
  const file = join(folder, 'report.json')
  const names = projects.flatMap((name) => ['--project', name])
  const { code } = await runPackage('vitest/vitest.mjs', ['run', ...names, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { env })
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null)
  await rm(folder, { recursive: true })
  return countTests(report, code)
}

/** Builds, unless the build at hand is up to date. */
async function builds(settings) {
  try {
    if (await isBuildStale(settings)) await build(settings, { quiet: true })
    return one(true)
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    return one(false)
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
  await install()
  const results = []
  const check = async (heading, work) => {
    console.log(`\n— ${heading}`)
    const result = await work()
    results.push(result)
    return result.failed === 0
  }
  await check('Types', () => programs(['next/dist/bin/next', 'typegen'], ['typescript/bin/tsc', '--noEmit']))
  await check('Lint', () => programs(['eslint/bin/eslint.js', '.']))
  await check('Unit and component tests', () => vitest(['unit']))
  const built = await check('Build', () => builds(settings))
  if (built) {
    await check('Site and browser tests', async () => {
      const chromium = await findChromium(settings.CHROMIUM_PATH)
      return vitest(['site', 'e2e'], { ...process.env, CHROMIUM_PATH: chromium })
    })
  } else console.log('\n— Site and browser tests: not run, because there is no build')
  report(results)
})
