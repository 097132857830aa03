/** Builds `dist/`, and checks whether the present one is up to date. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn } from './files-in.mjs'
import { install } from './install.mjs'
import { readJson } from './read-json.mjs'
import { releaseInstant } from './release-instant.mjs'
import { blamesPackages, distrustPackages, main, root, runPackage, Stop } from './run.mjs'
import { readSettings } from './settings.mjs'

/** What a build reads: folders of the project, and single files beside them. */
const sourceFolders = ['app', 'browser', 'components', 'content', 'islands', 'lib', 'messages', 'public', 'scripts']
const sourceFiles = [
  'global.d.ts',
  'mdx-components.tsx',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.build.json',
  'tsconfig.json'
]
/** What a build writes into those folders. */
const generated = /^messages\/.*\.d\.json\.ts$/
export const sources = [...sourceFolders, ...sourceFiles]
/** The hash of the sources from which `dist/` was made. It is kept outside `dist/`, because all of that is served. */
const stampFile = join(root, '.built.json')

/** The settings that the pages depend on. */
export const buildSettings = ['SITE_URL', 'CONTACT_EMAIL']

/** The paths of the files that a build reads, sorted. */
async function inputs() {
  const inFolders = await Promise.all(
    sourceFolders.map(async (folder) => (await filesIn(join(root, folder)).catch(() => [])).map((path) => `${folder}/${path}`))
  )
  return [...sourceFiles, ...inFolders.flat()].filter((path) => !generated.test(path)).sort()
}

/** A hash over everything that a build depends on: files, settings and the instant of the release. */
async function inputHash(settings) {
  const settingsAndInstant = [...buildSettings.map((name) => settings[name] ?? null), releaseInstant(root, null)]
  const hash = createHash('sha256').update(JSON.stringify(settingsAndInstant))
  for (const path of await inputs()) {
    const content = await readFile(join(root, path)).catch(() => '')
    hash.update(`\n${path} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Whether there is no finished build, or one of other sources or settings. An unreadable stamp counts as none. */
export async function isBuildStale(settings) {
  const [stamp, listing] = await Promise.all([readJson(stampFile), readJson(join(root, 'dist/release.json'))])
  if (!stamp?.release || stamp.release !== listing?.release) return true
  return stamp.inputs !== (await inputHash(settings))
}

/**
 * Builds: Next writes `out/`, and scripts/finish makes `dist/` from it. `dist/` is replaced by two renames, with a moment without it; a
 * running server keeps serving its own snapshot.
 * @param {object} settings
 * @param {{ quiet?: boolean, typesChecked?: boolean }} options `quiet`: show Next's output only if it fails; `typesChecked`: skip the
 * type check, because the caller has done it
 * @throws {Stop} if the build fails
 */
export async function build(settings, { quiet = false, typesChecked = false } = {}) {
  const inputsBefore = await inputHash(settings)
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_URL: settings.SITE_URL,
    CONTACT_EMAIL: settings.CONTACT_EMAIL ?? '',
    ...(typesChecked && { TYPES_CHECKED: '1' })
  }
  // Nothing of an earlier build must end up in this one: no file, and no text that the compiler has kept. It does not know that the plugin
  // for prose reads content/vocabulary.mjs and content/rules.
  for (const path of ['out', '.next/cache']) await rm(join(root, path), { recursive: true, force: true })
  const { code, output } = await runPackage('next/dist/bin/next', ['build'], { env, quiet })
  if (code !== 0) {
    console.error(output.trimEnd())
    if (blamesPackages(output)) throw await distrustPackages()
    throw new Stop('The build failed: the reason is above.')
  }
  // Next reported success but wrote nothing: its package is damaged.
  if (!existsSync(join(root, 'out'))) throw await distrustPackages()
  // Imported here and not at the top, because it needs packages, and this file runs before they are installed.
  const { finish } = await import('./finish/finish.mjs')
  const listing = await finish({ tls: settings.SITE_URL.startsWith('https:') })
  await writeFile(stampFile, JSON.stringify({ inputs: inputsBefore, release: listing.release }))
  return listing
}

await main(import.meta.url, async () => {
  const settings = readSettings(buildSettings)
  await install()
  const { release, files } = await build(settings)
  const pages = Object.keys(files).filter((path) => path.endsWith('.html'))
  console.log(`dist/ has ${pages.length} pages: release ${release}`)
})
