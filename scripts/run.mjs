/** What all commands share: the project's folder, errors of one line, and child processes that end with their parent. */
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** An error that the person at the keyboard can fix: `main` prints its message, without a stack. */
export class Stop extends Error {}

/**
 * Under npm: sends this process SIGTERM when its parent has exited. npm signals only the `sh` that it starts, and dash exits without
 * forwarding the signal. So `ppid` is polled; it changes when this process is orphaned.
 */
function stopWhenOrphaned() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const poll = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(poll)
    process.kill(process.pid, 'SIGTERM')
  }, 100)
  poll.unref()
}

/** The oldest version of Node in which all commands run (package.json, engines). */
const oldestNode = '20.19'

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldestNode.split('.').map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Stop(`This is Node ${process.versions.node}; ${oldestNode} or newer is needed: https://nodejs.org`)
}

/** npm's record of what is installed, which it writes when it has finished (scripts/install.mjs). */
export const installedRecord = 'node_modules/.package-lock.json'

/** Whether the text of an error, or the output of a program, means that a package is missing or damaged. */
export const blamesPackages = (text) =>
  /Cannot find (module|package)|ERR_MODULE_NOT_FOUND|node_modules[^\n]*SyntaxError|SyntaxError[^\n]*\n[^\n]*node_modules/.test(text)

/** Makes the next command reinstall the packages. Returns the error to throw. */
export async function distrustPackages() {
  await rm(join(root, installedRecord), { force: true })
  return new Stop('A package is missing or damaged. Run the command again: it installs the packages anew.')
}

/**
 * Runs `command` if the module at `url` is the one that Node was started with. A `Stop` prints its message; every error ends the process
 * with code 1.
 */
export async function main(url, command) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== fileURLToPath(url)) return
  process.chdir(root)
  stopWhenOrphaned()
  try {
    checkNode()
    await command()
  } catch (error) {
    if (!(error instanceof Stop)) console.error(error)
    const reported = error instanceof Stop || !blamesPackages(`${error?.code} ${error?.stack}`) ? error : await distrustPackages()
    if (reported instanceof Stop) console.error(reported.message)
    process.exit(1)
  }
}

/**
 * Runs a program in the project's folder, and resolves with its exit code. With `quiet` its output is returned instead of shown.
 * SIGINT and SIGTERM are passed on to it; after one of them this process exits too, as soon as the program has.
 */
export function run(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))

    let receivedSignal
    const forward = (signal) => {
      receivedSignal = signal
      child.kill(signal)
    }
    process.on('SIGINT', forward).on('SIGTERM', forward)
    child.on('exit', () => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      if (receivedSignal) process.exit(receivedSignal === 'SIGINT' ? 130 : 143)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }))
  })
}

/** Runs a program of one of the project's packages, by the path of its script in node_modules. */
export const runPackage = (script, args, options) => run(process.execPath, [`node_modules/${script}`, ...args], options)
