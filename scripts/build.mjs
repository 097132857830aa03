/** Builds `dist/`, and knows whether the one at hand still answers to its sources. */
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

/** What a build reads: folders, and files beside them. */
const rooms = ['app', 'browser', 'components', 'content', 'islands', 'lib', 'messages', 'public', 'scripts']
const files = [
  'global.d.ts',
  'mdx-components.tsx',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.build.json',
  'tsconfig.json'
]
const generated = /^messages\/.*\.d\.json\.ts$/
export const sources = [...rooms, ...files]
/** From which sources `dist/` was made. Beside it, not in it: it is none of a reader's business. */
const stampFile = join(root, '.built.json')

/** The settings that the pages are built with. */
export const buildSettings = ['SITE_URL', 'CONTACT_EMAIL']

/** The paths of the files that a build reads, sorted. */
async function inputs() {
  const inRooms = await Promise.all(
    rooms.map(async (room) => (await filesIn(join(root, room)).catch(() => [])).map((path) => `${room}/${path}`))
  )
  return [...files, ...inRooms.flat()].filter((path) => !generated.test(path)).sort()
}

/** One hash over everything that a build depends on. */
async function inputHash(settings) {
  const known = [...buildSettings.map((name) => settings[name] ?? null), releaseInstant(root, null)]
  const hash = createHash('sha256').update(JSON.stringify(known))
  for (const path of await inputs()) {
    const content = await readFile(join(root, path)).catch(() => '')
    hash.update(`\n${path} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Whether there is no finished build, or one of other sources or settings. A note that cannot be read is none. */
export async function isBuildStale(settings) {
  const [stamp, served] = await Promise.all([readJson(stampFile), readJson(join(root, 'dist/release.json'))])
  if (!stamp?.release || stamp.release !== served?.release) return true
  return stamp.inputs !== (await inputHash(settings))
}

/**
 * Builds: Next leaves `out/`, scripts/finish makes `dist/` of it, in one step and without touching a server that runs.
 * @param {object} settings
 * @param {{ quiet?: boolean, typesChecked?: boolean }} options `quiet`: what Next says is shown only if it fails; `typesChecked`:
 * somebody has done that already
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
  // What an earlier build has left must not be taken for this one's.
  await rm(join(root, 'out'), { recursive: true, force: true })
  const { code, output } = await runPackage('next/dist/bin/next', ['build'], { env, quiet })
  if (code !== 0) {
    console.error(output.trimEnd())
    if (blamesPackages(output)) throw await distrustPackages()
    throw new Stop('The build failed: the reason is above.')
  }
  // Without a word of why: Next itself is not whole.
  if (!existsSync(join(root, 'out'))) throw await distrustPackages()
  // Not at the top: it needs packages, and this file is read before they are there.
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
  console.log(`dist/ holds ${pages.length} pages: release ${release}`)
})
