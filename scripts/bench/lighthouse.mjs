/**
 * Lighthouse as it looks at a page on a phone: a slow 4G and a processor slowed four times. `devtools` slows both while the page loads,
 * so that what is measured has happened; `simulate`, its default, loads at full speed and reckons, and charges the paint with whatever
 * had ended before it at full speed, such as the site's icon.
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

/** The ways to slow a page, each with what it is called here. */
export const throttlings = { devtools: 'slowed', simulate: 'reckoned' }

/** One look, in a Chromium of its own. */
async function look(url, chromium, throttling) {
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
      addresses: requests.map(({ url: each }) => new URL(each).pathname)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Looks at each of the named addresses in turn, again and again: what disturbs the machine disturbs all of them. */
export async function rounds(count, urls, chromium, throttling) {
  const looks = Object.fromEntries(Object.keys(urls).map((name) => [name, []]))
  for (let round = 0; round < count; round += 1) {
    for (const [name, url] of Object.entries(urls)) looks[name].push(await look(url, chromium, throttling))
  }
  return looks
}

/** The quotients of a figure of two pages, round by round. */
const quotients = (looks, name, other, figure) => looks[name].map((each, round) => each[figure] / looks[other][round][figure])

/**
 * A row a page: medians with their spread, and LCP as a multiple of that of the others within each round.
 * @param {string[]} bases those to compare with
 */
export function lighthouseRows(looks, bases) {
  return Object.entries(looks).map(([name, own]) => {
    const of = (figure) => own.map((each) => each[figure])
    return {
      page: name,
      'FCP ms': spread(of('FCP')),
      'LCP ms': spread(of('LCP')),
      'TBT ms': spread(of('TBT')),
      CLS: spread(of('CLS'), 3),
      'SI ms': spread(of('SI')),
      bytes: median(of('bytes')),
      requests: median(of('requests')),
      ...Object.fromEntries(bases.map((base) => [`LCP / ${base}`, name === base ? '1' : spread(quotients(looks, name, base, 'LCP'), 2)]))
    }
  })
}

/** What is aimed at, and whether it was reached. */
export function aims(looks, { explainer }) {
  const middle = (name, figure) => median(looks[name].map((each) => each[figure]))
  const ratio = (base) => median(quotients(looks, 'ours', base, 'LCP'))
  const rows = [
    ['LCP ≤ 0.6 × Starlight', ratio('Starlight') <= 0.6, ratio('Starlight').toFixed(2)],
    ['LCP ≤ 1.2 × plain', ratio('plain') <= 1.2, ratio('plain').toFixed(2)],
    // A busy machine makes even plain HTML, which has no script at all, block for some tens of ms.
    [
      'TBT as plain',
      middle('ours', 'TBT') <= middle('plain', 'TBT') + 50,
      `${Math.round(middle('ours', 'TBT'))} : ${Math.round(middle('plain', 'TBT'))} ms`
    ],
    ['CLS 0', Math.max(...looks.ours.map(({ CLS }) => CLS)) < 0.0005, Math.max(...looks.ours.map(({ CLS }) => CLS)).toFixed(3)]
  ]
  if (explainer) {
    rows.push(
      ['≤ 40,000 bytes', middle('ours', 'bytes') <= 40_000, String(middle('ours', 'bytes'))],
      ['≤ 7 requests', middle('ours', 'requests') <= 7, String(middle('ours', 'requests'))]
    )
  }
  return rows.map(([aim, reached, measured]) => ({ aim, measured, '': reached ? 'reached' : 'MISSED' }))
}
