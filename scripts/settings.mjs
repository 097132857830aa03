/** The settings, all optional: from the environment, else from `.env`. A wrong value is named and stops the command. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { root, Stop } from './run.mjs'

/** For each setting what is expected, and `read`: the value to work with, or undefined where the text is wrong. */
const settings = {
  PORT: {
    expected: 'a whole number from 1 to 65535',
    read: (text) => (/^\d{1,5}$/.test(text) && +text >= 1 && +text <= 65535 ? +text : undefined),
    fallback: 3000
  },
  HOSTNAME: {
    expected: 'an IP address or a host name of this machine',
    read: (text) => (isIP(text) || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text) ? text : undefined)
  },
  SITE_URL: {
    expected: 'an origin without a path, such as https://referendum.example.kz',
    read: readOrigin,
    fallback: 'http://localhost:3000'
  },
  CONTACT_EMAIL: {
    expected: 'an e-mail address',
    read: (text) => (/^[^\s@"<>]+@[^\s@"<>.]+(\.[^\s@"<>.]+)+$/.test(text) ? text : undefined)
  },
  CHROMIUM_PATH: {
    expected: 'the path of an executable file',
    read: (text) => (isExecutable(text) ? text : undefined)
  }
}

/** The origin of an http(s) address that has nothing after it but at most one slash. */
function readOrigin(text) {
  if (!/^https?:\/\/[^/?#@\s]+\/?$/i.test(text)) return undefined
  return URL.canParse(text) ? new URL(text).origin : undefined
}

/** Whether `path` is a file that this user may run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Adds `.env` to the environment, which wins. */
function loadEnvironment() {
  // Docker sets HOSTNAME to the container's id: nobody's wish.
  if (process.env.HOSTNAME === hostname()) delete process.env.HOSTNAME
  for (const [name, value] of Object.entries(readEnvFile(join(root, '.env')))) process.env[name] ??= value
}

/** The settings in a file; a name that is none of ours is a slip of the pen. */
export function readEnvFile(file) {
  if (!existsSync(file)) return {}
  if (!statSync(file).isFile()) throw new Stop('.env is no file: expected lines such as PORT=3000.')
  // Some editors begin a file with a byte order mark.
  const values = parseEnv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  const known = Object.keys(settings)
  const unknown = Object.keys(values).find((name) => !known.includes(name))
  if (unknown) throw new Stop(`.env: ${unknown} is no setting: expected one of ${known.join(', ')}.`)
  return values
}

/** Reads the named settings; those that a command does not use cannot stop it. */
export function readSettings(names) {
  loadEnvironment()
  return Object.fromEntries(names.map((name) => [name, readSetting(name, process.env[name])]))
}

/** An empty value counts as not set. */
function readSetting(name, text) {
  const { expected, read, fallback } = settings[name]
  if (!text) return fallback
  const value = read(text)
  if (value === undefined) throw new Stop(`${name}=${text} is wrong: expected ${expected}.`)
  return value
}
