/** The Chromium that tests and measurements drive. */
import { delimiter, join } from 'node:path'
import { run, Stop } from './run.mjs'
import { isExecutable } from './settings.mjs'

/** Headless, and without the lookups that Chromium makes by itself. Its sandbox does not run as root. */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
]

/** The first of the named programs in PATH. */
function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** The path of a Chromium: the one that is set, else the system's. */
function systemChromium(setting) {
  return setting ?? ['/usr/bin/chromium'].find(isExecutable) ?? inPath(['chromium', 'chromium-browser', 'google-chrome'])
}

/** The path of a Chromium; where there is none, Debian's is installed if this user may. */
export async function findChromium(setting) {
  const found = systemChromium(setting)
  if (found) return found
  const how = 'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.'
  if (process.getuid?.() !== 0 || !inPath(['apt-get'])) throw new Stop(how)
  console.log('Installing Chromium with apt…')
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { code, output } = await run('apt-get', args, { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (code === 0) continue
    console.error(output.trimEnd().split('\n').slice(-10).join('\n'))
    throw new Stop(`apt-get ${args[0]} failed. ${how}`)
  }
  return systemChromium() ?? Promise.reject(new Stop(how))
}
