/** Two builds of one commit give the same bytes. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { corrections } from '@/content/corrections'
import type { Correction } from '@/lib/correction'
import { dayStart } from '@/lib/instant'
import { sources } from '@/scripts/build.mjs'
import { makeRelease } from '@/scripts/finish/finish.mjs'
import { drawPictures } from '@/scripts/finish/pictures.mjs'
import { weighPage } from '@/scripts/finish/weight.mjs'
import { builtFiles, dist, readBuilt } from './built'

const listing = JSON.parse(readBuilt('release.json')) as { release: string; generatedAt: string; files: Record<string, string> }
const root = process.cwd()

test('the listing names every file by what it holds', () => {
  expect(Object.keys(listing.files)).toEqual(builtFiles.filter((path) => !/^release\.json/.test(path)))
})

/** Draws the picture of every thirtieth page again, and takes the others from dist/: drawing all takes more than ten seconds. */
const drawSome: typeof drawPictures = async (pages, words, icon) => {
  const again = await drawPictures(new Map([...pages].filter((_, index) => index % 30 === 0)), words, icon)
  const named = (html: string, name: string) => {
    const [element] = new RegExp(`<meta property="og:${name}"[^>]*>`).exec(html) ?? []
    return element && (parseHTML(element).document.querySelector('meta')?.getAttribute('content') ?? '')
  }
  const byPath = new Map(
    [...pages.keys()].flatMap((path) => {
      const html = readBuilt(path)
      const [address, alt] = [named(html, 'image'), named(html, 'image:alt')]
      return address && alt ? [[path, again.byPath.get(path) ?? { address, alt }] as const] : []
    })
  )
  const names = new Set([...byPath.values()].map(({ address }) => address.split('/').at(-1) ?? ''))
  const files = new Map([...names].map((name) => [name, again.files.get(name) ?? readFileSync(join(dist, 'assets', name))]))
  expect(again.files.size).toBeGreaterThan(10)
  return { files, byPath }
}

/** Weighs every thirtieth page again, as that compresses it, and takes the figure of the others from dist/. */
let weighed = 0
const weighSome: NonNullable<Parameters<typeof makeRelease>[0]>['weigh'] = async (page, visit, path) => {
  const [, known = ''] = /<footer[\s\S]*?(\d+,\d)&nbsp;КБ/.exec(readBuilt(path)) ?? []
  weighed += 1
  return weighPage(weighed % 30 === 1 ? page : page.replace('{weight:page}', known), visit)
}

// Without the compressed copies, of which each depends on its file alone.
test('finishing the same pages again gives the same files', async () => {
  const { files, release, generatedAt } = await makeRelease({ draw: drawSome, weigh: weighSome })
  expect({ release, generatedAt }).toEqual({ release: listing.release, generatedAt: listing.generatedAt })
  expect(files.size).toBeGreaterThan(490)
  for (const [path, content] of files) expect.soft(createHash('sha256').update(content).digest('hex'), path).toBe(listing.files[path])
})

test('no file says where or when it was built', () => {
  const today = new Date().toISOString().slice(0, 10)
  const corrected = Object.values<Correction>(corrections).flatMap(({ at }) => [at, new Date(at).toISOString()])
  for (const path of builtFiles.filter((file) => /\.(html|js|json|csv|ics|xml|txt|webmanifest|svg)$|^_headers$/.test(file))) {
    const text = readBuilt(path)
    expect.soft(text.includes(root), path).toBe(false)
    // A day, the instant at which it begins and that of a correction may be content; another of today could come only from a clock.
    const content = [listing.generatedAt, dayStart(today), ...corrected]
    const told = content.reduce((left, instant) => left.replaceAll(instant, ''), text)
    expect.soft(told.includes(`${today}T`), path).toBe(false)
  }
})

/** Builds the project in another folder, at another depth, with nothing but the files in `sources` of scripts/build.mjs. */
async function buildElsewhere(folder: string) {
  for (const entry of sources) await cp(join(root, entry), join(folder, entry), { recursive: true })
  // Hard links instead of copies: there are many packages.
  await new Promise((resolve, reject) =>
    execFile('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')], (error) => (error ? reject(error) : resolve(null)))
  )
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    TYPES_CHECKED: '1',
    SOURCE_DATE_EPOCH: String(Date.parse(listing.generatedAt) / 1000)
  }
  await new Promise((resolve, reject) =>
    execFile(process.execPath, ['scripts/build.mjs'], { cwd: folder, env, maxBuffer: 1e8 }, (error, out, err) =>
      error ? reject(new Error(out + err)) : resolve(null)
    )
  )
}

test.runIf(process.env.FULL === '1')('a whole build in another folder gives the same files', { timeout: 300_000 }, async () => {
  const folder = await mkdtemp(join(root, '..', 'elsewhere-'))
  try {
    await buildElsewhere(folder)
    const again = JSON.parse(await readFile(join(folder, 'dist/release.json'), 'utf8')) as typeof listing
    expect(again.files).toEqual(listing.files)
    expect(again.release).toBe(listing.release)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
