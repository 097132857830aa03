/**
 * Makes `dist/`, which any server of static files can serve, from `out/`, which Next has written. Each page goes through page.mjs; icons
 * are made of icon.svg, the index of the search of the pages; data and fonts are copied; Next's own files are left out. The new `dist/` is
 * made in another folder and takes the old one's place by two renames, with a moment without `dist/` between them.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { bundleFiles, bundleInlineScripts, bundleWorker } from '../bundle.mjs'
import { withCompressedCopies } from '../compress.mjs'
import { filesIn } from '../files-in.mjs'
import { root, Stop } from '../run.mjs'
import { headersFile, isFramed, typeOf } from './headers.mjs'
import { iconFiles } from './icons.mjs'
import { makePacks } from './offline.mjs'
import { finishPage } from './page.mjs'
import { drawPictures } from './pictures.mjs'
import { searchFiles } from './search.mjs'
import { wordsIn } from './styles.mjs'
import { firstVisit, weighPage } from './weight.mjs'

/** The files that Next writes for its own client: scripts, and the data of pages that these read. */
const nextFiles = /^(_next\/|_not-found(\.html$|\/)|404\/|.*\.txt$)/
/** What the pictures of pages are drawn from, by language. */
const pictureWords = /^(kk|ru)\/pictures\.json$/
/** Files that match `nextFiles` but are served. */
const servedAnyway = /^(robots\.txt)$/

const sha256 = (content) => createHash('sha256').update(content).digest('hex')
const compressible = (path) => !/\.(ico|png|woff2)$/.test(path)

/** The id of the project's commit; null without git or a repository. */
async function commit() {
  const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => ({ stdout: '' }))
  return stdout.trim() || null
}

/**
 * The files to serve, as a map from path to content: finished pages, bundled scripts, icons, the rest of `out/`, and what is made of these
 * for the device of a reader. `lists`: makePacks; `copies`: compressed copies that are made already.
 */
async function makeFiles(out, draw, weigh) {
  const [{ boot, entry, embed }, bundles] = await Promise.all([bundleInlineScripts(), bundleFiles()])
  const files = new Map()
  const pages = new Map()
  const ofPictures = {}
  const words = wordsIn(bundles)
  for (const path of await filesIn(out)) {
    if (nextFiles.test(path) && !servedAnyway.test(path)) continue
    if (!typeOf(path)) throw new Stop(`out/${path}: unknown file type: expected one of those in scripts/finish/headers.mjs (types)`)
    const content = await readFile(join(out, path))
    const language = pictureWords.exec(path)?.[1]
    if (language) ofPictures[language] = JSON.parse(content)
    else if (path.endsWith('.html')) pages.set(path, content.toString())
    else files.set(path, content)
  }
  const pictures = await draw(pages, ofPictures, files.get('icon.svg').toString())
  for (const [path, html] of pages) {
    const framed = isFramed(`/${path}`)
    const inline = framed ? [embed] : path === 'index.html' ? [boot, entry] : [boot]
    const picture = pictures.byPath.get(path)
    const site = framed ? null : bundles.site
    files.set(path, finishPage(html, { path, inline, site, islands: bundles.islands, words, picture }))
  }
  for (const [name, png] of pictures.files) files.set(`assets/${name}`, png)
  for (const [name, code] of bundles.files) files.set(`assets/${name}`, code)
  for (const [path, content] of iconFiles(files.get('icon.svg').toString())) files.set(path, content)
  for (const [path, content] of await searchFiles(pages, JSON.parse(files.get('data/status.json')))) files.set(path, content)
  const scripts = [bundles.site, bundles.offline].map((name) => `/assets/${name}`)
  files.set('sw.js', await bundleWorker({ offline: '/offline', sha256: sha256(files.get('offline.html')), scripts }))
  const copies = new Map()
  const visit = await firstVisit(files, bundles)
  await forEachInParallel([...pages.keys()], async (path) => {
    const { page, copy } = await weigh(files.get(path), visit, path)
    files.set(path, page)
    if (copy) copies.set(path, copy)
  })
  const packs = await makePacks(files)
  for (const [path, content] of packs.files) files.set(path, content)
  return { files, lists: packs.lists, copies: new Map([...copies, ...packs.copies]) }
}

/**
 * Adds `_headers`, and the id of the release, a hash over all files, to /data/status.json and to the lists of packs, which it adds too.
 * Changes `files`.
 * @returns the id and the instant of the release
 */
function nameRelease(files, lists, { tls }) {
  const status = JSON.parse(files.get('data/status.json'))
  const { generatedAt } = status
  const addresses = [...files.keys()].map((path) => `/${path}`)
  files.set('_headers', headersFile(addresses, { tls }))
  const release = sha256(JSON.stringify([...files].map(([path, content]) => [path, sha256(content)]))).slice(0, 12)
  files.set('data/status.json', JSON.stringify({ ...status, release }))
  for (const [path, list] of lists) files.set(path, JSON.stringify({ release, generatedAt, ...list }))
  return { release, generatedAt }
}

/** Calls `work` for each item, eight at a time: compression uses all cores. */
async function forEachInParallel(items, work) {
  const remaining = items.values()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const item of remaining) await work(item)
    })
  )
}

/**
 * The files of a release as a map from path to content, with its id and instant; without their compressed copies, but for those that are
 * made already (`copies`). `draw` makes the pictures of pages, `weigh` says what each weighs.
 * @param {{ out?: string, tls?: boolean, draw?: typeof drawPictures,
 * weigh?: (page: string, visit: import('./weight.mjs').Visit, path: string) => ReturnType<typeof weighPage> }} [options]
 */
export async function makeRelease({ out = join(root, 'out'), tls = false, draw = drawPictures, weigh = weighPage } = {}) {
  const { files, lists, copies } = await makeFiles(out, draw, weigh)
  return { files, copies, ...nameRelease(files, lists, { tls }) }
}

/**
 * Makes `dist/` from `out/`. Returns the listing that it writes to `dist/release.json`.
 * @throws {Stop} for a page or a file that it does not know how to serve; `dist/` is then unchanged
 */
export async function finish({ out = join(root, 'out'), dist = join(root, 'dist'), tls = false } = {}) {
  const { files, copies: made, release, generatedAt } = await makeRelease({ out, tls })
  const folder = `${dist}.new-${process.pid}`
  const hashes = {}
  const write = async (path, content) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
    // Servers derive ETags from it: every machine that serves a release must have the same time.
    await utimes(join(folder, path), new Date(generatedAt), new Date(generatedAt))
  }
  const writeAll = async ([path, content]) => {
    const copies = compressible(path) && path !== '_headers' ? await withCompressedCopies(path, content, made.get(path)) : [[path, content]]
    for (const [name, bytes] of copies) {
      hashes[name] = sha256(bytes)
      await write(name, bytes)
    }
  }
  try {
    await forEachInParallel([...files], writeAll)
    const listing = {
      release,
      commit: await commit(),
      generatedAt,
      files: Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)))
    }
    const text = `${JSON.stringify(listing, null, 1)}\n`
    for (const [name, bytes] of await withCompressedCopies('release.json', text)) await write(name, bytes)
    await replaceFolder(dist, folder)
    return listing
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Replaces a folder, if it exists, with another: two renames, because none replaces a folder that is not empty. */
async function replaceFolder(folder, replacement) {
  const old = `${folder}.old-${process.pid}`
  await rename(folder, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(replacement, folder)
  await rm(old, { recursive: true, force: true })
}
