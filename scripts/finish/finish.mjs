/**
 * The one step from `out/`, which Next has written, to `dist/`, which is served: a folder that any server of static files can serve.
 * Each page goes through page.mjs; data, icons and fonts are taken as they are; Next's own files stay behind. It is made beside the
 * folder that is served, and takes its place in one step.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { bundleFiles, bundleInlineScripts } from '../bundle.mjs'
import { withCopies } from '../compress.mjs'
import { filesIn } from '../files-in.mjs'
import { root, Stop } from '../run.mjs'
import { headersFile, typeOf } from './headers.mjs'
import { finishPage } from './page.mjs'

/** What Next writes for itself: its program, and the data of pages that only this program reads. */
const nextOwn = /^(_next\/|_not-found(\.html$|\/)|404\/|.*\.txt$)/
const kept = /^(robots\.txt)$/

const sha256 = (content) => createHash('sha256').update(content).digest('hex')
const compressible = (path) => !/\.woff2$/.test(path)

/** The commit of the project, where it is in git and git is installed. */
async function commit() {
  const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => ({ stdout: '' }))
  return stdout.trim() || null
}

/** The files to be served, by path: pages finished, scripts bundled. */
async function read(out) {
  const [{ boot, entry }, bundles] = await Promise.all([bundleInlineScripts(), bundleFiles()])
  const files = new Map()
  const words = new Set([...bundles.files.values()].join(' ').match(/[\w-]+/g))
  for (const path of await filesIn(out)) {
    if (nextOwn.test(path) && !kept.test(path)) continue
    if (!typeOf(path)) throw new Stop(`out/${path}: a kind of file that is not served; add its type to scripts/finish/headers.mjs`)
    const content = await readFile(join(out, path))
    const inline = path === 'index.html' ? [boot, entry] : [boot]
    files.set(
      path,
      path.endsWith('.html')
        ? finishPage(content.toString(), { path, inline, site: bundles.site, islands: bundles.islands, words })
        : content
    )
  }
  for (const [name, code] of bundles.files) files.set(`assets/${name}`, code)
  return files
}

/**
 * Names the release by what all its files hold, says so in /data/status.json, and adds the list of headers.
 * @returns the release
 */
function nameRelease(files, { tls }) {
  const status = JSON.parse(files.get('data/status.json'))
  const addresses = [...files.keys()].map((path) => `/${path}`)
  files.set('_headers', headersFile(addresses, { tls }))
  const release = sha256(JSON.stringify([...files].map(([path, content]) => [path, sha256(content)]))).slice(0, 12)
  files.set('data/status.json', JSON.stringify({ ...status, release }))
  return { release, generatedAt: status.generatedAt }
}

/** Calls `work` for each item, a few at a time: compression runs on all cores meanwhile. */
async function inTurn(items, work) {
  const waiting = items.values()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const item of waiting) await work(item)
    })
  )
}

/** Writes `dist/` anew from `out/`. Returns the listing that it leaves as `dist/release.json`. */
export async function finish({ out = join(root, 'out'), dist = join(root, 'dist'), tls = false } = {}) {
  const files = await read(out)
  const { release, generatedAt } = nameRelease(files, { tls })
  const folder = `${dist}.new-${process.pid}`
  const hashes = {}
  const write = async (path, content) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
    // The same for every copy of a release: servers make their tags from it.
    await utimes(join(folder, path), new Date(generatedAt), new Date(generatedAt))
  }
  const writeAll = async ([path, content]) => {
    const copies = compressible(path) && path !== '_headers' ? await withCopies(path, content) : [[path, content]]
    for (const [name, bytes] of copies) {
      hashes[name] = sha256(bytes)
      await write(name, bytes)
    }
  }
  try {
    await inTurn([...files], writeAll)
    const listing = {
      release,
      commit: await commit(),
      generatedAt,
      files: Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)))
    }
    const text = `${JSON.stringify(listing, null, 1)}\n`
    for (const [name, bytes] of await withCopies('release.json', text)) await write(name, bytes)
    await takePlace(folder, dist)
    return listing
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Puts a folder in the place of another. */
async function takePlace(folder, place) {
  const old = `${place}.old-${process.pid}`
  await rename(place, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(folder, place)
  await rm(old, { recursive: true, force: true })
}
