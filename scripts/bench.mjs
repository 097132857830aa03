/**
 * `npm run bench`: measures the finished build, and the same text as plain HTML and as a Starlight site, all served by one nginx, on one
 * machine in one run. It prints tables and targets. A missed target is not an error: the machine may be busy.
 *
 *   --quick             one round of everything
 *   --only bytes,…      some of: bytes, lighthouse, thin, rest, click, input
 *   --before ORIGIN     also measure an earlier release, which is served there
 *   --dist FOLDER       another folder than dist/
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fileSizes, firstVisit } from './bench/bytes.mjs'
import { click, clickPages, clickRow, clicks } from './bench/click.mjs'
import { copyWithChanges, writePages } from './bench/folder.mjs'
import { inputRows, measureInput } from './bench/input.mjs'
import { lighthouseRows, measureRounds, targetRows, throttlings } from './bench/lighthouse.mjs'
import { comparedPages, fileOf, idlePages, mainPages } from './bench/measured-pages.mjs'
import { serveFolders } from './bench/nginx.mjs'
import { printTable } from './bench/numbers.mjs'
import { installPeers } from './bench/packages.mjs'
import { plainHtml } from './bench/plain-html.mjs'
import { idleProcessorTime } from './bench/rest.mjs'
import { buildStarlight } from './bench/starlight.mjs'
import { thinRows } from './bench/thin.mjs'
import { measureTyping, typingRows } from './bench/typing.mjs'
import { withoutTransition } from './bench/without-transition.mjs'
import { buildSettings, isBuildStale } from './build.mjs'
import { chromiumArguments, findChromium } from './chromium.mjs'
import { readJson } from './read-json.mjs'
import { main, root, Stop } from './run.mjs'
import { readSettings } from './settings.mjs'
import { snapshot } from './snapshot.mjs'

/** How many bytes arrive in the first round trip of a connection: ten packets. */
const roundTrip = 14_600

const parts = {
  async bytes({ browser, dist, urls, before }) {
    const rows = []
    for (const path of mainPages) {
      const sizes = await fileSizes(dist, path)
      rows.push({
        page: path,
        ...sizes,
        [`≤ ${roundTrip}`]: sizes['brotli up to </main>'] <= roundTrip ? 'yes' : 'no',
        ...(await firstVisit(browser, urls.ours + path))
      })
    }
    printTable('Bytes of the main pages, and of a first visit', rows)
    if (!before) return
    const visits = []
    for (const path of mainPages) visits.push({ page: path, ...(await firstVisit(browser, before + path)) })
    printTable(`A first visit before (${before})`, visits)
  },

  async lighthouse({ secureUrls: { ours, plain, starlight }, chromium, quick }) {
    for (const [name, path] of comparedPages) {
      for (const [throttling, label] of Object.entries(throttlings)) {
        const runs = await measureRounds(
          quick ? 1 : 5,
          { ours: ours + path, plain: plain + path, Starlight: starlight + path },
          chromium,
          throttling
        )
        printTable(
          `Lighthouse mobile, ${name}, ${label}: ${runs.ours.length} rounds, medians (least–greatest)`,
          lighthouseRows(runs, ['plain', 'Starlight'])
        )
        if (throttling === 'devtools') printTable(`Targets, ${name}`, targetRows(runs, { explainer: name !== 'home' }))
      }
    }
  },

  async thin({ browser, secureUrls: { ours, plain }, quick }) {
    const rows = await thinRows(browser, { ours, plain }, quick ? 1 : 3)
    printTable('2G: 250 kbit/s down, 50 up, 300 ms for each answer, over an open connection: medians', rows)
  },

  async rest({ browser, urls, before }) {
    const rows = []
    const measure = async (name, url) => rows.push({ page: name, ...(await idleProcessorTime(browser, url)) })
    for (const path of idlePages) await measure(path, urls.ours + path)
    await measure('plain how-voting-worked', urls.plain + comparedPages[0][1])
    if (before) for (const path of idlePages) await measure(`before ${path}`, before + path)
    printTable('Processor time of an idle page', rows)
  },

  async click({ browser, urls, before, quick }) {
    const rows = []
    const variants = [
      ['as served', urls.ours, [false, true]],
      ['without transition', urls.withoutTransition, [false, true]],
      // Pointing at a link of the earlier release prefetches nothing.
      ...(before ? [['before', before, [false]]] : [])
    ]
    for (const target of clicks) {
      const samples = {}
      for (let round = 0; round < (quick ? 1 : 5); round += 1) {
        for (const [name, origin, hovers] of variants) {
          for (const hover of hovers)
            (samples[`${target.name}, ${name}${hover ? ', hovered' : ''}`] ??= []).push(await click(browser, origin, target, { hover }))
        }
      }
      rows.push(...Object.entries(samples).map(([name, samplesOfClick]) => clickRow(name, samplesOfClick)))
    }
    printTable('From a click to the next page, processor slowed four times, scripts and font at hand: medians (least–greatest)', rows)
  },

  async input({ browser, urls, before, quick }) {
    const samples = []
    const samplesBefore = []
    for (let round = 0; round < (quick ? 1 : 5); round += 1) {
      samples.push(await measureInput(browser, urls.ours))
      if (before) samplesBefore.push(await measureInput(browser, before))
    }
    printTable('Regions on /ru/results, processor slowed four times: medians (least–greatest)', [
      ...inputRows('now', samples),
      ...(before ? inputRows('before', samplesBefore) : [])
    ])
    const typing = []
    for (let round = 0; round < (quick ? 1 : 3); round += 1) typing.push(await measureTyping(browser, urls.ours))
    printTable('The search, processor slowed four times: medians (least–greatest)', typingRows(typing))
  }
}

/** The options on the command line. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        before: { type: 'string' },
        dist: { type: 'string', default: join(root, 'dist') }
      }
    })
    const chosen = values.only?.split(',') ?? Object.keys(parts)
    const unknown = chosen.find((name) => !Object.hasOwn(parts, name))
    if (unknown) throw new Error(`--only ${unknown}: expected some of ${Object.keys(parts).join(', ')}`)
    if (values.before && !URL.canParse(values.before))
      throw new Error(`--before ${values.before}: expected an origin such as http://localhost:3000`)
    return { ...values, chosen, before: values.before?.replace(/\/$/, ''), dist: resolve(values.dist) }
  } catch (error) {
    throw new Stop(error.message)
  }
}

/** Throws if there is no build; prints its release, and whether the sources have changed since. */
async function checkBuild(dist, settings) {
  const { release } = (await readJson(join(dist, 'release.json'))) ?? {}
  if (!release) throw new Stop(`${dist}: no finished build: run npm run build first.`)
  const stale = dist === join(root, 'dist') && (await isBuildStale(settings))
  console.log(`Release ${release}${stale ? ', built from earlier sources' : ''}`)
}

/** The folders to serve, by name: ours, and those to compare it with, as far as the chosen parts need them. */
async function makeFolders(dist, work, chosen) {
  const read = (path) => readFile(join(dist, fileOf(path)), 'utf8')
  const needs = (...names) => names.some((name) => chosen.includes(name))
  const folders = { ours: dist }
  if (needs('lighthouse', 'thin', 'rest')) {
    folders.plain = join(work, 'plain')
    await writePages(folders.plain, await Promise.all(comparedPages.map(async ([, path]) => [path, plainHtml(await read(path))])))
  }
  if (needs('lighthouse')) {
    await installPeers()
    const paths = comparedPages.flatMap(([, path]) => [path, path.replace('/kk', '/ru')])
    folders.starlight = await buildStarlight(await Promise.all(paths.map(async (path) => [path, await read(path)])))
  }
  if (needs('click')) {
    folders.withoutTransition = join(work, 'without-transition')
    await copyWithChanges(dist, folders.withoutTransition, clickPages, withoutTransition)
  }
  return folders
}

await main(import.meta.url, async () => {
  const options = readOptions()
  const settings = readSettings([...buildSettings, 'CHROMIUM_PATH'])
  await checkBuild(options.dist, settings)
  const chromium = await findChromium(settings.CHROMIUM_PATH)
  const work = await mkdtemp(join(tmpdir(), 'bench-'))
  // A build may replace the folder meanwhile.
  const copy = await snapshot(options.dist)
  try {
    const served = await serveFolders(work, await makeFolders(copy.folder, work, options.chosen))
    const { chromium: driver } = await import('@playwright/test')
    const browser = await driver.launch({ executablePath: chromium, args: chromiumArguments })
    for (const name of options.chosen)
      await parts[name]({ ...options, dist: copy.folder, chromium, browser, urls: served.urls, secureUrls: served.secureUrls })
    await browser.close()
    await served.close()
  } finally {
    await rm(work, { recursive: true, force: true })
    await copy.remove()
  }
  process.exit(0)
})
