/**
 * Lighthouse with its settings for a phone: slow 4G and a processor slowed four times. The method `devtools` applies both while the page
 * loads, and measures what happens. `simulate`, the default of Lighthouse, loads at full speed and calculates the rest: it counts as
 * needed for the first paint whatever had arrived before it at full speed, such as the site's icon.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumArguments } from '../chromium.mjs'
import { root, run } from '../run.mjs'
import { median, spread } from './numbers.mjs'

const cli = join(root, 'bench/node_modules/lighthouse/cli/index.js')

const metrics = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index'
}

/** The methods of throttling, each with its name in the tables. */
export const throttlings = { devtools: 'slowed', simulate: 'reckoned' }

/** One run, in a new Chromium: times in ms, bytes, requests, and Lighthouse's estimate of the machine's speed. */
async function measure(url, chromium, throttling) {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))
  const file = join(folder, 'report.json')
  const args = [
    cli,
    url,
    '--output=json',
    `--output-path=${file}`,
    '--only-categories=performance',
    `--throttling-method=${throttling}`,
    '--quiet',
    '--no-enable-error-reporting',
    `--chrome-path=${chromium}`,
    `--chrome-flags=${['--headless=new', '--ignore-certificate-errors', ...chromiumArguments].join(' ')}`
  ]
  try {
    const { code, output } = await run(process.execPath, args, { quiet: true })
    if (code !== 0) throw new Error(`Lighthouse failed at ${url}:\n${output.slice(-2000)}`)
    const { audits, environment } = JSON.parse(await readFile(file, 'utf8'))
    const requests = audits['network-requests'].details.items
    return {
      ...Object.fromEntries(Object.entries(metrics).map(([name, audit]) => [name, audits[audit].numericValue ?? NaN])),
      bytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
      requests: requests.length,
      machine: environment.benchmarkIndex,
      paths: requests.map(({ url: requestUrl }) => new URL(requestUrl).pathname)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Measures all addresses once in each round, so that whatever else the machine does affects all alike. Returns the runs by name. */
export async function measureRounds(count, urls, chromium, throttling) {
  const runs = Object.fromEntries(Object.keys(urls).map((name) => [name, []]))
  for (let round = 0; round < count; round += 1) {
    for (const [name, url] of Object.entries(urls)) runs[name].push(await measure(url, chromium, throttling))
  }
  return runs
}

/** A figure of one page divided by that of another, for each round. */
const quotients = (runs, name, other, figure) => runs[name].map((run, round) => run[figure] / runs[other][round][figure])

/**
 * The rows of a table, one for each page: medians with their spread, and LCP divided by that of other pages in the same round.
 * @param {string[]} bases the names of those other pages
 */
export function lighthouseRows(runs, bases) {
  return Object.entries(runs).map(([name, runsOfPage]) => {
    const valuesOf = (figure) => runsOfPage.map((run) => run[figure])
    return {
      page: name,
      'FCP ms': spread(valuesOf('FCP')),
      'LCP ms': spread(valuesOf('LCP')),
      'TBT ms': spread(valuesOf('TBT')),
      CLS: spread(valuesOf('CLS'), 3),
      'SI ms': spread(valuesOf('SI')),
      bytes: median(valuesOf('bytes')),
      requests: median(valuesOf('requests')),
      ...Object.fromEntries(bases.map((base) => [`LCP / ${base}`, name === base ? '1' : spread(quotients(runs, name, base, 'LCP'), 2)]))
    }
  })
}

/** The targets, and whether each was reached. */
export function targetRows(runs, { explainer }) {
  const medianOf = (name, figure) => median(runs[name].map((run) => run[figure]))
  const ratio = (base) => median(quotients(runs, 'ours', base, 'LCP'))
  const rows = [
    ['LCP ≤ 0.6 × Starlight', ratio('Starlight') <= 0.6, ratio('Starlight').toFixed(2)],
    ['LCP ≤ 1.2 × plain', ratio('plain') <= 1.2, ratio('plain').toFixed(2)],
    // On a busy machine even plain HTML without scripts has a blocking time of some tens of ms.
    [
      'TBT as plain',
      medianOf('ours', 'TBT') <= medianOf('plain', 'TBT') + 50,
      `${Math.round(medianOf('ours', 'TBT'))} : ${Math.round(medianOf('plain', 'TBT'))} ms`
    ],
    ['CLS 0', Math.max(...runs.ours.map(({ CLS }) => CLS)) < 0.0005, Math.max(...runs.ours.map(({ CLS }) => CLS)).toFixed(3)]
  ]
  if (explainer) {
    rows.push(
      ['≤ 40,000 bytes', medianOf('ours', 'bytes') <= 40_000, String(medianOf('ours', 'bytes'))],
      ['≤ 7 requests', medianOf('ours', 'requests') <= 7, String(medianOf('ours', 'requests'))]
    )
  }
  return rows.map(([target, reached, measured]) => ({ target, measured, '': reached ? 'reached' : 'MISSED' }))
}
