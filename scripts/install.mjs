/** Brings node_modules in line with package-lock.json, and does nothing where it is already. */
import { join } from 'node:path'
import { readJson } from './read-json.mjs'
import { installedRecord, main, root, run, Stop } from './run.mjs'

/** The packages that a lockfile of npm lists, by path; none where there is no such file, or where it was cut off. */
export async function packagesIn(file) {
  return (await readJson(join(root, file)))?.packages ?? {}
}

/** Whether each package that npm says it has installed is there, by its own description. */
async function areThere(installed) {
  const there = await Promise.all(
    Object.entries(installed).map(
      async ([path, { version, link }]) => link || (await readJson(join(root, path, 'package.json')))?.version === version
    )
  )
  return there.every(Boolean)
}

/**
 * Whether what npm last installed (its own record, written when it has finished) is what the lockfile asks for.
 * Optional packages may be absent: they are for other systems.
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version && found.integrity === integrity : Boolean(optional || devOptional)
  })
}

/** What went wrong, in a line, for the errors that a person meets most. */
const knownErrors = {
  ENOTFOUND: 'is this machine offline?',
  EAI_AGAIN: 'is this machine offline?',
  ECONNREFUSED: 'is the registry, or the proxy, reachable?',
  ECONNRESET: 'is the registry, or the proxy, reachable?',
  ETIMEDOUT: 'is the registry, or the proxy, reachable?',
  ENOSPC: 'the disk is full',
  EACCES: 'this user may not write here',
  EPERM: 'this user may not write here'
}

/** What npm's output says of a failure: its code, the first line that is neither a code nor a stack, and the lines around it. */
export function npmError(output) {
  const lines = [...output.matchAll(/^npm (?:error|ERR!) (.*\S)/gm)].map((match) => match[1])
  const code = lines.find((line) => line.startsWith('code '))?.slice(5)
  const reason = lines.find((line) => !/^(code|syscall|errno|path|dest|type|cwd|\s*at) /.test(line) && !line.startsWith('A complete log'))
  return { code, reason: reason ?? code ?? 'no reason given', detail: lines.slice(0, 20).join('\n') }
}

/** The command line of npm: the npm that started us, else the one in PATH. */
export function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return [process.execPath, [script, ...args]]
  return ['npm', args]
}

/** How long npm may be silent, in ms, before we say what that may mean. */
const silence = 15_000
/** A machine that is offline is told so at once and not after npm's own tries over minutes. */
const fewTries = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=2000']

async function npmCi() {
  const waiting = setTimeout(() => console.log('Still installing. If nothing comes: is this machine offline?'), silence)
  try {
    return await run(...npm(['ci', '--include=dev', '--no-audit', '--no-fund', ...fewTries]), { quiet: true })
  } catch (error) {
    throw new Stop(`npm cannot be started (${error.code}): it comes with Node, from https://nodejs.org.`)
  } finally {
    clearTimeout(waiting)
  }
}

/** Installs what is missing. npm's own output is shown only where it failed in a way that we cannot put in a line. */
export async function install() {
  const [wanted, installed] = await Promise.all(['package-lock.json', installedRecord].map(packagesIn))
  if (isInstalled(wanted, installed) && (await areThere(installed))) return
  console.log('Installing packages (only when package-lock.json has changed)…')
  const { code, output } = await npmCi()
  if (code === 0) return
  const error = npmError(output)
  const hint = knownErrors[error.code]
  if (!hint) console.error(error.detail)
  throw new Stop(`npm ci failed: ${error.reason}; ${hint ?? 'what npm said is above'}.`)
}

await main(import.meta.url, install)
