/**
 * `npm run bench`: measures the finished build beside the same text as plain HTML and as a Starlight site, all served by one nginx, on
 * one machine in one run. It prints tables, with what is aimed at beside them, and fails nobody: a busy machine is no fault of the pages.
 *
 *   --quick             one round of everything
 *   --only bytes,…      some of: bytes, lighthouse, rest, click, input
 *   --before ORIGIN     an older release that runs there, beside this one
 *   --dist FOLDER       another folder than dist/
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fileSizes, firstVisit } from './bench/bytes.mjs'
import { click, clickPages, clickRow, clicks } from './bench/click.mjs'
import { copyWith, writePages } from './bench/folder.mjs'
import { inputRows, inputs } from './bench/input.mjs'
import { aims, lighthouseRows, rounds, throttlings } from './bench/lighthouse.mjs'
import { serveFolders } from './bench/nginx.mjs'
import { printTable } from './bench/numbers.mjs'
import { installPeers } from './bench/packages.mjs'
import { comparedPages, fileOf, mainPages, plain, restingPages } from './bench/pages.mjs'
import { atRest } from './bench/rest.mjs'
import { buildStarlight } from './bench/starlight.mjs'
import { withoutTransition } from './bench/without-transition.mjs'
import { buildSettings, isBuildStale } from './build.mjs'
import { chromiumArguments, findChromium } from './chromium.mjs'
import { readJson } from './read-json.mjs'
import { main, root, Stop } from './run.mjs'
import { readSettings } from './settings.mjs'
import { snapshot } from './snapshot.mjs'

/** What can be read after one round trip: ten packets. */
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

  async lighthouse({ secureUrls: { ours, plain: bare, starlight }, chromium, quick }) {
    for (const [name, path] of comparedPages) {
      for (const [throttling, called] of Object.entries(throttlings)) {
        const looks = await rounds(
          quick ? 1 : 5,
          { ours: ours + path, plain: bare + path, Starlight: starlight + path },
          chromium,
          throttling
        )
        printTable(
          `Lighthouse mobile, ${name}, ${called}: ${looks.ours.length} rounds, medians (least–greatest)`,
          lighthouseRows(looks, ['plain', 'Starlight'])
        )
        if (throttling === 'devtools') printTable(`Aims, ${name}`, aims(looks, { explainer: name !== 'home' }))
      }
    }
  },

  async rest({ browser, urls, before }) {
    const rows = []
    const measure = async (name, url) => rows.push({ page: name, ...(await atRest(browser, url)) })
    for (const path of restingPages) await measure(path, urls.ours + path)
    await measure('plain how-voting-worked', urls.plain + comparedPages[0][1])
    if (before) for (const path of restingPages) await measure(`before ${path}`, before + path)
    printTable('The processor at rest', rows)
  },

  async click({ browser, urls, before, quick }) {
    const rows = []
    const ways = [
      ['as served', urls.ours, [false, true]],
      ['without transition', urls.still, [false, true]],
      // Links of the old release are not fetched ahead.
      ...(before ? [['before', before, [false]]] : [])
    ]
    for (const each of clicks) {
      const samples = {}
      for (let round = 0; round < (quick ? 1 : 5); round += 1) {
        for (const [name, origin, hovers] of ways) {
          for (const hover of hovers)
            (samples[`${each.name}, ${name}${hover ? ', hovered' : ''}`] ??= []).push(await click(browser, origin, each, { hover }))
        }
      }
      rows.push(...Object.entries(samples).map(([name, own]) => clickRow(name, own)))
    }
    printTable('From a click to the next page, processor slowed four times, scripts and font at hand: medians (least–greatest)', rows)
  },

  async input({ browser, urls, before, quick }) {
    const own = []
    const old = []
    for (let round = 0; round < (quick ? 1 : 5); round += 1) {
      own.push(await inputs(browser, urls.ours))
      if (before) old.push(await inputs(browser, before))
    }
    printTable('Regions on /ru/results, processor slowed four times: medians (least–greatest)', [
      ...inputRows('now', own),
      ...(before ? inputRows('before', old) : [])
    ])
  }
}

/** What was asked for on the command line. */
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
    if (unknown) throw new Error(`--only ${unknown}: choose of ${Object.keys(parts).join(', ')}`)
    if (values.before && !URL.canParse(values.before)) throw new Error(`--before ${values.before} is no address`)
    return { ...values, chosen, before: values.before?.replace(/\/$/, ''), dist: resolve(values.dist) }
  } catch (error) {
    throw new Stop(error.message)
  }
}

/** Stops where there is nothing to measure, and says so where it is not what the sources are now. */
async function checkBuild(dist, settings) {
  const { release } = (await readJson(join(dist, 'release.json'))) ?? {}
  if (!release) throw new Stop('There is no build: run npm run build first.')
  const stale = dist === join(root, 'dist') && (await isBuildStale(settings))
  console.log(`Release ${release}${stale ? ', which is not of these sources any more' : ''}`)
}

/** The folders to serve beside ours, as far as the chosen parts need them. */
async function makePeers(dist, work, chosen) {
  const read = (path) => readFile(join(dist, fileOf(path)), 'utf8')
  const needs = (...names) => names.some((name) => chosen.includes(name))
  const folders = { ours: dist }
  if (needs('lighthouse', 'rest')) {
    folders.plain = join(work, 'plain')
    await writePages(folders.plain, await Promise.all(comparedPages.map(async ([, path]) => [path, plain(await read(path))])))
  }
  if (needs('lighthouse')) {
    await installPeers()
    const paths = comparedPages.flatMap(([, path]) => [path, path.replace('/kk', '/ru')])
    folders.starlight = await buildStarlight(await Promise.all(paths.map(async (path) => [path, await read(path)])))
  }
  if (needs('click')) {
    folders.still = join(work, 'still')
    await copyWith(dist, folders.still, clickPages, withoutTransition)
  }
  return folders
}

await main(import.meta.url, async () => {
  const options = readOptions()
  const settings = readSettings([...buildSettings, 'CHROMIUM_PATH'])
  await checkBuild(options.dist, settings)
  const chromium = await findChromium(settings.CHROMIUM_PATH)
  const work = await mkdtemp(join(tmpdir(), 'bench-'))
  // A build beside us may replace the folder.
  const own = await snapshot(options.dist)
  try {
    const served = await serveFolders(work, await makePeers(own.folder, work, options.chosen))
    const { chromium: driver } = await import('@playwright/test')
    const browser = await driver.launch({ executablePath: chromium, args: chromiumArguments })
    for (const name of options.chosen)
      await parts[name]({ ...options, dist: own.folder, chromium, browser, urls: served.urls, secureUrls: served.secureUrls })
    await browser.close()
    await served.close()
  } finally {
    await rm(work, { recursive: true, force: true })
    await own.remove()
  }
  process.exit(0)
})
