/** Serves `dist/` as static files, with the headers of scripts/finish/headers.mjs. */
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
 * Answers requests for the files in the release's listing, and no others: a requested path is never looked up on the disk.
 * @param {string} folder where the files are
 * @param {Record<string, string>} files their SHA-256 by path, from dist/release.json
 */
function handler(folder, files, { tls }) {
  const has = (path) => Object.hasOwn(files, path) || path === 'release.json'
  /** The path of the file at an address; undefined if there is none. 404.html has no address. */
  const fileAt = (address) =>
    [address === '/' ? 'index.html' : address.slice(1), `${address.slice(1)}.html`].find(
      (path) => path !== '404.html' && typeOf(path) && has(path)
    )

  function sendFile(request, response, path, headers, status) {
    // A range refers to the uncompressed file.
    const acceptedCodings = request.headers.range
      ? []
      : new Negotiator(request).encodings(Object.keys(endings)).filter((coding) => has(path + endings[coding]))
    const coding = acceptedCodings.includes('br') ? 'br' : acceptedCodings[0]
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

  /** Answers with an error status and its number as text: for requests that no page can answer. */
  function refuse(response, status, headers = {}) {
    if (response.headersSent) return response.destroy()
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.writeHead(status, { ...refusal, ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
  }

  return (request, response) => {
    // HTTP/1.1 requires a Host. Node could refuse such requests itself, but would send none of our headers.
    if (request.headers.host === undefined && request.httpVersion !== '1.0') return refuse(response, 400)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' })
    const address = request.url.replace(/[?#].*/s, '')
    const path = fileAt(address)
    if (path) return sendFile(request, response, path, headersOf(address, { tls }), 200)
    const withoutSlash = address.replace(/\/+$/, '')
    // Each page has one address, without a trailing slash.
    if (withoutSlash !== address && withoutSlash && fileAt(withoutSlash)) {
      response.writeHead(308, { ...headersOf(withoutSlash, { tls }), Location: withoutSlash + request.url.slice(address.length) }).end()
    } else sendFile(request, response, '404.html', refusal, 404)
  }
}

/** The response in progress on each connection. */
const responses = new WeakMap()

/** The status for an error of Node's HTTP parser, by its code; 400 for all others. */
const statusOfError = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Refuses a request that Node could not parse (not HTTP, headers too long or too slow), with the headers of every refusal. */
function refuseRaw(socket, status, headers = {}) {
  // A response is in progress: an error cannot be sent in the middle of it, so the connection is closed after it.
  const inProgress = responses.get(socket)
  if (inProgress) return inProgress.once('close', () => socket.destroySoon())
  if (!socket.writable) return socket.destroy()
  const lines = Object.entries({ ...refusal, ...headers, Connection: 'close', 'Content-Length': 0 }).map(
    ([name, value]) => `${name}: ${value}\r\n`
  )
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`)
  // Node does not track this socket any more, but would wait for it when the server closes.
  socket.destroySoon()
}

/**
 * Serves a finished build. Port 0 takes a free one. `close` stops the server; responses in progress get 1.5 s to finish.
 * @throws {Stop} if there is no build, or if the port cannot be bound
 */
export async function serve({ port, hostname, tls = false, dist = join(root, 'dist') }) {
  const files = await snapshot(dist)
  const listing = await readJson(join(files.folder, 'release.json'))
  if (!listing?.files) throw new Stop('dist/release.json is missing: run npm run build.')
  const handle = handler(files.folder, listing.files, { tls })
  const answer = (request, response) => {
    responses.set(request.socket, response)
    response.on('close', () => responses.delete(request.socket))
    handle(request, response)
  }
  // nginx in front closes idle connections after 60 s. Node must wait longer: a connection that both use and close loses a request.
  const server = createServer({ keepAliveTimeout: 65_000, requireHostHeader: false }, answer)
  // Without a listener for "upgrade", a request to switch protocols (WebSocket, h2c of curl) is answered as an ordinary one.
  server.on('checkExpectation', answer)
  server.on('connect', (_request, socket) => refuseRaw(socket, 405, { Allow: 'GET, HEAD' }))
  server.on('clientError', (error, socket) => refuseRaw(socket, statusOfError[error.code] ?? 400))
  await listen(server, port, hostname)
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const end = setTimeout(() => server.closeAllConnections(), 1500)
    await closed
    clearTimeout(end)
    await files.remove()
  }
  return { url: localUrl(server.address().port, hostname), release: listing.release, close }
}
