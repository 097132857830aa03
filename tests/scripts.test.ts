// @vitest-environment node
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isInstalled, npmError } from '../scripts/install.mjs'
import { prune } from '../scripts/prune.mjs'
import { seal, sealPage } from '../scripts/seal.mjs'
import { countTests } from '../scripts/test.mjs'

/** Runs a command of the project with these settings; what it printed is one text. */
function command(script: string, settings: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [`scripts/${script}.mjs`], { env: { ...process.env, ...settings }, timeout: 20_000 }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, output: out + err })
    )
  })
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (head: string, body = '') => `<!DOCTYPE html><html lang="kk"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`
const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html)?.[1] ?? ''
const directive = (html: string, name: string) => policyOf(html).split('; ').find((part) => part.startsWith(`${name} `))

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
    expect(output.trim()).toBe('HOSTNAME=192.0.2.1 is wrong: it is no address of this machine (EADDRNOTAVAIL).')
    expect(code).toBe(1)
  })
})

it('a busy port is said at once, before anything is installed or built', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const begun = Date.now()
  const { code, output } = await command('start', { PORT: String(port) })
  server.close()
  expect(output.trim()).toBe(`Port ${port} is in use. Choose another: PORT=${port < 65535 ? port + 1 : 3001} npm start`)
  expect(code).toBe(1)
  expect(Date.now() - begun).toBeLessThan(5000)
})

describe('the seal of a page', () => {
  it('names the hash of each inline script and style, in Kazakh too', () => {
    const sealed = sealPage(page('<style data-precedence="next">p{color:red}</style><script>boot("ә")</script>', '<script id="_R_" data-a="1>0">go()</script>'), 'kk.html')
    expect(directive(sealed, 'style-src')).toBe(`style-src 'self' ${hash('p{color:red}')}`)
    for (const text of ['boot("ә")', 'go()']) expect(directive(sealed, 'script-src')).toContain(hash(text))
    expect(policyOf(sealed)).not.toContain('unsafe')
  })

  it('stands before everything that it governs', () => {
    const sealed = sealPage(page('<script>a()</script>'), 'kk.html')
    expect(sealed.indexOf('<meta http-equiv')).toBe(sealed.indexOf('<meta charSet="utf-8"/>') + '<meta charSet="utf-8"/>'.length)
  })

  it('allows its own inline script, which is first', () => {
    const sealed = sealPage(page(''), 'kk.html')
    const [, text = ''] = /<script>(.*?)<\/script>/.exec(sealed) ?? []
    expect(text).toContain('createScriptURL')
    expect(directive(sealed, 'script-src')).toBe(`script-src 'self' ${hash(text)}`)
  })

  it('has no hash for files, for data, and for what only looks like a script', () => {
    const bare = directive(sealPage(page(''), 'kk.html'), 'script-src')
    const body = '<script src="/a.js" async=""></script><script type="application/ld+json">{"a":1}</script><!--<script>x()</script>--><p title="<script>y()</script>"></p>'
    expect(directive(sealPage(page('', body), 'kk.html'), 'script-src')).toBe(bare)
  })

  it('has a hash for a script whose attributes only speak of a src', () => {
    const sealed = sealPage(page('', '<script data-src="/a.js" type="module">m()</script>'), 'kk.html')
    expect(directive(sealed, 'script-src')).toContain(hash('m()'))
  })

  it('is the same after a second time', () => {
    const once = sealPage(page('<script>a()</script>', '<style>b{}</style>'), 'kk.html')
    expect(sealPage(once, 'kk.html')).toBe(once)
  })

  it.each(['<p style="color:red">', '<svg style=\'x:y\'>', '<script src="/a.js" style="x"></script>', '<p onclick="x()">'])('refuses %s and says where', (tag) => {
    expect(() => sealPage(page('', tag), 'kk/news.html')).toThrow(/^kk\/news\.html: .*style and event-handler attributes: </)
  })

  it('takes no text for an attribute', () => {
    const text = '<script>self.f.push("<p style=\\"a:b\\" onclick=c>")</script><p title=" style=a">style="a:b"</p><p data-style="x">'
    expect(() => sealPage(page('', text), 'kk.html')).not.toThrow()
  })

  it('allows the style attributes of the one page that Next styles by them', () => {
    const sealed = sealPage(page('', '<p style="font:&quot;A&quot;">'), '_global-error.html')
    expect(directive(sealed, 'style-src')).toBe(`style-src 'self' 'unsafe-hashes' ${hash('font:"A"')}`)
  })

  it('refuses a page where the policy has no place', () => {
    expect(() => sealPage('<html><head></head></html>', 'kk.html')).toThrow('kk.html: has no <meta charset="utf-8">')
  })
})

describe('pruned styles', () => {
  const css = 'body :focus-visible{x:y}.a_box{color:red}.a_gone{color:red}.a_box .a_gone,.a_late{x:y}[data-phase=voting] .a_box{x:y}p{x:y}.list>li{x:y}.a_box:not([hidden])~.a_box{x:y}'
  const pruned = async () => {
    const base = await mkdtemp(join(tmpdir(), 'prune-'))
    await mkdir(join(base, '.next/static'), { recursive: true })
    await writeFile(join(base, '.next/static/c.js'), 'const s={late:"a_late"}')
    const html = await prune(`<style data-href="x">${css}</style><body><p data-phase="x"></p><ul class="list"><li></li></ul><div class="a_box"></div><script src="/_next/static/c.js"></script>`, base)
    await rm(base, { recursive: true })
    return html
  }
  it('keep what the page or its scripts name, also in states that scripts set', async () => {
    const html = await pruned()
    for (const kept of ['body :focus-visible{x:y}', '.a_box{color:red}', '.a_late{x:y}', '[data-phase=voting] .a_box{', 'p{x:y}', '.list>li{x:y}', '.a_box:not([hidden])~.a_box{']) expect(html).toContain(kept)
    expect(html).toContain('<div class="a_box">')
  })
  it('lose the rules of what is not there', async () => expect(await pruned()).not.toContain('a_gone'))
  it('stay as they are where all is used', async () => expect(await prune('<style>p{x:y}</style><p>', '/nowhere')).toBe('<style>p{x:y}</style><p>'))
})

it('the release lists each page and file by its address, and changes with them', async () => {
  const base = await mkdtemp(join(tmpdir(), 'seal-'))
  const app = join(base, '.next/server/app')
  await mkdir(join(app, 'kk'), { recursive: true })
  await mkdir(join(app, 'data'))
  for (const path of ['index', 'kk', 'kk/news', '_not-found']) await writeFile(join(app, `${path}.html`), page(`<title>${path}</title>`))
  await writeFile(join(app, 'data/facts.json.body'), '{}')

  const first = await seal(base)
  expect(Object.keys(first.pages)).toEqual(['/', '/kk', '/kk/news'])
  expect(Object.keys(first.data)).toEqual(['/data/facts.json'])
  const served = await readFile(join(app, 'kk/news.html'))
  expect(first.pages['/kk/news']).toBe(createHash('sha256').update(served).digest('hex'))
  expect(policyOf(await readFile(join(app, '_not-found.html'), 'utf8'))).not.toBe('')
  expect(JSON.parse(await readFile(join(base, 'public/release.json'), 'utf8'))).toEqual(first)

  expect((await seal(base)).release).toBe(first.release)
  await writeFile(join(app, 'data/facts.json.body'), '{"a":1}')
  const second = await seal(base)
  expect(second.release).not.toBe(first.release)
  expect(second.release).toMatch(/^[\da-f]{12}$/)
  await rm(base, { recursive: true })
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
    const output = 'npm warn x\nnpm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request to https://r/a failed\nnpm error network more\n'
    expect(npmError(output)).toMatchObject({ code: 'ENOTFOUND', reason: 'network request to https://r/a failed' })
  })
})

describe('the count of tests', () => {
  it.each([
    ['passing and skipped', { numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }, 0, { passed: 3, failed: 0, skipped: 2 }],
    ['failing', { numPassedTests: 3, numFailedTests: 2 }, 1, { passed: 3, failed: 2, skipped: 0 }],
    ['a file that does not load', { numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] }, 1, { passed: 3, failed: 1, skipped: 0 }],
    ['a file that does not load beside a failing one', { numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [] }] }, 1, { passed: 0, failed: 2, skipped: 0 }],
    ['an error outside the tests', { numPassedTests: 3 }, 1, { passed: 3, failed: 1, skipped: 0 }],
    ['no test at all', { numPassedTests: 0 }, 0, { passed: 0, failed: 1, skipped: 0 }],
    ['a crash without a report', null, 1, { passed: 0, failed: 1, skipped: 0 }]
  ])('%s', (_, report, code, expected) => expect(countTests(report, code)).toEqual(expected))
})
