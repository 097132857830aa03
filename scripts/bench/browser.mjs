/** Opening pages in Chromium for measurements. */

const phone = { viewport: { width: 412, height: 823 } }

/** Calls `work` with a page in a new browser context (empty cache and storage, phone viewport) and its DevTools session. */
export async function withNewVisitor(browser, work) {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    return await work(page, await context.newCDPSession(page), context)
  } finally {
    await context.close()
  }
}

/** Opens an address and waits until there are no more requests and the islands, which load when the page is idle, run. */
export async function openAndSettle(page, url) {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
}

/** Records all requests of a page: URL, type, and bytes received. */
export function watchRequests(session) {
  const requests = new Map()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => requests.set(requestId, { url: request.url, type, bytes: 0 }))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  return { start: () => session.send('Network.enable'), all: () => [...requests.values()] }
}
