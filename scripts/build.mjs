/** Builds and seals the site, and knows whether the build at hand still answers to its sources. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { install } from './install.mjs'
import { main, root, runPackage, Stop } from './run.mjs'
import { seal } from './seal.mjs'
import { readSettings } from './settings.mjs'

const rooms = ['app', 'components', 'content', 'lib', 'messages', 'public', 'scripts']
const files = ['global.d.ts', 'mdx-components.tsx', 'next.config.ts', 'package-lock.json', 'package.json', 'tsconfig.build.json', 'tsconfig.json']
const generated = /^messages\/.*\.d\.json\.ts$|^public\/release\.json$/
const stampFile = join(root, '.next/build-stamp.json')

/** The settings that the pages are built with. */
export const buildSettings = ['SITE_URL', 'CONTACT_EMAIL']

/** The paths of the files that a build reads, sorted. */
async function inputs() {
  const inRooms = await Promise.all(
    rooms.map(async (room) => {
      const entries = await readdir(join(root, room), { recursive: true, withFileTypes: true }).catch(() => [])
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    })
  )
  return [...files, ...inRooms.flat()].map((path) => path.replaceAll('\\', '/')).filter((path) => !generated.test(path)).sort()
}

/** One hash over everything that a build depends on. */
async function inputHash(settings) {
  const hash = createHash('sha256').update(JSON.stringify(buildSettings.map((name) => settings[name] ?? null)))
  for (const path of await inputs()) {
    const content = await readFile(join(root, path)).catch(() => '')
    hash.update(`\n${path} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Whether there is no finished build, or one of other sources or settings. */
export async function isBuildStale(settings) {
  if (!existsSync(join(root, '.next/BUILD_ID')) || !existsSync(join(root, 'public/release.json'))) return true
  const stamp = await readFile(stampFile, 'utf8').catch(() => '{}')
  return JSON.parse(stamp).inputs !== (await inputHash(settings))
}

/** Builds, seals and stamps. With `quiet` the output of the build is shown only if it fails. */
export async function build(settings, { quiet = false } = {}) {
  await rm(stampFile, { force: true })
  const inputsBefore = await inputHash(settings)
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_URL: settings.SITE_URL,
    CONTACT_EMAIL: settings.CONTACT_EMAIL ?? ''
  }
  const { code, output } = await runPackage('next/dist/bin/next', ['build'], { env, quiet })
  if (code !== 0) {
    console.error(output.trimEnd())
    throw new Stop('The build failed: the reason is above.')
  }
  const release = await seal()
  await writeFile(stampFile, JSON.stringify({ inputs: inputsBefore }))
  return release
}

await main(import.meta.url, async () => {
  const settings = readSettings(buildSettings)
  await install()
  const { release, pages } = await build(settings)
  console.log(`Sealed ${Object.keys(pages).length} pages: release ${release}`)
})
