/**
 * Pages compressed once, as hard as can be, when they are sealed: a page in Brotli is a fifth smaller than what can be done while
 * a reader waits, and costs the server nothing. An edge can serve the same `.html.br` files (nginx: brotli_static).
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { intercept } from './intercept.mjs'
import { address, filesIn } from './pages.mjs'

/**
 * Writes a compressed copy beside a page: as small as can be, but a page in two languages one step short of that. There are as
 * many of those as of all others, and the last step takes as long as all before it for less than one per cent.
 */
export async function writeBrotli(file, html) {
  const quality = file.endsWith('parallel.html') ? constants.BROTLI_MAX_QUALITY - 1 : constants.BROTLI_MAX_QUALITY
  await writeFile(`${file}.br`, await promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }))
}

/** The compressed pages under `folder`, by address. */
export async function readBrotli(folder) {
  const entries = (await filesIn(folder, '.html.br')).map(async (path) => [address(path), await readFile(join(folder, path))])
  return new Map(await Promise.all(entries))
}

/** A request handler that answers as `handle` does, but sends the compressed copy where there is one and the browser takes it. */
export function withBrotli(handle, pages) {
  return (request, response) => {
    const page = pages.get(request.url?.split('?')[0])
    if (!page || !/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return handle(request, response)
    request.headers['accept-encoding'] = 'identity'
    sendInstead(response, request.method === 'HEAD' ? undefined : page, page.length)
    return handle(request, response)
  }
}

/** Makes `response` send `body` in place of the page that is about to be written to it; other answers (304, errors) pass unchanged. */
function sendInstead(response, body, length) {
  intercept(response, (status) => {
    if (status !== 200 || !/^text\/html/.test(response.getHeader('Content-Type'))) return
    response.setHeader('Content-Encoding', 'br')
    response.setHeader('Content-Length', length)
    const vary = [response.getHeader('Vary') ?? []].flat().join(', ')
    if (!/accept-encoding/i.test(vary)) response.setHeader('Vary', `${vary}, Accept-Encoding`)
    return { status, body }
  })
}
