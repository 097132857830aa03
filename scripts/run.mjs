/** What every command shares: where the project is, errors of one line, and child processes that end with us. */
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Something the person at the keyboard can put right: one line, no stack. */
export class Stop extends Error {}

/**
 * Treats the death of our parent as a SIGTERM where npm started us: npm signals the shell that it wraps around us, and
 * Debian's shell dies of that without telling us.
 */
function stopWithParent() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 100)
  watch.unref()
}

/** The oldest Node with which all commands run (package.json, engines). */
const oldestNode = '20.19'

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [least, leastMinor] = oldestNode.split('.').map(Number)
  if (major > least || (major === least && minor >= leastMinor)) return
  throw new Stop(`This is Node ${process.versions.node}; ${oldestNode} or newer is needed: https://nodejs.org`)
}

/** What npm leaves when it has finished: what is installed (scripts/install.mjs). */
export const installedRecord = 'node_modules/.package-lock.json'

/** Whether an error, or what a program printed, says that a package is missing or damaged. */
export const blamesPackages = (text) =>
  /Cannot find (module|package)|ERR_MODULE_NOT_FOUND|node_modules[^\n]*SyntaxError|SyntaxError[^\n]*\n[^\n]*node_modules/.test(text)

/** Makes the next command install the packages anew. */
export async function distrustPackages() {
  await rm(join(root, installedRecord), { force: true })
  return new Stop('A package is missing or damaged. Run the command again: it installs the packages anew.')
}

/** Runs `command` if the module at `url` is the one that node was started with. A `Stop` ends it with its line and exit code 1. */
export async function main(url, command) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== fileURLToPath(url)) return
  process.chdir(root)
  stopWithParent()
  try {
    checkNode()
    await command()
  } catch (error) {
    if (!(error instanceof Stop)) console.error(error)
    const said = error instanceof Stop || !blamesPackages(`${error?.code} ${error?.stack}`) ? error : await distrustPackages()
    if (said instanceof Stop) console.error(said.message)
    process.exit(1)
  }
}

/**
 * Runs a program in the project root. With `quiet` its output is returned instead of shown.
 * SIGINT and SIGTERM go to it first; then this process ends too.
 */
export function run(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))

    let stopped
    const stop = (signal) => {
      stopped = signal
      child.kill(signal)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    child.on('exit', () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      if (stopped) process.exit(stopped === 'SIGINT' ? 130 : 143)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }))
  })
}

/** Runs a program that is one of the project's packages, by the path of its script in node_modules. */
export const runPackage = (script, args, options) => run(process.execPath, [`node_modules/${script}`, ...args], options)
