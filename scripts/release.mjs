/**
 * `node scripts/release.mjs <folder>…` publishes `dist/` in each folder that a server with deploy/nginx/portal.conf serves:
 *   <folder>/releases/<id>/   the last five releases, each complete
 *   <folder>/kept/assets/     the hashed files of every release, for pages that are still open or in a cache
 *   <folder>/current          a symbolic link to the release that is served
 * `--back` switches to the previous release; `--from <folder>` publishes another folder than `dist/`. With several folders (one for each
 * machine) all get the files before any is switched, so that a page from one machine finds its scripts on every other. What the facts of
 * a release are, `npm run facts:diff -- --keep` keeps in the repository (docs/serving.md).
 */
import { createHash } from 'node:crypto'
import { constants, copyFile, link, lstat, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, utimes } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readJson } from './read-json.mjs'
import { main, root, Stop } from './run.mjs'

/** How many releases a folder keeps. */
const keptReleases = 5
/** Read before `main` changes to the project's folder: arguments are relative to it. */
const callerFolder = process.cwd()
const listingFiles = ['release.json', 'release.json.br', 'release.json.gz']

const exists = (path) =>
  lstat(path).then(
    () => true,
    () => false
  )
const sha256 = async (file) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

/** The listing (release.json) of a finished build. */
async function listingOf(folder) {
  const listing = await readJson(join(folder, 'release.json'))
  if (!/^[\da-f]+$/.test(listing?.release ?? '') || !listing.files)
    throw new Stop(`${folder}: no release.json of a finished build: run npm run build first.`)
  return listing
}

/** Throws unless every file has the hash in the listing: an incomplete copy, or a build changed by hand, must not be published. */
async function checkFiles(folder, files) {
  for (const [path, expected] of Object.entries(files)) {
    const actual = await sha256(join(folder, path)).catch(() => null)
    if (actual !== expected) throw new Stop(`${join(folder, path)} differs from its hash in release.json. Nothing has been switched.`)
  }
}

/** The releases in a folder, the last published first; `files` are their hashes by path, `since` when they were published (epoch ms). */
async function releasesIn(folder) {
  const names = (await readdir(join(folder, 'releases')).catch(() => [])).filter((name) => /^[\da-f]+$/.test(name))
  const releases = await Promise.all(
    names.map(async (name) => {
      const releaseFolder = join(folder, 'releases', name)
      return {
        name,
        releaseFolder,
        files: (await readJson(join(releaseFolder, 'release.json')))?.files ?? {},
        since: (await stat(releaseFolder)).mtimeMs
      }
    })
  )
  return releases.sort((a, b) => b.since - a.since)
}

/**
 * Adds one file to a release. nginx derives the ETag from size and modification time. So an unchanged file keeps its time (it is a hard
 * link to the same file), and a changed one gets a later time than it has in any earlier release, even if two builds of one commit
 * differ only by a setting. Otherwise a browser's outdated copy could be answered with 304.
 */
async function placeFile(file, target, hash, path, earlierReleases) {
  await mkdir(dirname(target), { recursive: true })
  const unchanged = hash && earlierReleases.find(({ files }) => files[path] === hash)
  if (unchanged) return link(join(unchanged.releaseFolder, path), target)
  await copyFile(file, target, constants.COPYFILE_FICLONE)
  const laterThanEarlier = await Promise.all(
    earlierReleases.map(({ releaseFolder }) =>
      stat(join(releaseFolder, path)).then(
        ({ mtimeMs }) => mtimeMs + 1000,
        () => 0
      )
    )
  )
  const time = new Date(Math.max((await stat(file)).mtimeMs, ...laterThanEarlier))
  await utimes(target, time, time)
}

/** Copies a build into `releases/` of a folder, without serving it. Returns the id of the release. */
async function copyRelease(dist, folder) {
  const { release, files } = await listingOf(dist)
  const releaseFolder = join(folder, 'releases', release)
  const earlierReleases = await releasesIn(folder)
  if (!(await exists(releaseFolder))) {
    const unfinished = join(folder, 'releases', `.${release}-${process.pid}`)
    try {
      for (const path of [...Object.keys(files), ...listingFiles])
        await placeFile(join(dist, path), join(unfinished, path), files[path], path, earlierReleases)
      await checkFiles(unfinished, files)
      await rename(unfinished, releaseFolder)
    } finally {
      await rm(unfinished, { recursive: true, force: true })
    }
  } else await checkFiles(releaseFolder, files)
  await mkdir(join(folder, 'kept/assets'), { recursive: true })
  for (const path of Object.keys(files).filter((name) => name.startsWith('assets/'))) {
    await link(join(releaseFolder, path), join(folder, 'kept', path)).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  // Releases are ordered by when they were last published; one may be published again.
  await utimes(releaseFolder, new Date(), new Date())
  return release
}

/** Makes `current` of a folder point to one of its releases. `rename` replaces the link in one step. */
async function switchTo(folder, release) {
  const unfinished = join(folder, `.current-${process.pid}`)
  await rm(unfinished, { force: true })
  await symlink(join('releases', release), unfinished)
  await rename(unfinished, join(folder, 'current'))
}

const currentRelease = (folder) =>
  readlink(join(folder, 'current')).then(
    (target) => basename(target),
    () => null
  )

/** Removes all but the newest releases and the served one. A removed file that is being sent is still sent to its end. */
async function removeOldReleases(folder) {
  const current = await currentRelease(folder)
  for (const { releaseFolder } of (await releasesIn(folder)).filter(({ name }, index) => index >= keptReleases && name !== current))
    await rm(releaseFolder, { recursive: true })
}

/** The id of the release that was published before the served one. */
async function previousRelease(folder) {
  const releases = await releasesIn(folder)
  const current = await currentRelease(folder)
  const previous = releases[releases.findIndex(({ name }) => name === current) + 1]
  if (!previous || !current) throw new Stop(`${folder} has no release before the one that is served.`)
  return previous.name
}

/** Publishes a build in each folder. Returns the id of the release. */
export async function release(dist, folders) {
  for (const folder of folders) await copyRelease(dist, folder)
  const { release: id } = await listingOf(dist)
  for (const folder of folders) await switchTo(folder, id)
  for (const folder of folders) await removeOldReleases(folder)
  return id
}

await main(import.meta.url, async () => {
  const absolute = (path) => resolve(process.env.INIT_CWD ?? callerFolder, path)
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { back: { type: 'boolean' }, from: { type: 'string' } } })
  const folders = positionals.map(absolute)
  if (folders.length === 0) throw new Stop('No folder: expected node scripts/release.mjs <folder>…, or --back <folder>… to go back.')
  if (!values.back)
    return console.log(
      `${await release(values.from ? absolute(values.from) : join(root, 'dist'), folders)} is served from ${folders.join(', ')}`
    )
  const ids = await Promise.all(folders.map(previousRelease))
  for (const [index, folder] of folders.entries()) await switchTo(folder, ids[index])
  console.log(`${ids.join(', ')} is served from ${folders.join(', ')}`)
})
