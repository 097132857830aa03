/** Installs what only the measurements need into bench/node_modules, and does nothing where it is there. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isInstalled, npmError } from '../install.mjs'
import { root, run, Stop } from '../run.mjs'

async function packagesIn(file) {
  const text = await readFile(join(root, 'bench', file), 'utf8').catch(() => '{}')
  return JSON.parse(text).packages ?? {}
}

export async function installPeers() {
  const [wanted, installed] = await Promise.all(['package-lock.json', 'node_modules/.package-lock.json'].map(packagesIn))
  if (isInstalled(wanted, installed)) return
  console.log('Installing Lighthouse and Starlight into bench/ (about 370 MB, only when bench/package-lock.json has changed)…')
  const script = process.env.npm_execpath
  const [command, first] = script?.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []]
  // None of them needs its install script.
  const { code, output } = await run(command, [...first, 'ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund'], { quiet: true })
  if (code !== 0) throw new Stop(`npm ci in bench/ failed: ${npmError(output).reason}`)
}
