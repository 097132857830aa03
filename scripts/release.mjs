/**
 * `node scripts/release.mjs <folder>…` puts `dist/` live in each folder that a server with deploy/nginx/portal.conf serves:
 *   <folder>/releases/<id>/   the last five releases, each whole
 *   <folder>/kept/assets/     the hashed files of every release, for pages that are still open or in a cache
 *   <folder>/current          a link to the release that is served
 * To go back: `node scripts/release.mjs --back <folder>…`. A build from elsewhere: `--from <its folder>`. With several folders (one for
 * each machine) all have the files before the first one serves them: a page from one machine finds its scripts on every other.
 */
import { createHash } from 'node:crypto'
import { constants, copyFile, link, lstat, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, utimes } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readJson } from './read-json.mjs'
import { main, root, Stop } from './run.mjs'

const keep = 5
/** Before `main` goes to the project's folder. */
const calledFrom = process.cwd()
const listings = ['release.json', 'release.json.br', 'release.json.gz']

const exists = (path) =>
  lstat(path).then(
    () => true,
    () => false
  )
const sha256 = async (file) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

/** The listing of a folder that a build has left. */
async function listingOf(folder) {
  const listing = await readJson(join(folder, 'release.json'))
  if (!/^[\da-f]+$/.test(listing?.release ?? '') || !listing.files) throw new Stop(`${folder} holds no release: run npm run build first.`)
  return listing
}

/** Throws unless each file is what the listing says of it: half a copy, or a build that was changed by hand, does not go live. */
async function proveWhole(folder, files) {
  for (const [path, hash] of Object.entries(files)) {
    const found = await sha256(join(folder, path)).catch(() => null)
    if (found !== hash) throw new Stop(`${join(folder, path)} is not what release.json says of it. Nothing has been switched.`)
  }
}

/** The releases that a folder has, newest first, each with its listing and the time when it was last put there. */
async function releasesIn(folder) {
  const names = (await readdir(join(folder, 'releases')).catch(() => [])).filter((name) => /^[\da-f]+$/.test(name))
  const releases = await Promise.all(
    names.map(async (name) => {
      const place = join(folder, 'releases', name)
      return { name, place, files: (await readJson(join(place, 'release.json')))?.files ?? {}, since: (await stat(place)).mtimeMs }
    })
  )
  return releases.sort((a, b) => b.since - a.since)
}

/**
 * Puts one file into a new release. nginx makes the tag of a file from its size and time: so a file that has not changed keeps its
 * time (it is the same file, linked), and one that has is later than each of its forerunners, even where two builds of one commit
 * differ by a setting only. Without that a reader's old copy would count as fresh.
 */
async function placeFile(file, target, hash, path, formers) {
  await mkdir(dirname(target), { recursive: true })
  const twin = hash && formers.find(({ files }) => files[path] === hash)
  if (twin) return link(join(twin.place, path), target)
  await copyFile(file, target, constants.COPYFILE_FICLONE)
  const times = await Promise.all(
    formers.map((former) =>
      stat(join(former.place, path)).then(
        ({ mtimeMs }) => mtimeMs + 1000,
        () => 0
      )
    )
  )
  const time = new Date(Math.max((await stat(file)).mtimeMs, ...times))
  await utimes(target, time, time)
}

/** Copies a build to a folder, where nobody is served from it yet. Returns the name of the release. */
async function put(dist, folder) {
  const { release, files } = await listingOf(dist)
  const whole = join(folder, 'releases', release)
  const formers = await releasesIn(folder)
  if (!(await exists(whole))) {
    const unfinished = join(folder, 'releases', `.${release}-${process.pid}`)
    try {
      for (const path of [...Object.keys(files), ...listings])
        await placeFile(join(dist, path), join(unfinished, path), files[path], path, formers)
      await proveWhole(unfinished, files)
      await rename(unfinished, whole)
    } finally {
      await rm(unfinished, { recursive: true, force: true })
    }
  } else await proveWhole(whole, files)
  await mkdir(join(folder, 'kept/assets'), { recursive: true })
  for (const path of Object.keys(files).filter((name) => name.startsWith('assets/'))) {
    await link(join(whole, path), join(folder, 'kept', path)).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  // The order of releases is the one in which they went live, also where one goes live again.
  await utimes(whole, new Date(), new Date())
  return release
}

/** Switches a folder to a release that it has. `rename` puts the new link in the place of the old one in one step. */
async function point(folder, release) {
  const unfinished = join(folder, `.current-${process.pid}`)
  await rm(unfinished, { force: true })
  await symlink(join('releases', release), unfinished)
  await rename(unfinished, join(folder, 'current'))
}

const currentOf = (folder) =>
  readlink(join(folder, 'current')).then(
    (target) => basename(target),
    () => null
  )

/** Removes all but the newest releases and the one that is served. What is being sent from a removed file is sent to its end. */
async function clear(folder) {
  const current = await currentOf(folder)
  for (const { place } of (await releasesIn(folder)).filter(({ name }, index) => index >= keep && name !== current))
    await rm(place, { recursive: true })
}

/** The release before the one that is served. */
async function before(folder) {
  const releases = await releasesIn(folder)
  const current = await currentOf(folder)
  const former = releases[releases.findIndex(({ name }) => name === current) + 1]
  if (!former || !current) throw new Stop(`${folder} has no release before the one that is served.`)
  return former.name
}

/** Puts a build live in each folder. Returns the name of the release. */
export async function release(dist, folders) {
  for (const folder of folders) await put(dist, folder)
  const { release: name } = await listingOf(dist)
  for (const folder of folders) await point(folder, name)
  for (const folder of folders) await clear(folder)
  return name
}

await main(import.meta.url, async () => {
  const place = (path) => resolve(process.env.INIT_CWD ?? calledFrom, path)
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { back: { type: 'boolean' }, from: { type: 'string' } } })
  const folders = positionals.map(place)
  if (folders.length === 0) throw new Stop('Where to? node scripts/release.mjs <folder>…, or --back <folder>… for the release before.')
  if (!values.back)
    return console.log(
      `${await release(values.from ? place(values.from) : join(root, 'dist'), folders)} is served from ${folders.join(', ')}`
    )
  const names = await Promise.all(folders.map(before))
  for (const [index, folder] of folders.entries()) await point(folder, names[index])
  console.log(`${names.join(', ')} is served from ${folders.join(', ')}`)
})
