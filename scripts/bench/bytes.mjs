/** The sizes of pages in bytes: of their files, and of what a first visit loads. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotli, gzip } from '../compress.mjs'
import { openAndSettle, withNewVisitor, watchRequests } from './browser.mjs'
import { fileOf } from './measured-pages.mjs'
import { upToContent } from './plain-html.mjs'

const totalBytes = (requests) => requests.reduce((total, { bytes }) => total + bytes, 0)
const gzipSize = async (content) => (await gzip(content)).length

/** The gzip size of all scripts among the requests, whatever coding they were sent in. */
async function scriptSize(requests) {
  const urls = [...new Set(requests.filter(({ type }) => type === 'Script').map(({ url }) => url))]
  const sizes = await Promise.all(urls.map(async (url) => gzipSize(Buffer.from(await (await fetch(url)).arrayBuffer()))))
  return sizes.reduce((total, size) => total + size, 0)
}

/** What a first visit requests: until the page is idle, and (`read to the end`) after scrolling through it. */
export async function firstVisit(browser, url) {
  return withNewVisitor(browser, async (page, session) => {
    const requests = watchRequests(session)
    await requests.start()
    await openAndSettle(page, url)
    const untilIdle = requests.all()
    await page.evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
        scrollTo(0, top)
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    })
    await page.waitForTimeout(500)
    return {
      requests: untilIdle.length,
      bytes: totalBytes(untilIdle),
      'JS gzip': await scriptSize(untilIdle),
      'JS gzip, read to the end': await scriptSize(requests.all())
    }
  })
}

/** The sizes of the file of a page, in bytes. */
export async function fileSizes(dist, path) {
  const html = await readFile(join(dist, fileOf(path)), 'utf8')
  return {
    HTML: Buffer.byteLength(html),
    gzip: await gzipSize(html),
    brotli: (await brotli(html)).length,
    'brotli up to </main>': (await brotli(upToContent(html))).length
  }
}
