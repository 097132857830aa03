/** Installs packages if node_modules differs from package-lock.json. */
import { join } from 'node:path'
import { readJson } from './read-json.mjs'
import { installedRecord, main, root, run, Stop } from './run.mjs'

/** The packages that a lockfile of npm lists, by path; none if the file is missing or truncated. */
export async function packagesIn(file) {
  return (await readJson(join(root, file)))?.packages ?? {}
}

/** Whether each package that npm has recorded as installed is in its folder, in that version. */
async function areInPlace(installed) {
  const inPlace = await Promise.all(
    Object.entries(installed).map(
      async ([path, { version, link }]) => link || (await readJson(join(root, path, 'package.json')))?.version === version
    )
  )
  return inPlace.every(Boolean)
}

/**
 * Whether npm's record of what it has installed matches the lockfile. npm writes the record when it has finished. Optional packages may
 * be absent: they are for other systems.
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true
    const installedPackage = installed[path]
    return installedPackage
      ? installedPackage.version === version && installedPackage.integrity === integrity
      : Boolean(optional || devOptional)
  })
}

/** The likely cause of the most frequent errors of npm, by code. */
const likelyCauses = {
  ENOTFOUND: 'is this machine offline?',
  EAI_AGAIN: 'is this machine offline?',
  ECONNREFUSED: 'is the registry, or the proxy, reachable?',
  ECONNRESET: 'is the registry, or the proxy, reachable?',
  ETIMEDOUT: 'is the registry, or the proxy, reachable?',
  ENOSPC: 'the disk is full',
  EACCES: 'this user may not write here',
  EPERM: 'this user may not write here'
}

/** A failure in npm's output: `code`, `reason` (the first line that is neither code nor stack) and `detail` (the first 20 lines). */
export function npmError(output) {
  const lines = [...output.matchAll(/^npm (?:error|ERR!) (.*\S)/gm)].map((match) => match[1])
  const code = lines.find((line) => line.startsWith('code '))?.slice(5)
  const reason = lines.find((line) => !/^(code|syscall|errno|path|dest|type|cwd|\s*at) /.test(line) && !line.startsWith('A complete log'))
  return { code, reason: reason ?? code ?? 'no reason given', detail: lines.slice(0, 20).join('\n') }
}

/** The command and arguments to run npm: the npm that started this process, else the one in PATH. */
export function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return [process.execPath, [script, ...args]]
  return ['npm', args]
}

/** After how many ms without a result a hint is printed. */
const hintDelay = 15_000
/** Offline, npm by default retries for minutes before it fails. */
const fewRetries = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=2000']

async function npmCi() {
  const hint = setTimeout(() => console.log('Still installing. If it takes minutes: is this machine offline?'), hintDelay)
  try {
    return await run(...npm(['ci', '--include=dev', '--no-audit', '--no-fund', ...fewRetries]), { quiet: true })
  } catch (error) {
    throw new Stop(`npm cannot be started (${error.code}): it comes with Node, from https://nodejs.org.`)
  } finally {
    clearTimeout(hint)
  }
}

/**
 * Installs the packages if necessary. npm's output is shown only for a failure of unknown cause.
 * @throws {Stop} if npm fails
 */
export async function install() {
  const [wanted, installed] = await Promise.all(['package-lock.json', installedRecord].map(packagesIn))
  if (isInstalled(wanted, installed) && (await areInPlace(installed))) return
  console.log('Installing packages (only when package-lock.json has changed)…')
  const { code, output } = await npmCi()
  if (code === 0) return
  const error = npmError(output)
  const hint = likelyCauses[error.code]
  if (!hint) console.error(error.detail)
  throw new Stop(`npm ci failed: ${error.reason}; ${hint ?? "npm's output is above"}.`)
}

await main(import.meta.url, install)
