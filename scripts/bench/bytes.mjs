/** How heavy the pages are, as files and as a first visit loads them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotli, gzip } from '../compress.mjs'
import { open, visitor, watchRequests } from './browser.mjs'
import { fileOf, upToContent } from './pages.mjs'

const sum = (requests) => requests.reduce((total, { bytes }) => total + bytes, 0)
const gzipSize = async (content) => (await gzip(content)).length

/** The scripts that a page has asked for, gzipped, whatever way they came. */
async function scriptSize(requests) {
  const urls = [...new Set(requests.filter(({ type }) => type === 'Script').map(({ url }) => url))]
  const sizes = await Promise.all(urls.map(async (url) => gzipSize(Buffer.from(await (await fetch(url)).arrayBuffer()))))
  return sizes.reduce((total, size) => total + size, 0)
}

/** What a first visit asks for: when the page has come to rest, and when it has been read to its end. */
export async function firstVisit(browser, url) {
  return visitor(browser, async (page, session) => {
    const requests = watchRequests(session)
    await requests.start()
    await open(page, url)
    const first = requests.all()
    await page.evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
        scrollTo(0, top)
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    })
    await page.waitForTimeout(500)
    return {
      requests: first.length,
      bytes: sum(first),
      'JS gzip': await scriptSize(first),
      'JS gzip, read to the end': await scriptSize(requests.all())
    }
  })
}

/** The sizes of a page's file. */
export async function fileSizes(dist, path) {
  const html = await readFile(join(dist, fileOf(path)), 'utf8')
  return {
    HTML: Buffer.byteLength(html),
    gzip: await gzipSize(html),
    brotli: (await brotli(html)).length,
    'brotli up to </main>': (await brotli(upToContent(html))).length
  }
}
