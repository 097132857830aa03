/**
 * `npm run bench`: measures the main pages of the finished build in Chromium, each beside the same text as plain HTML, on the
 * same machine in the same run. It prints and judges nothing.
 */
import { createServer } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { buildSettings, isBuildStale } from './build.mjs'
import { chromiumArguments, findChromium } from './chromium.mjs'
import { main, Stop } from './run.mjs'
import { serve } from './serve.mjs'
import { readSettings } from './settings.mjs'

const pages = ['/', '/kk', '/ru', '/kk/explainers', '/kk/explainers/how-voting-worked', '/kk/forum', '/kk/news', '/kk/results', '/kk/constitution']
const rounds = 5
const slowdown = 4

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The text of a page as plain HTML: its structure and links without scripts, styles, pictures and classes. */
function plain(html) {
  return html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<link\b[^>]*>|<meta http-equiv[^>]*>/g, '')
    .replace(/ (class|style|data-[\w-]+|aria-[\w-]+|role|hidden)(="[^"]*")?(?=[\s/>])/g, '')
}

/** Serves plain pages, compressed as Next compresses its own. */
function servePlain(htmls) {
  const server = createServer((request, response) => {
    const html = htmls.get(request.url)
    if (!html) return response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' }).end(gzipSync(html))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })))
}

/** One first visit with a slow processor: LCP in ms, requests, and the bytes of JavaScript as transferred. */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const scripts = new Set()
  let requests = 0
  let scriptBytes = 0
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    requests += 1
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url, { waitUntil: 'networkidle' })
  const lcp = await page.evaluate(() => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true })
    setTimeout(() => resolve(NaN), 2000)
  }))
  await context.close()
  return { lcp, requests, scriptBytes }
}

/** The median of several visits to the page and to its plain twin, taken in turns. */
async function measure(browser, url, plainUrl) {
  const visits = []
  const plainVisits = []
  for (let round = 0; round < rounds; round += 1) {
    visits.push(await visit(browser, url))
    plainVisits.push(await visit(browser, plainUrl))
  }
  return { ...visits[0], lcp: median(visits.map(({ lcp }) => lcp)), plainLcp: median(plainVisits.map(({ lcp }) => lcp)) }
}

const ratio = (ours, base) => (ours / base).toFixed(1)

/** One row of the table. */
function row(path, html, plainHtml, { lcp, plainLcp, requests, scriptBytes }) {
  const gzip = gzipSync(html).length
  const plainGzip = gzipSync(plainHtml).length
  return {
    page: path,
    'HTML': Buffer.byteLength(html),
    'HTML gzip': gzip,
    'HTML brotli': brotliCompressSync(html).length,
    'plain gzip': plainGzip,
    'gzip ratio': ratio(gzip, plainGzip),
    'JavaScript gzip': scriptBytes,
    requests,
    'LCP ms': Math.round(lcp),
    'plain LCP ms': Math.round(plainLcp),
    'LCP ratio': ratio(lcp, plainLcp)
  }
}

await main(import.meta.url, async () => {
  const settings = readSettings([...buildSettings, 'CHROMIUM_PATH'])
  if (await isBuildStale(settings)) throw new Stop('There is no build of these sources: run npm run build first.')
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: await findChromium(settings.CHROMIUM_PATH), args: chromiumArguments })
  const { url, close } = await serve({ port: 0, hostname: '127.0.0.1' })
  const htmls = new Map()
  for (const path of pages) {
    const response = await fetch(url + path)
    if (response.ok) htmls.set(path, await response.text())
    else console.log(`${path}: ${response.status}, left out`)
  }
  const plainHtmls = new Map([...htmls].map(([path, html]) => [path, plain(html)]))
  const plainServer = await servePlain(plainHtmls)
  const rows = []
  for (const [path, html] of htmls) rows.push(row(path, html, plainHtmls.get(path), await measure(browser, url + path, plainServer.url + path)))
  console.log(`Bytes, and the median of ${rounds} first visits with the processor slowed ${slowdown} times; plain: the same text as plain HTML.`)
  console.table(Object.fromEntries(rows.map(({ page, ...rest }) => [page, rest])))
  await browser.close()
  plainServer.close()
  await close()
  process.exit(0)
})
