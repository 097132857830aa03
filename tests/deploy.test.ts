/** The files of deploy/ match the list of headers, nginx accepts them, and a release is switched completely or not at all. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, utimes, writeFile } from 'node:fs/promises'
import { Agent as PlainAgent, get as getPlain, type IncomingHttpHeaders } from 'node:http'
import { Agent as SecureAgent, get as getSecure } from 'node:https'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headerGroups, headersOf, refusal } from '../scripts/finish/headers.mjs'
import { confs, frontConf, portalConf, tlsConf } from '../scripts/nginx-conf.mjs'
import { release } from '../scripts/release.mjs'
import { findNginx, freePort, makeCertificate, startNginx, testNginx } from '../scripts/nginx.mjs'

const root = join(import.meta.dirname, '..')
const nginx = await findNginx()
const missing = 'missing' in nginx ? nginx.missing : null

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-deploy-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** Makes a small build in the form of scripts/finish. All builds have the same instant, as builds of one commit do. */
async function build(name: string, files: Record<string, string>): Promise<string> {
  const dist = join(folder, 'builds', name)
  const instant = new Date('2026-03-15T02:00:00Z')
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), content)
    await utimes(join(dist, path), instant, instant)
  }
  const copies = (path: string, content: string): [string, string | Buffer][] => [
    [path, content],
    [`${path}.br`, brotliCompressSync(content)],
    [`${path}.gz`, gzipSync(content)]
  ]
  const all = Object.entries({ '404.html': '<h1>404</h1>', ...files }).flatMap(([path, content]) => copies(path, content))
  for (const [path, content] of all) await write(path, content)
  const hashes = Object.fromEntries(all.map(([path, content]) => [path, sha256(content)]))
  const listing = JSON.stringify({ release: sha256(JSON.stringify(hashes)).slice(0, 12), files: hashes })
  for (const [path, content] of copies('release.json', listing)) await write(path, content)
  return dist
}

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string }

const agents = { http: new PlainAgent({ keepAlive: true }), https: new SecureAgent({ keepAlive: true, rejectUnauthorized: false }) }
afterAll(() => Object.values(agents).forEach((agent) => agent.destroy()))

function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const secure = url.startsWith('https:')
  return new Promise((resolve, reject) => {
    const request = (secure ? getSecure : getPlain)(
      url,
      { headers, agent: secure ? agents.https : agents.http, timeout: 5000 },
      async (response) => {
        try {
          const chunks: Buffer[] = []
          for await (const chunk of response) chunks.push(chunk as Buffer)
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() })
        } catch (error) {
          reject(error)
        }
      }
    )
    request.on('error', reject).on('timeout', () => request.destroy(new Error(`silence: ${url}`)))
  })
}

/** Waits until nginx checks its open files again, which it does after a second (open_file_cache_valid). */
const untilFilesAreChecked = () => new Promise((resolve) => setTimeout(resolve, 1100))

describe('deploy/nginx', () => {
  it.each(Object.entries(confs()))('%s is what scripts/nginx-conf.mjs makes of the list of headers', async (name, text) => {
    expect(await readFile(join(root, 'deploy/nginx', name), 'utf8'), 'run node scripts/nginx-conf.mjs').toBe(text)
  })

  it('has each header of the list, and no location with headers of its own but for those that say why', () => {
    const conf = portalConf()
    for (const { headers } of headerGroups({ tls: false }))
      for (const [name, value] of Object.entries(headers)) expect(conf, name).toContain(JSON.stringify(value))
    const locations = conf
      .split(/^ {2}location /m)
      .slice(1)
      .filter((text) => text.includes('add_header'))
      .map((text) => text.split(' {')[0])
    expect(locations).toEqual(['= /range'])
  })

  it('and compose agree on the addresses of the two servers', async () => {
    const compose = await readFile(join(root, 'deploy/compose.yaml'), 'utf8')
    const addresses = [...compose.matchAll(/ipv4_address: (\S+)/g)].map(([, address]) => `${address}:80`)
    expect(addresses).toHaveLength(2)
    expect([...frontConf().matchAll(/server (\S+) max_fails/g)].map(([, address]) => address)).toEqual(addresses)
  })
})

describe('a release', () => {
  const current = (site: string) => readlink(join(site, 'current'))
  const reads = (site: string, path: string) => readFile(join(site, path), 'utf8')

  it('goes live by a link; the last five stay, and every script that a page may still ask for', async () => {
    const site = join(folder, 'five')
    const names: string[] = []
    for (let number = 1; number <= 7; number += 1) {
      names.push(
        await release(await build(`five-${number}`, { 'kk.html': `page ${number}`, [`assets/site-${number}.js`]: `script ${number}` }), [
          site
        ])
      )
      expect(await current(site)).toBe(`releases/${names.at(-1)}`)
      expect(await reads(site, 'current/kk.html')).toBe(`page ${number}`)
      // Two releases must differ in their times, by which they are ordered.
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect((await readdir(join(site, 'releases'))).sort()).toEqual(names.slice(2).sort())
    for (let number = 1; number <= 7; number += 1) expect(await reads(site, `kept/assets/site-${number}.js`)).toBe(`script ${number}`)
    expect(await readdir(site)).toEqual(['current', 'kept', 'releases'])
    const back = () => promisify(execFile)(process.execPath, [join(root, 'scripts/release.mjs'), '--back', site])
    await back()
    expect(await current(site)).toBe(`releases/${names[5]}`)
    await back()
    expect(await current(site)).toBe(`releases/${names[4]}`)
    // Forward again to the newest, which is there.
    expect(await release(join(folder, 'builds/five-7'), [site])).toBe(names[6])
    expect(await reads(site, 'current/kk.html')).toBe('page 7')
  })

  it('that is not whole does not go live', async () => {
    const site = join(folder, 'whole')
    const first = await release(await build('whole-1', { 'kk.html': 'one' }), [site])
    const damaged = await build('whole-2', { 'kk.html': 'two' })
    await writeFile(join(damaged, 'kk.html'), 'tw')
    await expect(release(damaged, [site])).rejects.toThrow('kk.html differs from its hash in release.json. Nothing has been switched.')
    expect([await current(site), await readdir(join(site, 'releases'))]).toEqual([`releases/${first}`, [first]])
    await expect(release(join(folder, 'nothing'), [site])).rejects.toThrow('no release.json of a finished build: run npm run build first.')
  })

  it('is in every folder before the first one serves it', async () => {
    const sites = [join(folder, 'a'), join(folder, 'b')]
    await release(await build('two-1', { 'kk.html': 'one', 'assets/a.js': 'one' }), sites)
    const second = await build('two-2', { 'kk.html': 'two' })
    // Copying to the second folder fails: the first stays as it is.
    await rm(join(sites[1] as string, 'releases'), { recursive: true })
    await writeFile(join(sites[1] as string, 'releases'), 'a file where a folder should be')
    await expect(release(second, sites)).rejects.toThrow()
    expect(await reads(sites[0] as string, 'current/kk.html')).toBe('one')
  })
})

if (missing) it.skip(`nginx is not asked: ${missing}`, () => {})
describe.skipIf(missing)('nginx', () => {
  const stops: (() => Promise<void>)[] = []
  afterAll(() => Promise.all(stops.map((stop) => stop())))
  const includeNothing = () => join(folder, 'none/*.conf')
  const start = async (name: string, conf: string, port: number) => {
    const server = await startNginx({ folder: join(folder, 'nginx', name), conf, port })
    stops.push(server.stop)
    return server
  }

  it('takes what is written', async () => {
    const listen = [`127.0.0.1:${await freePort()} default_server`]
    for (const conf of [portalConf({ listen, include: includeNothing() }), frontConf({ listen, include: includeNothing() })]) {
      const { ok, output } = await testNginx({ folder: join(folder, 'nginx/t'), conf })
      expect(ok, output).toBe(true)
      expect(output).not.toMatch(/warn/)
    }
  })

  it('gives a changed file another tag even if its size and its commit are the same, and an unchanged one the same', async () => {
    const site = join(folder, 'tags')
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    await release(await build('tags-1', { 'kk.html': 'Ия 87,15 %', 'ru.html': 'same' }), [site])
    await start('tags', portalConf({ folder: site, listen: [`127.0.0.1:${port} default_server`], include: includeNothing() }), port)
    const before = { kk: await ask(`${url}/kk`), ru: await ask(`${url}/ru`), list: await ask(`${url}/release.json`) }
    await release(await build('tags-2', { 'kk.html': 'Ия 87,51 %', 'ru.html': 'same' }), [site])
    await untilFilesAreChecked()
    for (const [path, earlier] of [
      ['/kk', before.kk],
      ['/release.json', before.list]
    ] as const) {
      const tag = String(earlier.headers.etag)
      expect((await ask(url + path, { 'If-None-Match': tag })).status, path).toBe(200)
      expect((await ask(url + path, { 'If-Modified-Since': String(earlier.headers['last-modified']) })).status, path).toBe(200)
    }
    expect((await ask(`${url}/ru`, { 'If-None-Match': String(before.ru.headers.etag) })).status).toBe(304)
    // Back to the first release: the page has its first tag again.
    await release(join(folder, 'builds/tags-1'), [site])
    await untilFilesAreChecked()
    expect((await ask(`${url}/kk`)).headers.etag).toBe(before.kk.headers.etag)
  })

  it('has the scripts of former releases, as they were', async () => {
    const site = join(folder, 'kept')
    const port = await freePort()
    await release(await build('kept-1', { 'assets/site-1.js': 'one' }), [site])
    await release(await build('kept-2', { 'assets/site-2.js': 'two' }), [site])
    await start('kept', portalConf({ folder: site, listen: [`127.0.0.1:${port} default_server`], include: includeNothing() }), port)
    for (const [number, text] of [
      [1, 'one'],
      [2, 'two']
    ] as const) {
      const { status, headers, body } = await ask(`http://127.0.0.1:${port}/assets/site-${number}.js`)
      expect([status, body, headers['cache-control'], headers['content-type']]).toEqual([
        200,
        text,
        headersOf('/assets/x', { tls: false })['Cache-Control'],
        'text/javascript; charset=utf-8'
      ])
      expect(
        (await ask(`http://127.0.0.1:${port}/assets/site-${number}.js`, { 'Accept-Encoding': 'br' })).headers['content-encoding']
      ).toBe('br')
    }
    const lost = await ask(`http://127.0.0.1:${port}/assets/site-3.js`)
    expect([lost.status, lost.headers['cache-control'], lost.body]).toEqual([404, 'no-store', '<h1>404</h1>'])
  })

  it('with tls.conf is reached by https only, and says so', async ({ skip }) => {
    const certificates = join(folder, 'certificates')
    await mkdir(certificates)
    if (
      !(await makeCertificate(certificates).then(
        () => true,
        () => false
      ))
    )
      skip('openssl is not installed')
    const site = join(folder, 'tls')
    await release(await build('tls', { 'kk.html': 'page' }), [site])
    const [port, securePort] = [await freePort(), await freePort()]
    await mkdir(join(folder, 'portal.d'))
    await writeFile(
      join(folder, 'portal.d/tls.conf'),
      tlsConf({ listen: [`127.0.0.1:${securePort} ssl http2 default_server`], folder: certificates })
    )
    await start(
      'tls',
      portalConf({ folder: site, listen: [`127.0.0.1:${port} default_server`], include: join(folder, 'portal.d/*.conf') }),
      port
    )
    const secure = headersOf('/kk', { tls: true })
    for (const [path, status] of [
      ['/kk', 200],
      ['/nowhere', 404],
      ['/kk/', 308]
    ] as const) {
      const answer = await ask(`https://127.0.0.1:${securePort}${path}`)
      expect(answer.status).toBe(status)
      expect(answer.headers['strict-transport-security'], path).toBe(secure['Strict-Transport-Security'])
      expect(answer.headers['content-security-policy']).toBe(secure['Content-Security-Policy'])
    }
    // The redirect is to the name in tls.conf, whatever host the client sends; over http there is no HSTS header, which anyone could forge.
    for (const path of ['/kk', '/kk?a=b', '//evil.example/']) {
      const { status, headers } = await ask(`http://127.0.0.1:${port}${path}`, { Host: 'evil.example', 'X-Forwarded-Proto': 'https' })
      expect([status, headers.location, headers['strict-transport-security']]).toEqual([
        308,
        `https://referendum.example.kz${path}`,
        undefined
      ])
    }
    expect(await readFile(join(folder, 'nginx/tls/error.log'), 'utf8')).toBe('')
  })

  it('in front of two: one dies, and nobody sees it; both die, and the refusal is one of ours', async () => {
    const site = join(folder, 'front')
    await release(await build('front', { 'kk.html': 'page' }), [site])
    const [port, first, second] = [await freePort(), await freePort(), await freePort()]
    const edges = await Promise.all(
      [first, second].map((edgePort) =>
        start(
          `edge-${edgePort}`,
          portalConf({ folder: site, listen: [`127.0.0.1:${edgePort} default_server`], include: includeNothing() }),
          edgePort
        )
      )
    )
    const front = await start(
      'front',
      frontConf({
        listen: [`127.0.0.1:${port} default_server`],
        edges: [`127.0.0.1:${first}`, `127.0.0.1:${second}`],
        include: includeNothing()
      }),
      port
    )
    const url = `http://127.0.0.1:${port}`
    const askFiftyTimes = async () => Promise.all(Array.from({ length: 50 }, () => ask(`${url}/kk`)))
    expect(new Set((await askFiftyTimes()).map(({ status }) => status))).toEqual(new Set([200]))
    await edges[0]?.kill()
    for (const { status, body, headers } of await askFiftyTimes()) {
      expect([status, body, headers['x-content-type-options'], headers.vary]).toEqual([200, 'page', 'nosniff', 'Accept-Encoding'])
    }
    expect((await ask(`${url}/kk/`)).headers.location).toBe('/kk')
    await edges[1]?.kill()
    const refused = await ask(`${url}/kk`)
    expect(refused.status).toBe(502)
    for (const [name, value] of Object.entries(refusal)) expect(refused.headers[name.toLowerCase()], name).toBe(value)
    // Not even a failure writes down who read what.
    expect(front.said() + (await readFile(join(folder, 'nginx/front/error.log'), 'utf8'))).not.toMatch(/kk|client/)
  })
})
