/**
 * Unusual and broken requests, sent to each server of the project over raw connections. No response may be a 5xx or depend on a header
 * that it must not depend on, none may be missing, and after each group of requests the page must still be served unchanged.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersOf, refusal, typeOf, types } from '../../scripts/finish/headers.mjs'
import { portalConf } from '../../scripts/nginx-conf.mjs'
import { release } from '../../scripts/release.mjs'
import { findNginx, freePort, startNginx } from '../../scripts/nginx.mjs'

const root = join(import.meta.dirname, '../..')

type Answer = { status: number; headers: Map<string, string[]>; body: Buffer; closes: boolean }

/** Parses the first response in `bytes`; null if it is incomplete. `bodiless`: it answers a HEAD; `ended`: no more bytes will come. */
function parse(bytes: Buffer, { bodiless, ended }: { bodiless: boolean; ended: boolean }): (Answer & { length: number }) | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1])
  if (!status) throw new Error(`not HTTP: "${first.slice(0, 80)}": expected a status line`)
  // 1xx (Continue) precedes the final response.
  if (status < 200 && status !== 101) {
    const final = parse(bytes.subarray(end + 4), { bodiless, ended })
    return final && { ...final, length: final.length + end + 4 }
  }
  const headers = new Map<string, string[]>()
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value])
  }
  const answer = (body: Buffer, length: number) => ({
    status,
    headers,
    body,
    length,
    closes: headers.get('connection')?.[0] === 'close' || ended
  })
  const from = end + 4
  if (bodiless || status === 304 || status === 204) return answer(Buffer.alloc(0), from)
  const size = headers.get('content-length')?.[0]
  if (size !== undefined)
    return bytes.length >= from + Number(size) ? answer(bytes.subarray(from, from + Number(size)), from + Number(size)) : null
  if (headers.has('transfer-encoding')) return parseChunks(bytes, from, answer)
  return ended ? answer(bytes.subarray(from), bytes.length) : null
}

function parseChunks<T>(bytes: Buffer, from: number, answer: (body: Buffer, length: number) => T): T | null {
  const parts: Buffer[] = []
  for (let at = from; ;) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return null
    const size = parseInt(bytes.toString('latin1', at, line), 16)
    if (bytes.length < line + 4 + size) return null
    if (size === 0) return answer(Buffer.concat(parts), line + 4)
    parts.push(bytes.subarray(line + 2, line + 2 + size))
    at = line + 4 + size
  }
}

/** How long a server may take to respond (ms). */
const responseTimeout = 5000

/** A connection that is opened again when the server has closed it. */
class Connection {
  #socket: Socket | null = null
  #received: Buffer = Buffer.alloc(0)
  readonly port: number

  constructor(port: number) {
    this.port = port
  }

  /** Sends bytes and reads one response to its last byte. */
  async ask(text: string | Buffer, { bodiless = false } = {}): Promise<Answer> {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text
    const excerpt = JSON.stringify(bytes.toString('latin1', 0, 100))
    if (!this.#socket || this.#socket.destroyed) this.#open()
    const socket = this.#socket as Socket
    const answer = await new Promise<Answer>((resolve, reject) => {
      const settle = (ended: boolean) => {
        try {
          const parsed = parse(this.#received, { bodiless, ended })
          if (parsed) {
            this.#received = this.#received.subarray(parsed.length)
            done(() => resolve(parsed))
          } else if (ended) done(() => reject(new Error(`connection closed without a complete response to ${excerpt}`)))
        } catch (error) {
          done(() => reject(error))
        }
      }
      const onData = (chunk: Buffer) => {
        this.#received = this.#received.length ? Buffer.concat([this.#received, chunk]) : chunk
        settle(false)
      }
      const onEnd = () => settle(true)
      const timer = setTimeout(() => done(() => reject(new Error(`no response in ${responseTimeout} ms to ${excerpt}`))), responseTimeout)
      const done = (result: () => void) => {
        clearTimeout(timer)
        socket.off('data', onData).off('close', onEnd)
        result()
      }
      socket.on('data', onData).on('close', onEnd)
      socket.write(bytes)
    })
    // After a 412 nginx announces that it keeps the connection, but closes it.
    if (answer.closes || answer.status === 412) this.close()
    return answer
  }

  #open() {
    this.#received = Buffer.alloc(0)
    // A server may refuse a request and close before all of it is sent: such errors are ignored, and the response is checked.
    this.#socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true }).on('error', () => {})
  }

  close() {
    this.#socket?.destroy()
    this.#socket = null
  }
}

const request = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries({ Host: 'localhost', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`

/** A generator of pseudorandom numbers from 0 to 1, the same in each run (mulberry32). */
function randomNumbers(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Random combinations of real and malformed parts of addresses, as latin1. */
function oddAddresses(count: number): string[] {
  const random = randomNumbers(20260315)
  const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)] as T
  const latin1 = (text: string) => Buffer.from(text).toString('latin1')
  const existing = [
    'kk',
    'ru',
    'data',
    'data/facts.json',
    'kk/explainers',
    'ru/constitution/1',
    'assets',
    'release.json',
    'index.html',
    '404',
    '404.html',
    '_headers',
    'kk.html',
    'kk.html.br',
    'release.json.gz',
    'kk/results/kz-75'
  ]
  const malformed = [
    '..',
    '.',
    '',
    '%2e%2e',
    '%2E%2e%2f',
    '%ff',
    '%00',
    '%',
    '%zz',
    '%E0%A4%A',
    '%c0%af',
    '%2f',
    '%5c',
    '\\',
    '\\evil.com',
    'evil.com',
    '@evil.com',
    ':80',
    ';a=b',
    '~',
    '*',
    '%0d%0aSet-Cookie:a=b',
    '%u0041',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    '-1',
    '97',
    "' or 1=1",
    '<script>',
    '%3Cscript%3E',
    '${7*7}',
    '{{7*7}}',
    latin1('қазақ'),
    encodeURIComponent('қазақ'),
    latin1('🗳'),
    '\x7f',
    '\x01',
    '\xff\xfe',
    '\t',
    ' ',
    '_next/webpack-hmr',
    '_next/image?url=http://evil.com',
    '.git/config',
    '.env',
    'wp-login.php',
    'etc/passwd',
    'con',
    'a'.repeat(300),
    'b/'.repeat(200),
    '%41'.repeat(80)
  ]
  const queries = [
    '',
    '',
    '',
    '?',
    '?a',
    '?at=2026-03-10',
    '?_rsc=1',
    '?' + 'a&'.repeat(50),
    '?__proto__[a]=1',
    '?a[]=1&a[]=2',
    '?%ff',
    '?\x80',
    '??',
    '?/../',
    '?a=' + 'x'.repeat(2000),
    '#fragment',
    '?next=//evil.com',
    '?%0d%0aa:b'
  ]
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => (random() < 0.4 ? pick(existing) : pick(malformed)))
    return (
      pick(['/', '/', '/', '/', '//', '/\\', '/./', '/../', 'http://evil.com/', '']) +
      parts.join(pick(['/', '/', '/', '//', '\\', '%2f', ''])) +
      pick(['', '', '/', '//', '/.', '%2f', '\\']) +
      pick(queries)
    )
  })
}

const decoded = ({ headers, body }: Answer) => {
  const coding = headers.get('content-encoding')?.[0]
  if (coding === 'br') return brotliDecompressSync(body)
  return coding === 'gzip' ? gunzipSync(body) : body
}

const { 'Cache-Control': noStore, ...security } = refusal

/** Checks what is required of every response, and returns it. `what`: the request, for messages. */
function checkAnswer(answer: Answer, what: string) {
  const { status, headers } = answer
  const header = (name: string) => headers.get(name.toLowerCase())?.join(' | ')
  expect(status, what).toBeLessThan(500)
  // One page may be framed.
  const required =
    status < 400 && / \/(kk|ru)\/embed\/countdown /.test(what) ? { ...security, 'Content-Security-Policy': undefined } : security
  for (const [name, value] of Object.entries(required)) expect(header(name), `${status} ${what}: ${name}`).toBe(value)
  for (const name of ['set-cookie', 'x-powered-by']) expect(headers.has(name), `${what}: ${name}`).toBe(false)
  expect(header('server') ?? '', what).not.toMatch(/\d/)
  if (status === 405) expect(header('allow'), what).toBe('GET, HEAD')
  // nginx adds "no-store" to the Cache-Control of the file (deploy/nginx/portal.conf, /range); the stricter one applies.
  if (status === 416) expect(headers.get('cache-control')?.at(-1), what).toBe(noStore)
  else if (status >= 400) expect(header('cache-control'), `${status} ${what}`).toBe(noStore)
  if (status >= 300 && status < 400 && status !== 304) expect(header('location'), what).toMatch(/^\/[^/\\]/)
  return answer
}

/** A server under test. `processorTime`: how many ms of processor time it has used; `stop`: stops it and returns how many ms that took. */
type Server = { port: number; processorTime?: () => Promise<number>; stop: () => Promise<number> }

/** The next message of a child process. */
const message = (child: ChildProcess) =>
  new Promise<number>((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the server has exited with code ${code}`))
    child.once('exit', onExit).once('message', (value) => {
      child.off('exit', onExit)
      resolve(value as number)
    })
  })

/** Starts the server of `npm start` in a separate process, so that its processor time can be measured. */
async function startNodeServer(): Promise<Server> {
  const program = `
    const { serve } = await import('./scripts/serve.mjs')
    const { url, close } = await serve({ port: 0, hostname: '127.0.0.1' })
    const answers = {
      cpu: () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 },
      close: async () => { const begun = performance.now(); await close(); return performance.now() - begun }
    }
    process.on('message', async (question) => process.send(await answers[question](), () => question === 'close' && process.exit(0)))
    process.on('disconnect', () => process.exit(0))
    process.send(+new URL(url).port)
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
  const port = await message(child)
  const call = (question: string) => () => {
    const answer = message(child)
    child.send(question)
    return answer
  }
  return { port, processorTime: call('cpu'), stop: call('close') }
}

const nginx = await findNginx()
if ('missing' in nginx) it.skip(`nginx is not asked: ${nginx.missing}`, () => {})

let folder: string
let site: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-odd-'))
  site = join(folder, 'site')
  await release(join(root, 'dist'), [site])
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function startNginxServer(): Promise<Server> {
  const port = await freePort()
  const conf = portalConf({ folder: site, listen: [`127.0.0.1:${port} default_server`], include: join(folder, 'none/*.conf') })
  const { stop } = await startNginx({ folder: join(folder, 'nginx'), conf, port })
  const timedStop = async () => {
    const startedAt = performance.now()
    await stop()
    return performance.now() - startedAt
  }
  return { port, stop: timedStop }
}

const servers = [
  { name: 'npm start', start: startNodeServer, isNginx: false, skip: false },
  { name: 'nginx', start: startNginxServer, isNginx: true, skip: 'missing' in nginx }
]

describe.each(servers.filter(({ skip }) => !skip))('$name', ({ start, isNginx }) => {
  let server: Server
  let connection: Connection
  let html: Buffer
  let plain: Answer
  let stopped = false
  const ask = async (path: string, headers?: Record<string, string>, method?: string) =>
    checkAnswer(
      await connection.ask(request(path, headers, method), { bodiless: method === 'HEAD' }),
      `${method ?? 'GET'} ${path.slice(0, 80)} ${JSON.stringify(headers ?? {}).slice(0, 80)}`
    )
  /** Sends bytes as they are, on a new connection. */
  const raw = async (text: string) => {
    const newConnection = new Connection(server.port)
    try {
      return checkAnswer(await newConnection.ask(text), JSON.stringify(text.slice(0, 100)))
    } finally {
      newConnection.close()
    }
  }

  beforeAll(async () => {
    server = await start()
    connection = new Connection(server.port)
    html = await readFile(join(site, 'current/kk.html'))
    plain = await ask('/kk')
  })
  afterAll(async () => {
    connection.close()
    if (!stopped) await server.stop()
  })

  /**
   * A test that sends many requests. Checks afterwards that the page is served unchanged, and that the requests used little processor
   * time. `work` returns how many requests it sent.
   */
  const block = (name: string, work: () => Promise<number>) =>
    it(name, async () => {
      const before = await server.processorTime?.()
      const answers = await work()
      const after = await server.processorTime?.()
      if (before !== undefined && after !== undefined) expect((after - before) / answers, 'ms of processor for an answer').toBeLessThan(100)
      const identity = await ask('/kk', { 'Accept-Encoding': 'identity' })
      expect([identity.status, identity.body.equals(html)]).toEqual([200, true])
      const compressed = await ask('/kk', { 'Accept-Encoding': 'br' })
      expect([compressed.status, compressed.headers.get('content-encoding')]).toEqual([200, ['br']])
      expect(brotliDecompressSync(compressed.body).equals(html)).toBe(true)
    })

  block('has the headers of the list', async () => {
    const paths = [
      '/kk',
      '/kk/embed/countdown',
      '/ru/feed.xml',
      '/kk/feed.json',
      '/data/status.json',
      '/data/facts.json',
      '/release.json',
      '/sitemap.xml',
      '/manifest.webmanifest'
    ]
    for (const path of paths) {
      const { status, headers } = await ask(path)
      expect(status).toBe(200)
      const listed = headersOf(path, { tls: false })
      for (const [name, value] of Object.entries(listed)) expect(headers.get(name.toLowerCase()), `${path} ${name}`).toEqual([value])
      for (const name of ['Access-Control-Allow-Origin', 'Content-Security-Policy'])
        expect(headers.has(name.toLowerCase()), `${path} ${name}`).toBe(name in listed)
      expect(headers.get('content-type'), path).toEqual([typeOf(path) ?? types.html])
      expect(headers.get('vary')).toEqual(['Accept-Encoding'])
      const [tag = ''] = headers.get('etag') ?? []
      const same = await ask(path, { 'If-None-Match': tag })
      expect(same.status).toBe(304)
      for (const [name, value] of Object.entries(listed))
        expect(same.headers.get(name.toLowerCase()), `304 ${path} ${name}`).toEqual([value])
      expect(same.headers.get('vary')).toEqual(['Accept-Encoding'])
    }
    return paths.length * 2
  })

  block('answers GET and HEAD only', async () => {
    const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'PURGE']
    for (const method of methods) {
      for (const path of ['/kk', '/data/facts.json', '/nowhere', '/kk/']) {
        const { status, headers } = await ask(path, {}, method)
        expect([status, headers.get('content-type')], `${method} ${path}`).toEqual([405, ['text/plain; charset=utf-8']])
      }
    }
    const form = 'a=b'
    expect(
      (
        await raw(
          request('/kk', { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(form.length) }, 'POST') + form
        )
      ).status
    ).toBe(405)
    for (const method of ['get', 'post', 'Get', 'FOO', 'G\x00T'])
      expect([400, 405], method).toContain((await raw(request('/kk', {}, method))).status)
    for (const target of ['OPTIONS *', 'GET *', 'CONNECT example.com:443'])
      expect([400, 404, 405], target).toContain((await raw(`${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).status)
    const head = await ask('/kk', {}, 'HEAD')
    expect(head.headers.get('content-length')).toEqual([String(html.length)])
    return 43
  })

  block('sends no coding that was not asked for', async () => {
    const cases: [string | undefined, string[]][] = [
      [undefined, ['identity']],
      ['', ['identity']],
      ['br;q=0', ['identity']],
      ['br;q=0, gzip', ['gzip']],
      ['br; q=0.000', ['identity']],
      ['gzip;q=0', ['identity']],
      ['*;q=0', ['identity']],
      ['identity;q=0', ['identity', 'br', 'gzip']],
      ['gzip, br', ['br']],
      ['br', ['br']],
      ['gzip', ['gzip']],
      ['x-br-y', ['identity']],
      ['brr', ['identity']],
      ['deflate, zstd', ['identity']],
      ['*', ['identity', 'br', 'gzip']],
      ['gzip;q=1, br;q=0.5', ['br', 'gzip']],
      [',,,;;;=', ['identity']],
      ['br;q=x', ['identity', 'br']],
      ['a,'.repeat(2000) + 'gzip', ['identity', 'gzip']]
    ]
    for (const [accepted, allowed] of cases) {
      for (const [path, status] of [
        ['/kk', 200],
        ['/nowhere', 404]
      ] as const) {
        const answer = await ask(path, accepted === undefined ? {} : { 'Accept-Encoding': accepted })
        expect(answer.status, accepted).toBe(status)
        expect(allowed, accepted?.slice(0, 40)).toContain(answer.headers.get('content-encoding')?.[0] ?? 'identity')
        expect(answer.headers.get('vary'), accepted).toEqual(['Accept-Encoding'])
        if (status === 200) expect(decoded(answer).equals(html), accepted).toBe(true)
      }
    }
    return cases.length * 2
  })

  block('looks at no other header', async () => {
    const others: Record<string, string>[] = [
      { RSC: '1' },
      {
        RSC: '1',
        'Next-Router-State-Tree': '%5B%22%22%5D',
        'Next-Router-Prefetch': '1',
        'Next-Router-Segment-Prefetch': '/_tree',
        'Next-Url': '/ru'
      },
      { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '1.2.3.4', Forwarded: 'host=evil.example' },
      { Host: 'evil.example' },
      { Host: 'evil.example:99' },
      { Cookie: '__prerender_bypass=1; __next_preview_data=2; NEXT_LOCALE=ru' },
      { 'X-Original-URL': '/ru', 'X-Rewrite-URL': '/ru' },
      { 'X-HTTP-Method-Override': 'DELETE', 'X-Method-Override': 'POST' },
      {
        'X-Middleware-Subrequest': 'middleware:middleware:middleware',
        'X-Middleware-Prefetch': '1',
        'X-Invoke-Path': '/ru',
        'X-Matched-Path': '/ru'
      },
      { Accept: 'text/x-component' },
      { Accept: 'application/json' },
      { 'Accept-Language': 'ru' },
      { 'User-Agent': 'curl' },
      { Origin: 'https://evil.example' },
      { Referer: 'https://evil.example/' },
      { Via: '1.1 proxy' },
      { Authorization: 'Basic YTpi' },
      { 'Save-Data': 'on', Purpose: 'prefetch', 'Sec-Purpose': 'prefetch' },
      { 'Cache-Control': 'no-cache', Pragma: 'no-cache' },
      { 'Next-Action': 'a'.repeat(40) },
      { 'Sec-Fetch-Dest': 'iframe', 'Sec-Fetch-Site': 'cross-site' },
      { 'If-Range': '"x"' },
      { 'If-Modified-Since': 'garbage' },
      { 'If-None-Match': 'garbage, "x", W/"y"' },
      { Expect: '100-continue' },
      { 'Content-Length': '0' },
      { TE: 'trailers' },
      { Range: 'abc' },
      { Range: 'lines=1-2' },
      { 'X-Long': 'x'.repeat(7000) },
      {
        Connection: 'keep-alive, Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Version': '13'
      },
      // The headers of curl --http2 and of Java's HTTP client.
      { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABkAAQAAP__' }
    ]
    const comparable = ({ status, headers }: Answer) => [
      status,
      ...[...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)).sort()
    ]
    const failures: string[] = []
    for (const headers of others) {
      // Collected, so that one failure does not hide the next.
      const answer = await ask('/kk', headers).catch((error: Error) => {
        failures.push(`${JSON.stringify(headers)}: ${error.message}`)
        connection.close()
      })
      if (!answer) continue
      expect(comparable(answer), JSON.stringify(headers)).toEqual(comparable(plain))
      expect(answer.body.equals(html), JSON.stringify(headers)).toBe(true)
    }
    expect(failures).toEqual([])
    for (const headers of [{ Host: 'evil.example' }, { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }]) {
      const answer = await ask('/kk/?a=//b', headers)
      expect([answer.status, answer.headers.get('location')]).toEqual([308, ['/kk?a=//b']])
    }
    return others.length + 2
  })

  block('leads from a slash at the end to the page, and nowhere else', async () => {
    for (const [address, target] of [
      ['/kk/', '/kk'],
      ['/kk/?a=b&c', '/kk?a=b&c'],
      ['/kk/constitution/1/', '/kk/constitution/1'],
      ['/kk///', '/kk']
    ] as const) {
      const { status, headers } = await ask(address, { Host: 'evil.example' })
      expect([status, headers.get('location')], address).toEqual([308, [target]])
    }
    for (const address of [
      '/nowhere/',
      '//evil.com/',
      '//evil.com',
      '/\\evil.com/',
      '/%2f%2fevil.com/',
      '/evil.com//',
      '/%5cevil.com/',
      '/data/',
      '/assets/',
      '/kk/%ff/'
    ])
      expect((await ask(address)).status, address).toBe(404)
    for (const address of [
      '//kk/',
      '//evil.com/..',
      '//evil.com/%2e%2e',
      '///kk///',
      'http://evil.com/kk/',
      '/kk/..//evil.com/',
      '/%2fevil.com/..;/'
    ])
      await raw(request(address))
    return 21
  })

  block('parts of a file', async () => {
    const size = html.length
    const cases: [string, number, [number, number]?][] = [
      ['bytes=0-0', 206, [0, 1]],
      ['bytes=5-9', 206, [5, 10]],
      ['bytes=-5', 206, [size - 5, size]],
      ['bytes=0-', 206, [0, size]],
      ['bytes=0-99999999', 206, [0, size]],
      ['bytes=5-2', 416],
      ['bytes=9999999-', 416],
      ['bytes=99999999999999999999-', 416],
      ['bytes=-0', 416],
      ['abc', 200],
      ['bytes', 200],
      ['bytes=0-0,5-9', 200]
    ]
    for (const [range, expected, part] of cases) {
      const { status, body, headers } = await ask('/kk', { Range: range })
      expect(status, range.slice(0, 40)).toBe(expected)
      if (status === 200) expect(body.equals(html), range.slice(0, 40)).toBe(true)
      if (status === 416) expect(headers.get('content-range')).toEqual([`bytes */${size}`])
      if (!part) continue
      expect(body.equals(html.subarray(...part)), range).toBe(true)
      for (const [name, value] of Object.entries(headersOf('/kk', { tls: false })))
        expect(headers.get(name.toLowerCase()), `206 ${name}`).toEqual([value])
    }
    for (const range of [
      'bytes=',
      'bytes=-',
      'bytes=a-b',
      'bytes=1',
      'bytes=-1-2',
      'bytes=0-1-2',
      'bytes=--1',
      'bytes=5-2,1-0',
      'bytes=0x0-1',
      'bytes= 0 - 1 ',
      '\xff',
      `bytes=${'0-0,'.repeat(1500)}1-1`
    ])
      expect([200, 206, 416], range).toContain((await ask('/kk', { Range: range })).status)
    // A range refers to the uncompressed page: either that range, or the whole page in Brotli.
    const rangeAndBrotli = await ask('/kk', { Range: 'bytes=0-9', 'Accept-Encoding': 'br' })
    expect(
      rangeAndBrotli.status === 206
        ? rangeAndBrotli.body.equals(html.subarray(0, 10)) && !rangeAndBrotli.headers.has('content-encoding')
        : decoded(rangeAndBrotli).equals(html)
    ).toBe(true)
    expect((await ask('/nowhere', { Range: 'bytes=0-9' })).status).toBe(404)
    expect((await ask('/nowhere', { Range: 'bytes=9999999-' })).status).toBe(404)
    expect((await ask('/kk', { Range: 'bytes=0-9', 'If-Range': '"other"' })).status).toBe(200)
    return 28
  })

  block('conditions', async () => {
    const [tag = ''] = plain.headers.get('etag') ?? []
    const [modified = ''] = plain.headers.get('last-modified') ?? []
    const cases: [Record<string, string>, number][] = [
      [{ 'If-None-Match': tag }, 304],
      [{ 'If-None-Match': `"a", ${tag}, "b"` }, 304],
      [{ 'If-None-Match': `W/${tag}` }, 304],
      [{ 'If-None-Match': '*' }, 304],
      [{ 'If-None-Match': '"a", W/"b"' }, 200],
      [{ 'If-None-Match': '"' }, 200],
      [{ 'If-Modified-Since': modified }, 304],
      [{ 'If-Modified-Since': 'garbage' }, 200],
      [{ 'If-Modified-Since': '0' }, 200],
      [{ 'If-Modified-Since': modified, 'If-None-Match': '"other"' }, 200],
      [{ 'If-Match': '"x"' }, 412],
      [{ 'If-Match': tag }, 200],
      [{ 'If-Match': '*' }, 200],
      [{ 'If-Unmodified-Since': 'Mon, 01 Jan 1990 00:00:00 GMT' }, 412]
    ]
    for (const [headers, status] of cases) expect((await ask('/kk', headers)).status, JSON.stringify(headers)).toBe(status)
    // By RFC 9110 an invalid date is ignored; nginx treats it as one long past.
    expect(isNginx ? [412] : [200]).toContain((await ask('/kk', { 'If-Unmodified-Since': 'garbage' })).status)
    for (const headers of [{ 'If-None-Match': '*' }, { 'If-Match': '"x"' }, { 'If-Modified-Since': modified }])
      expect((await ask('/nowhere', headers)).status).toBe(404)
    return cases.length + 4
  })

  block('requests that are broken', async () => {
    const whole = request('/kk')
    const refused = [
      '\r\n\r\n\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      'GET\r\n\r\n',
      'GET /kk\x00 HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /kk HTTP/9.9\r\nHost: a\r\n\r\n',
      'GET /kk HTTP/2.0\r\nHost: a\r\n\r\n',
      'GET /kk HTTP/1.1\r\n\r\n',
      'GET /kk HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
      'GET /kk HTTP/1.1\r\nHost: a b\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      request('/kk', { 'Transfer-Encoding': 'gzip' }),
      request('/kk', { 'Transfer-Encoding': 'chunked', 'Content-Length': '5' }) + '0\r\n\r\n',
      request('/kk', { 'Content-Length': '-1' }),
      request('/kk', { 'Content-Length': 'x' }),
      request('/kk', { 'Content-Length': '5, 6' }),
      request('/kk', { 'X-Long': 'x'.repeat(20_000) }),
      request('/kk', Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`X-${i}`, 'y']))),
      request(`/${'a'.repeat(20_000)}`),
      request('/kk', { 'Content-Length': '99999999999' }),
      request('/kk', { Expect: 'a wonder' })
    ]
    const failures: string[] = []
    for (const text of refused) {
      const excerpt = JSON.stringify(text.slice(0, 70))
      try {
        const { status } = await raw(text)
        if (status !== 200 && (status < 400 || status >= 500)) failures.push(`${status} ${excerpt}`)
      } catch (error) {
        failures.push(`${excerpt}: ${(error as Error).message.split('\n')[0]}`)
      }
    }
    expect(failures).toEqual([])
    // A request in the body of another must not be answered.
    const hidden = request('/hidden')
    for (const smuggling of [
      request('/kk', { 'Content-Length': String(hidden.length) }) + hidden,
      request('/kk', { 'Transfer-Encoding': 'chunked' }) + `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`
    ]) {
      const newConnection = new Connection(server.port)
      expect((await newConnection.ask(smuggling)).body.equals(html)).toBe(true)
      expect((await newConnection.ask(whole)).body.equals(html)).toBe(true)
      newConnection.close()
    }
    return refused.length + 4
  })

  block('3,000 addresses of rubbish', async () => {
    const addresses = oddAddresses(3000)
    const statuses = new Map<number, number>()
    const remaining = addresses.values()
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        const newConnection = new Connection(server.port)
        for (const address of remaining) {
          const { status } = checkAnswer(await newConnection.ask(request(address)), JSON.stringify(address.slice(0, 200)))
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
        newConnection.close()
      })
    )
    // The addresses are varied enough to get each of these statuses.
    for (const status of [200, 308, 400, 404])
      expect(statuses.get(status), `${status} in ${JSON.stringify([...statuses])}`).toBeGreaterThan(5)
    return addresses.length
  })

  block('one query of 14 KB costs nothing', async () => {
    for (const path of ['/kk', '/nowhere', '/kk/']) {
      const before = await server.processorTime?.()
      const { status } = await ask(`${path}?${'a&'.repeat(7000)}`)
      const after = await server.processorTime?.()
      expect(status < 400 || [404, 414].includes(status), `${status}`).toBe(true)
      if (before !== undefined && after !== undefined) expect(after - before, `${path}: ms of processor`).toBeLessThan(100)
    }
    return 3
  })

  it('stops within three seconds, whoever holds a connection open', async () => {
    const holders = [
      request('/kk', {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Version': '13'
      }),
      'GET /kk HTTP/1.1\r\nHost: a\r\nX-Ha',
      request('/kk', { 'Content-Length': '100' }, 'POST') + 'half',
      request('/kk'),
      '',
      'CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n',
      'broken\r\n\r\n'
    ].map((text) => {
      const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true }).on('error', () => {})
      socket.write(text)
      return socket
    })
    // One client has closed its side of the connection.
    holders[3]?.end()
    await new Promise((resolve) => setTimeout(resolve, 200))
    stopped = true
    const stopTime = await server.stop()
    holders.forEach((socket) => socket.destroy())
    expect(stopTime).toBeLessThan(3000)
  }, 10_000)

  if (isNginx)
    it('has written nothing of a fault into its log', async () => {
      const log = await readFile(join(folder, 'nginx/error.log'), 'utf8')
      expect(
        log.split('\n').filter((line) => /\[(error|crit|alert|emerg)\] (?!.*client intended to send too large body)/.test(line))
      ).toEqual([])
    })
})
