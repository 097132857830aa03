/** Installs the packages that only the measurements need into bench/node_modules, if necessary. */
import { isInstalled, npm, npmError, packagesIn } from '../install.mjs'
import { installedRecord, run, Stop } from '../run.mjs'

export async function installPeers() {
  const [wanted, installed] = await Promise.all(['bench/package-lock.json', `bench/${installedRecord}`].map(packagesIn))
  if (isInstalled(wanted, installed)) return
  console.log('Installing Lighthouse and Starlight into bench/ (about 370 MB, only when bench/package-lock.json has changed)…')
  // None of these packages needs its install script.
  const { code, output } = await run(...npm(['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund']), { quiet: true })
  if (code !== 0) throw new Stop(`npm ci in bench/ failed: ${npmError(output).reason}`)
}
