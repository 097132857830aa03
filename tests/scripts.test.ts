import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { isInstalled, npmError } from '../scripts/install.mjs'
import { blamesPackages } from '../scripts/run.mjs'
import { readEnvFile } from '../scripts/settings.mjs'
import { readJson } from '../scripts/read-json.mjs'
import { releaseInstant } from '../scripts/release-instant.mjs'
import { snapshot } from '../scripts/snapshot.mjs'
import { headersFile, headersOf } from '../scripts/finish/headers.mjs'
import { countBrowserTests, countTests } from '../scripts/test.mjs'

/** Runs a command of the project with these settings. `output`: all that it printed. */
function command(script: string, settings: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`scripts/${script}.mjs`],
      { env: { ...process.env, ...settings }, timeout: 20_000 },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, output: out + err })
    )
  })
}

describe('a wrong setting is named and stops the command', () => {
  it.each([
    ['start', 'PORT', 'abc', 'a whole number from 1 to 65535'],
    ['start', 'PORT', '70000', 'a whole number from 1 to 65535'],
    ['start', 'PORT', '0', 'a whole number from 1 to 65535'],
    ['start', 'HOSTNAME', 'no host', 'an IP address or a host name of this machine'],
    ['start', 'SITE_URL', 'foo', 'an origin without a path, such as https://referendum.example.kz'],
    ['start', 'SITE_URL', 'https://example.kz/portal', 'an origin without a path, such as https://referendum.example.kz'],
    ['start', 'SITE_URL', 'ftp://example.kz', 'an origin without a path, such as https://referendum.example.kz'],
    ['start', 'CONTACT_EMAIL', 'x', 'an e-mail address'],
    ['build', 'CONTACT_EMAIL', 'a@b', 'an e-mail address'],
    ['build', 'CONTACT_EMAIL', 'two words@example.kz', 'an e-mail address'],
    ['test', 'CHROMIUM_PATH', '/nope', 'the path of an executable file']
  ])('%s: %s=%s', async (script, name, value, expected) => {
    const { code, output } = await command(script, { [name]: value })
    expect(output.trim()).toBe(`${name}=${value} is wrong: expected ${expected}.`)
    expect(code).toBe(1)
  })

  it('an address that is not of this machine', async () => {
    const { code, output } = await command('start', { HOSTNAME: '192.0.2.1', PORT: '3999' })
    expect(output.trim()).toBe('HOSTNAME=192.0.2.1 is wrong: expected an address of this machine (EADDRNOTAVAIL).')
    expect(code).toBe(1)
  })
})

it('a busy port is said at once, before anything is installed or built', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const { code, output } = await command('start', { PORT: String(port) })
  server.close()
  expect(output.trim()).toBe(`Port ${port} is in use. Choose another: PORT=${port < 65535 ? port + 1 : 3001} npm start`)
  expect(code).toBe(1)
})

/** Calls `work` with a temporary folder, and removes it. */
async function inFolder(work: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'scripts-'))
  await work(folder).finally(() => rm(folder, { recursive: true }))
}

it('a command that installs the packages begins without any', () =>
  inFolder(async (folder) => {
    await cp('scripts', folder, { recursive: true })
    for (const name of ['start', 'test', 'build', 'install']) {
      // Imported by another process: the one of these tests would find the packages of this project.
      const code = `await import(${JSON.stringify(pathToFileURL(join(folder, `${name}.mjs`)))})`
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: folder })
    }
  }))

describe('.env', () => {
  const read = (content: string) => {
    let settings: Record<string, string | undefined> = {}
    return inFolder(async (folder) => {
      await writeFile(join(folder, '.env'), content)
      settings = readEnvFile(join(folder, '.env'))
    }).then(() => settings)
  }
  it('may begin with a byte order mark', async () =>
    expect(await read('\uFEFFPORT=4211\nHOSTNAME=::1\n')).toEqual({ PORT: '4211', HOSTNAME: '::1' }))
  it('a name that is no setting is named', () =>
    expect(read('SITE_ULR=https://example.kz')).rejects.toThrow(
      '.env: unknown setting SITE_ULR: expected one of PORT, HOSTNAME, SITE_URL, CONTACT_EMAIL, CHROMIUM_PATH.'
    ))
  it('need not be there', () => expect(readEnvFile('/nowhere/.env')).toEqual({}))
  it('a folder of that name is no file', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, '.env'))
      expect(() => readEnvFile(join(folder, '.env'))).toThrow('.env is not a file: expected a text file with lines such as PORT=3000.')
    }))
})

describe('a file that was cut off', () => {
  it.each(['', '{"inputs":"a', 'null'])('(%j) says nothing, and stops no command', (content) =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'a.json'), content)
      expect(await readJson(join(folder, 'a.json'))).toBeNull()
    })
  )
})

describe('the instant of a build', () => {
  it('is that of the commit, whatever the clock says', () => {
    expect(releaseInstant(process.cwd(), '2026-01-01T00:00:00.000Z')).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/)
    expect(releaseInstant('/', '2026-01-01T00:00:00.000Z')).toBe('2026-01-01T00:00:00.000Z')
  })
  it('is SOURCE_DATE_EPOCH where that is set', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1773540000')
    expect(releaseInstant('/', 'x')).toBe('2026-03-15T02:00:00.000Z')
    vi.stubEnv('SOURCE_DATE_EPOCH', 'today')
    expect(() => releaseInstant('/', 'x')).toThrow('SOURCE_DATE_EPOCH=today is wrong')
    vi.unstubAllEnvs()
  })
})

it.each([
  ["Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'next'", true],
  ["Error: Cannot find module '../server'", true],
  ['SyntaxError: Unexpected token\n    at node_modules/next/dist/bin/next', true],
  ['the content has 1 problem(s)', false],
  ['TypeError: undefined is not a function\n    at app/page.tsx', false]
])('whether packages are to blame is read from what was said: %s', (text, blamed) => expect(blamesPackages(text)).toBe(blamed))

it('a snapshot keeps the files of a folder that is replaced', () =>
  inFolder(async (folder) => {
    await mkdir(join(folder, 'dist/kk'), { recursive: true })
    await writeFile(join(folder, 'dist/kk/news.html'), 'old')
    const copy = await snapshot(join(folder, 'dist'))
    await rm(join(folder, 'dist'), { recursive: true })
    expect(await readFile(join(copy.folder, 'kk/news.html'), 'utf8')).toBe('old')
    await copy.remove()
    await expect(readFile(join(copy.folder, 'kk/news.html'))).rejects.toThrow('ENOENT')
  }))

describe('the list of headers', () => {
  it('holds one group for each address, with all of security', () => {
    for (const path of [
      '/',
      '/kk',
      '/ru/forum',
      '/assets/a-1.js',
      '/data/facts.json',
      '/data/status.json',
      '/release.json',
      '/robots.txt'
    ]) {
      expect(headersOf(path, { tls: true })).toMatchObject({
        'Content-Security-Policy': "frame-ancestors 'none'",
        'X-Content-Type-Options': 'nosniff',
        'Strict-Transport-Security': expect.any(String) as string
      })
      expect(headersOf(path, { tls: false })).not.toHaveProperty('Strict-Transport-Security')
    }
    expect(headersOf('/assets/a-1.js', { tls: false })['Cache-Control']).toContain('immutable')
    expect(headersOf('/kk', { tls: false })['Cache-Control']).not.toContain('immutable')
    expect(headersOf('/data/facts.json', { tls: false })).toHaveProperty('Access-Control-Allow-Origin', '*')
  })
  it('as a file gives no address a header twice, and lets only the embedded pages be framed', () => {
    const pages = [
      '/data/facts.json',
      '/data/status.json',
      '/kk.html',
      '/ru/forum.html',
      '/ru/about.html',
      '/ru/about/data.html',
      '/kk/embed/countdown.html'
    ]
    const blocks = headersFile(pages, { tls: true })
      .split('\n\n')
      .map((block) => block.trim().split('\n  '))
    const matches = (pattern: string, path: string) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)
    for (const path of [
      '/',
      '/kk',
      '/ru/forum',
      '/ru/about',
      '/ru/about/data',
      '/kk/embed/countdown',
      '/data/facts.json',
      '/data/status.json',
      '/kk/calendar.ics',
      '/kk/calendar/in-force.ics',
      '/assets/a.js',
      '/release.json',
      '/robots.txt'
    ]) {
      const names = blocks
        .filter(([pattern = '']) => matches(pattern, path))
        .flatMap(([, ...lines]) => lines.map((line) => line.split(':')[0]))
      expect(
        names.filter((name, index) => names.indexOf(name) !== index),
        path
      ).toEqual([])
      expect([...names].sort()).toEqual(Object.keys(headersOf(path, { tls: true })).sort())
      expect(names.includes('Content-Security-Policy'), path).toBe(!path.includes('/embed/'))
    }
  })
})

describe('what is installed', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '2.0.0', optional: true } }
  const a = { version: '1.0.0', integrity: 'x' }
  it.each([
    ['all that is needed', { 'node_modules/a': a }, true],
    ['nothing', {}, false],
    ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
    ['another content', { 'node_modules/a': { ...a, integrity: 'y' } }, false],
    ['another version of an optional package', { 'node_modules/a': a, 'node_modules/b': { version: '1.0.0' } }, false]
  ])('%s', (_, installed, expected) => expect(isInstalled(wanted, installed)).toBe(expected))

  it('a failure of npm is read from its output', () => {
    const output =
      'npm warn x\nnpm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request to https://r/a failed\nnpm error network more\n'
    expect(npmError(output)).toMatchObject({ code: 'ENOTFOUND', reason: 'network request to https://r/a failed' })
  })
})

describe('the count of tests', () => {
  it.each([
    ['passing and skipped', { numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }, 0, { passed: 3, failed: 0, skipped: 2 }],
    ['failing', { numPassedTests: 3, numFailedTests: 2 }, 1, { passed: 3, failed: 2, skipped: 0 }],
    [
      'a file that does not load',
      { numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] },
      1,
      { passed: 3, failed: 1, skipped: 0 }
    ],
    [
      'a file that does not load beside a failing one',
      { numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [] }] },
      1,
      { passed: 0, failed: 2, skipped: 0 }
    ],
    ['an error outside the tests', { numPassedTests: 3 }, 1, { passed: 3, failed: 1, skipped: 0 }],
    ['no test at all', { numPassedTests: 0 }, 0, { passed: 0, failed: 1, skipped: 0 }],
    ['a crash without a report', null, 1, { passed: 0, failed: 1, skipped: 0 }]
  ])('%s', (_, report, code, expected) => expect(countTests(report, code)).toEqual(expected))

  it.each([
    ['passing and skipped', { stats: { expected: 3, skipped: 1, unexpected: 0, flaky: 0 } }, 0, { passed: 3, failed: 0, skipped: 1 }],
    ['failing', { stats: { expected: 3, skipped: 0, unexpected: 2, flaky: 0 } }, 1, { passed: 3, failed: 2, skipped: 0 }],
    ['passing at a second try', { stats: { expected: 3, skipped: 0, unexpected: 0, flaky: 1 } }, 0, { passed: 4, failed: 0, skipped: 0 }],
    [
      'an error outside the tests',
      { stats: { expected: 3, skipped: 0, unexpected: 0, flaky: 0 } },
      1,
      { passed: 3, failed: 1, skipped: 0 }
    ],
    ['a crash without a report', null, 1, { passed: 0, failed: 1, skipped: 0 }]
  ])('in the browser: %s', (_, report, code, expected) => expect(countBrowserTests(report, code)).toEqual(expected))
})
