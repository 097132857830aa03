/**
 * `npm run bench:edge`: how fast this machine serves the portal. First requests per second and the 99th percentile, of nginx with
 * deploy/nginx and of the server of `npm start`, compared with an nginx that serves one plain page of the same text. Then a load on two
 * servers behind a third, while releases are switched and one of the two is killed and restarted. Fails if any request fails.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findNginx, freePort, startNginx } from './nginx.mjs'
import { writePages } from './bench/folder.mjs'
import { median } from './bench/numbers.mjs'
import { plainHtml } from './bench/plain-html.mjs'
import { withCompressedCopies } from './compress.mjs'
import { frontConf, portalConf } from './nginx-conf.mjs'
import { readJson } from './read-json.mjs'
import { release } from './release.mjs'
import { main, root, Stop } from './run.mjs'
import { serve } from './serve.mjs'

const page = '/kk/explainers/how-voting-worked'
const data = '/data/facts.json'
/** How often and for how many seconds each target is measured. */
const rounds = 3
const seconds = 3
/** The load on the two servers. */
const loadSeconds = 15
const connections = 50

const sha256 = (content) => createHash('sha256').update(content).digest('hex')
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** One measurement with wrk: requests per second (`rate`) and the 99th percentile in ms (`p99`). */
async function wrk(url) {
  const { stdout } = await promisify(execFile)('wrk', [
    '-t1',
    '-c32',
    `-d${seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: br',
    url
  ]).catch((error) => {
    throw new Stop(error.code === 'ENOENT' ? 'wrk is not installed: apt-get install wrk' : `wrk: ${error.message}`)
  })
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Stop(`${url}: ${stdout}`)
  const [, percentile, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout)
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]), p99: percentile * { us: 0.001, ms: 1, s: 1000 }[unit] }
}

/** Measures all targets once in each round, so that whatever else the machine does affects all alike; prints each beside the first. */
async function compare(targets) {
  const results = new Map(targets.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) for (const { name, url } of targets) results.get(name).push(await wrk(url))
  const row = (name) => ({ rate: median(results.get(name).map(({ rate }) => rate)), p99: median(results.get(name).map(({ p99 }) => p99)) })
  const base = row(targets[0].name)
  console.log(`Medians of ${rounds} rounds of ${seconds} s each, in turns; 32 connections, Brotli, the client on the same machine.`)
  console.table(
    Object.fromEntries(
      targets.map(({ name, bytes }) => {
        const { rate, p99 } = row(name)
        return [
          name,
          {
            bytes,
            'requests/s': Math.round(rate),
            'to plain nginx': (rate / base.rate).toFixed(2),
            'p99 ms': p99.toFixed(1),
            'p99 to plain': (p99 / base.p99).toFixed(2)
          }
        ]
      })
    )
  )
}

/** A minimal configuration of nginx for one page. */
const plainConf = (folder, port) =>
  `server { listen 127.0.0.1:${port}; root ${folder}; brotli_static on; gzip_static on; gzip off; default_type "text/html; charset=utf-8"; }`

/**
 * Makes a second release with another page, another script and another status. The load requests the script of the first one all the
 * same: it must still be served.
 * @returns its listing
 */
async function otherRelease(dist, other) {
  await cp(dist, other, { recursive: true, preserveTimestamps: true })
  const listing = await readJson(join(other, 'release.json'))
  const write = async (path, content) => {
    for (const [name, bytes] of await withCompressedCopies(path, content)) {
      await writeFile(join(other, name), bytes)
      if (path !== 'release.json') listing.files[name] = sha256(bytes)
    }
  }
  const script = (await readdir(join(other, 'assets'))).find((name) => /^site-\w+\.js$/.test(name))
  const renamed = 'site-00000000.js'
  for (const ending of ['', '.br', '.gz']) {
    await rename(join(other, 'assets', script + ending), join(other, 'assets', renamed + ending))
    delete listing.files[`assets/${script}${ending}`]
  }
  await write(`assets/${renamed}`, `${await readFile(join(other, 'assets', renamed), 'utf8')}\n// another release`)
  await write('kk.html', (await readFile(join(other, 'kk.html'), 'utf8')).replaceAll(script, renamed).replace('</main>', '<p>2</p></main>'))
  listing.release = sha256(listing.release).slice(0, 12)
  await write('data/status.json', JSON.stringify({ ...(await readJson(join(other, 'data/status.json'))), release: listing.release }))
  await write('release.json', JSON.stringify(listing))
  return listing
}

/** Every address of both releases, with the hashes that its file may have, by coding. */
function addressesOf(listings) {
  const paths = [...new Set(listings.flatMap(({ files }) => Object.keys(files)))].filter(
    (path) => !/\.(br|gz)$|^_headers$|^404\.html$/.test(path)
  )
  const hashes = (path) => new Set(listings.map(({ files }) => files[path]).filter(Boolean))
  return paths.map((path) => ({
    address: `/${path.replace(/(^index)?\.html$/, '')}`,
    allowed: { identity: hashes(path), br: hashes(`${path}.br`), gzip: hashes(`${path}.gz`) }
  }))
}

/** Sends one request, without a retry. Resolves with what is wrong with the response, or null. */
function sendRequest(url, { address, allowed }, accepted, agent) {
  return new Promise((resolve) => {
    const request = get(url + address, { agent, headers: { 'Accept-Encoding': accepted } }, (response) => {
      const hash = createHash('sha256')
      response.on('data', (chunk) => hash.update(chunk))
      response.on('error', (error) => resolve(`${address}: cut off, ${error.code}`))
      response.on('end', () => {
        const coding = response.headers['content-encoding'] ?? 'identity'
        if (response.statusCode !== 200) resolve(`${address}: ${response.statusCode}`)
        else resolve(allowed[coding]?.has(hash.digest('hex')) ? null : `${address} (${coding}): a file of neither release`)
      })
    })
    request.setTimeout(10_000, () => request.destroy(Object.assign(new Error(), { code: 'no answer in 10 s' })))
    request.on('error', (error) => resolve(`${address}: ${error.code ?? error.message}`))
  })
}

/** Requests all addresses again and again until the instant `until`. Returns the failures, and the times in ms, sorted. */
async function load(url, addresses, until) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const failures = []
  const times = []
  let next = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (Date.now() < until) {
        const number = next++
        const startedAt = performance.now()
        // Most browsers accept Brotli; one request in five is for the uncompressed file, the largest.
        const failure = await sendRequest(url, addresses[number % addresses.length], number % 5 ? 'br' : 'identity', agent)
        times.push(performance.now() - startedAt)
        if (failure) failures.push(failure)
      }
    })
  )
  agent.destroy()
  return { failures, times: times.sort((a, b) => a - b) }
}

/** Calls `change` again and again, after a pause (ms) each time, until the instant `until`. Returns how often. */
async function repeat(until, pause, change) {
  let count = 0
  while (Date.now() + pause < until) {
    await sleep(pause)
    await change(count)
    count += 1
  }
  return count
}

/** A load on two servers behind a third, while releases are switched and the two are killed in turns. Returns the number of failures. */
async function loadWhileFailing({ folder, site, dist, start }) {
  const other = join(folder, 'other')
  const listings = [await readJson(join(dist, 'release.json')), await otherRelease(dist, other)]
  await release(other, [site])
  const ports = [await freePort(), await freePort(), await freePort()]
  const conf = (port) => portalConf({ folder: site, listen: [`127.0.0.1:${port} default_server`], include: join(folder, 'none/*.conf') })
  const startEdge = (index) => start(`edge-${index}`, conf(ports[index]), ports[index])
  const edges = [await startEdge(0), await startEdge(1)]
  await start(
    'front',
    frontConf({
      edges: ports.slice(0, 2).map((port) => `127.0.0.1:${port}`),
      listen: [`127.0.0.1:${ports[2]} default_server`],
      include: join(folder, 'none/*.conf')
    }),
    ports[2]
  )

  const addresses = addressesOf(listings)
  const until = Date.now() + loadSeconds * 1000
  const [{ failures, times }, switches, deaths] = await Promise.all([
    load(`http://127.0.0.1:${ports[2]}`, addresses, until),
    // In a separate process, as an operator does it.
    repeat(until, 300, (count) =>
      promisify(execFile)(process.execPath, [join(root, 'scripts/release.mjs'), '--from', count % 2 ? other : dist, site])
    ),
    repeat(until, 300, async (count) => {
      // In turns: each is running again before the other is killed.
      await edges[count % 2].kill()
      await sleep(500)
      edges[count % 2] = await startEdge(count % 2)
      await sleep(1500)
    })
  ])
  console.log(
    `${connections} connections for ${loadSeconds} s on all ${addresses.length} addresses, through the one in front and two servers:`
  )
  console.table({
    requests: times.length,
    'requests failed': failures.length,
    'releases switched': switches,
    'servers killed and started': deaths,
    'median ms': median(times).toFixed(1),
    'p99 ms': times[Math.floor(times.length * 0.99)].toFixed(1),
    'slowest ms': times.at(-1).toFixed(0)
  })
  for (const failure of failures.slice(0, 10)) console.log(failure)
  return failures.length
}

await main(import.meta.url, async () => {
  const nginx = await findNginx()
  if ('missing' in nginx) throw new Stop(nginx.missing)
  const folder = await mkdtemp(join(tmpdir(), 'portal-edge-'))
  const stops = []
  const start = async (name, conf, port, workers) => {
    await mkdir(join(folder, 'nginx'), { recursive: true })
    const server = await startNginx({ folder: join(folder, 'nginx', name), conf, port, workers })
    stops.push(server.stop)
    return server
  }
  try {
    // A copy, because a build may replace dist/ meanwhile.
    const dist = join(folder, 'dist')
    await cp(join(root, 'dist'), dist, { recursive: true, preserveTimestamps: true })
    const site = join(folder, 'site')
    await release(dist, [site])

    const plainSite = join(folder, 'plain')
    await writePages(plainSite, [['/page', plainHtml(await readFile(join(dist, `${page}.html`), 'utf8'))]])

    const [plainPort, port] = [await freePort(), await freePort()]
    await start('plain', plainConf(plainSite, plainPort), plainPort)
    await start(
      'ours',
      portalConf({ folder: site, listen: [`127.0.0.1:${port} default_server`], include: join(folder, 'none/*.conf') }),
      port
    )
    const node = await serve({ port: 0, hostname: '127.0.0.1', dist })
    stops.push(node.close)
    const size = async (file) => (await readFile(file)).length
    await compare([
      { name: 'nginx, one plain page', url: `http://127.0.0.1:${plainPort}/page.html`, bytes: await size(join(plainSite, 'page.html.br')) },
      { name: 'nginx, page', url: `http://127.0.0.1:${port}${page}`, bytes: await size(join(dist, `${page}.html.br`)) },
      { name: 'nginx, data', url: `http://127.0.0.1:${port}${data}`, bytes: await size(join(dist, `${data}.br`)) },
      {
        name: 'npm start, page',
        url: `http://127.0.0.1:${new URL(node.url).port}${page}`,
        bytes: await size(join(dist, `${page}.html.br`))
      },
      { name: 'npm start, data', url: `http://127.0.0.1:${new URL(node.url).port}${data}`, bytes: await size(join(dist, `${data}.br`)) }
    ])
    if (await loadWhileFailing({ folder, site, dist, start })) process.exitCode = 1
  } finally {
    await Promise.all(stops.map((stop) => stop()))
    await rm(folder, { recursive: true, force: true })
  }
})
