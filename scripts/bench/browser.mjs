/** Pages in Chromium as the measurements need them. */

const phone = { viewport: { width: 412, height: 823 } }

/** Gives `work` a page of a new visitor, and the session to its browser's instruments. */
export async function visitor(browser, work) {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    return await work(page, await context.newCDPSession(page), context)
  } finally {
    await context.close()
  }
}

/** Opens an address and waits until nothing more is asked for and islands, which come at idle, are there. */
export async function open(page, url) {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
}

/** Everything a page asks for, as it comes in. */
export function watchRequests(session) {
  const requests = new Map()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => requests.set(requestId, { url: request.url, type, bytes: 0 }))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  return { start: () => session.send('Network.enable'), all: () => [...requests.values()] }
}
