/**
 * How long pages take on a 2G network: 250 kbit/s down, 50 up, 300 ms for each answer («Regular 2G» of Chrome's tools until 2018). The
 * connection is open: making one with TLS takes two to three times 300 ms more.
 */
import { median } from './numbers.mjs'

const phone = { viewport: { width: 360, height: 740 } }
const network = { offline: false, latency: 300, downloadThroughput: 250_000 / 8, uploadThroughput: 50_000 / 8 }

/** The first page of a visit, and the next one. */
const visits = {
  explainer: ['/kk/explainers/how-voting-worked', '/kk'],
  home: ['/kk', '/kk/explainers/how-voting-worked']
}

/** Whether scripts run, and whether images are fetched. */
const readers = { 'as served': {}, 'no scripts, no images': { javaScriptEnabled: false } }

/** Opens an address and tells, in ms since it was asked for, when the first text was painted and when the whole page was there. */
async function open(page, session, url) {
  const times = {}
  let request
  const onRequest = (event) => void (event.type === 'Document' && (request ??= event))
  // The page before may still have events of its own.
  const onEvent = ({ name, loaderId, timestamp }) =>
    void (loaderId === request?.loaderId && (times[name] ??= (timestamp - request.timestamp) * 1000))
  session.on('Network.requestWillBeSent', onRequest)
  session.on('Page.lifecycleEvent', onEvent)
  await page.goto(url, { waitUntil: 'load' })
  for (let waited = 0; !(times.firstContentfulPaint && times.load) && waited < 5000; waited += 50) await page.waitForTimeout(50)
  session.off('Network.requestWillBeSent', onRequest)
  session.off('Page.lifecycleEvent', onEvent)
  return { text: times.firstContentfulPaint ?? NaN, whole: times.load ?? NaN }
}

/** A first visit and the page after it. */
async function visit(browser, origin, paths, options) {
  const context = await browser.newContext({ ...phone, ...options, ignoreHTTPSErrors: true })
  try {
    const page = await context.newPage()
    if (options.javaScriptEnabled === false)
      await page.route('**/*', (route) => (route.request().resourceType() === 'image' ? route.abort() : route.continue()))
    // The connection is opened first: a certificate that nobody has signed is refused and asked for once more.
    await page.goto(`${origin}/robots.txt`)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Page.enable')
    await session.send('Page.setLifecycleEventsEnabled', { enabled: true })
    await session.send('Network.emulateNetworkConditions', network)
    const first = await open(page, session, origin + paths[0])
    await page.waitForTimeout(2000)
    return { first, next: await open(page, session, origin + paths[1]) }
  } finally {
    await context.close()
  }
}

/** The rows of a table: medians in seconds, for each origin by its name. */
export async function thinRows(browser, origins, rounds) {
  const samples = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const [what, paths] of Object.entries(visits)) {
      for (const [name, origin] of Object.entries(origins)) {
        for (const [reader, options] of Object.entries(readers)) {
          const { first, next } = await visit(browser, origin, paths, options)
          ;(samples[`${what}, ${name}, ${reader}`] ??= []).push(first)
          ;(samples[`next page after ${what}, ${name}, ${reader}`] ??= []).push(next)
        }
      }
    }
  }
  const seconds = (times, figure) => (median(times.map((sample) => sample[figure])) / 1000).toFixed(1)
  return Object.entries(samples).map(([visit, times]) => ({
    visit,
    'first text s': seconds(times, 'text'),
    'whole page s': seconds(times, 'whole')
  }))
}
