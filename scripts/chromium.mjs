/** Finds the Chromium for tests and measurements. */
import { delimiter, join } from 'node:path'
import { run, Stop } from './run.mjs'
import { isExecutable } from './settings.mjs'

/**
 * Letters as wide as on a phone, without GPU and without the requests that Chromium makes on its own. Its sandbox does not work as root.
 */
export const chromiumArguments = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
]

/** The path of the first of these programs that PATH has; undefined if it has none. */
function findInPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** Chromium without windows: the same engine, in which the browser tests take two thirds of the time. */
const withoutWindows = 'chromium-headless-shell'

/** The path of Chromium: the setting, else that of the system; undefined if there is none. */
export function systemChromium(setting) {
  const debian = [`/usr/bin/${withoutWindows}`, '/usr/bin/chromium'].find(isExecutable)
  return setting ?? debian ?? findInPath([withoutWindows, 'chromium', 'chromium-browser', 'google-chrome'])
}

/**
 * The path of Chromium; if there is none and this user is root, installs it with apt.
 * @throws {Stop} if there is none and it cannot be installed
 */
export async function findChromium(setting) {
  const path = systemChromium(setting)
  if (path) return path
  const hint = `No Chromium found. Install one (Debian: apt-get install ${withoutWindows}) or set CHROMIUM_PATH to its executable.`
  if (process.getuid?.() !== 0 || !findInPath(['apt-get'])) throw new Stop(hint)
  console.log('Installing Chromium with apt…')
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', withoutWindows]]) {
    const { code, output } = await run('apt-get', args, { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (code === 0) continue
    console.error(output.trimEnd().split('\n').slice(-10).join('\n'))
    throw new Stop(`apt-get ${args[0]} failed. ${hint}`)
  }
  return systemChromium() ?? Promise.reject(new Stop(hint))
}
