/** Serves `dist/` as any server of static files would, with the headers of scripts/finish/headers.mjs. */
import { createServer, STATUS_CODES } from 'node:http'
import { join } from 'node:path'
import Negotiator from 'negotiator'
import send from 'send'
import { headersOf, refusal, typeOf } from './finish/headers.mjs'
import { listen, localUrl } from './listen.mjs'
import { readJson } from './read-json.mjs'
import { root, Stop } from './run.mjs'
import { snapshot } from './snapshot.mjs'

const endings = { br: '.br', gzip: '.gz' }

/**
 * Answers requests for the files that the release lists, and for nothing else: no path is looked up on the disk.
 * @param {string} folder where the files are
 * @param {Record<string, string>} files their SHA-256 by path, as dist/release.json has them
 */
function handler(folder, files, { tls }) {
  const has = (path) => Object.hasOwn(files, path) || path === 'release.json'
  /** The page that says that there is none has no address of its own. */
  const fileAt = (address) =>
    [address === '/' ? 'index.html' : address.slice(1), `${address.slice(1)}.html`].find(
      (path) => path !== '404.html' && typeOf(path) && has(path)
    )

  function sendFile(request, response, path, headers, status) {
    // Half an answer must be half of one thing: a part of the file as it is.
    const accepted = request.headers.range
      ? []
      : new Negotiator(request).encodings(Object.keys(endings)).filter((coding) => has(path + endings[coding]))
    const coding = accepted.includes('br') ? 'br' : accepted[0]
    const file = coding ? path + endings[coding] : path
    const tag = files[file]?.slice(0, 22)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Vary', 'Accept-Encoding')
    response.setHeader('Content-Type', typeOf(path))
    if (coding) response.setHeader('Content-Encoding', coding)
    if (tag && status === 200) response.setHeader('ETag', `"${tag}"`)
    const conditional = status === 200
    if (!conditional)
      for (const name of ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range', 'range'])
        delete request.headers[name]
    response.statusCode = status
    send(request, `/${file}`, {
      root: folder,
      cacheControl: false,
      etag: conditional,
      lastModified: conditional,
      acceptRanges: conditional,
      dotfiles: 'allow'
    })
      .on('error', (error) => refuse(response, error.statusCode ?? error.status ?? 404, error.headers))
      .pipe(response)
  }

  /** A refusal in a word: for what is no question for a page. */
  function refuse(response, status, headers = {}) {
    if (response.headersSent) return response.destroy()
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.writeHead(status, { ...refusal, ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
  }

  return (request, response) => {
    // Every request of HTTP/1.1 names a host. Node would refuse it by itself, without our headers.
    if (request.headers.host === undefined && request.httpVersion !== '1.0') return refuse(response, 400)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' })
    const address = request.url.replace(/[?#].*/s, '')
    const path = fileAt(address)
    if (path) return sendFile(request, response, path, headersOf(address, { tls }), 200)
    const bare = address.replace(/\/+$/, '')
    // One address for each page: the one without a slash at its end.
    if (bare !== address && bare && fileAt(bare)) {
      response.writeHead(308, { ...headersOf(bare, { tls }), Location: bare + request.url.slice(address.length) }).end()
    } else sendFile(request, response, '404.html', refusal, 404)
  }
}

/** The answers that are under way, by connection. */
const answers = new WeakMap()

const refusalStatus = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** What Node refuses by itself (no HTTP, a head that is too long or too slow) is refused with the same headers. */
function refuseRaw(socket, status, headers = {}) {
  // Nothing can be said in the middle of an answer: it is the last on this connection.
  const underWay = answers.get(socket)
  if (underWay) return underWay.once('close', () => socket.destroySoon())
  if (!socket.writable) return socket.destroy()
  const lines = Object.entries({ ...refusal, ...headers, Connection: 'close', 'Content-Length': 0 }).map(
    ([name, value]) => `${name}: ${value}\r\n`
  )
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`)
  // Node knows nothing more of this socket, and would wait for it when it stops.
  socket.destroySoon()
}

/** Serves the build at hand. Port 0 takes a free one. `close` lets answers that are under way finish, for a second and a half. */
export async function serve({ port, hostname, tls = false, dist = join(root, 'dist') }) {
  const own = await snapshot(dist)
  const listing = await readJson(join(own.folder, 'release.json'))
  if (!listing?.files) throw new Stop('dist/release.json is missing: run npm run build.')
  // Longer than the 60 s for which nginx keeps a connection to us idle: nginx must be the one to close it.
  const handle = handler(own.folder, listing.files, { tls })
  const answer = (request, response) => {
    answers.set(request.socket, response)
    response.on('close', () => answers.delete(request.socket))
    handle(request, response)
  }
  const server = createServer({ keepAliveTimeout: 65_000, requireHostHeader: false }, answer)
  // No listener for "upgrade": what asks to become another protocol (a WebSocket, or HTTP/2 as curl does) gets its page in this one.
  server.on('checkExpectation', answer)
  server.on('connect', (_request, socket) => refuseRaw(socket, 405, { Allow: 'GET, HEAD' }))
  server.on('clientError', (error, socket) => refuseRaw(socket, refusalStatus[error.code] ?? 400))
  await listen(server, port, hostname)
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const end = setTimeout(() => server.closeAllConnections(), 1500)
    await closed
    clearTimeout(end)
    await own.remove()
  }
  return { url: localUrl(server.address().port, hostname), release: listing.release, close }
}
