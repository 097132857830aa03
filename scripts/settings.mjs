/** The settings, all optional: from the environment, else from `.env`. A wrong value stops the command with an error that names it. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { root, Stop } from './run.mjs'

/** For each setting: what is `expected`, in words; `read`, which returns the value, or undefined for a wrong text; its `fallback`. */
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

/** The origin of an http(s) URL that has no path, query or fragment; undefined for any other text. */
function readOrigin(text) {
  if (!/^https?:\/\/[^/?#@\s]+\/?$/i.test(text)) return undefined
  return URL.canParse(text) ? new URL(text).origin : undefined
}

/** Whether `path` is a file that this user may execute. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Adds the values of `.env` to the environment; values that are already there win. */
function loadEnvironment() {
  // Docker sets HOSTNAME to the container id; ignore it.
  if (process.env.HOSTNAME === hostname()) delete process.env.HOSTNAME
  for (const [name, value] of Object.entries(readEnvFile(join(root, '.env')))) process.env[name] ??= value
}

/**
 * The settings in a file; none if it does not exist.
 * @throws {Stop} for a name that is not a setting (probably misspelled), or if `file` is not a file
 */
export function readEnvFile(file) {
  if (!existsSync(file)) return {}
  if (!statSync(file).isFile()) throw new Stop('.env is not a file: expected a text file with lines such as PORT=3000.')
  // Some editors write a byte order mark at the start.
  const values = parseEnv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  const names = Object.keys(settings)
  const unknown = Object.keys(values).find((name) => !names.includes(name))
  if (unknown) throw new Stop(`.env: unknown setting ${unknown}: expected one of ${names.join(', ')}.`)
  return values
}

/** Reads the named settings. A command reads only those that it uses, so that a wrong value of another does not stop it. */
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
