/** Serves the finished build with Next's production server, in this process. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { readBrotli, withBrotli } from './brotli.mjs'
import { withRevalidation } from './revalidate.mjs'
import { root, Stop } from './run.mjs'

/** Why a server cannot listen, in a line. */
function listenError(error, port, hostname) {
  if (error.code === 'EADDRINUSE') return new Stop(`Port ${port} is in use. Choose another: PORT=${port < 65535 ? port + 1 : 3001} npm start`)
  if (error.code === 'EACCES') return new Stop(`Port ${port} needs rights that this user does not have. Choose another: PORT=3000 npm start`)
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code)) {
    return new Stop(`HOSTNAME=${hostname} is wrong: it is no address of this machine (${error.code}).`)
  }
  return error
}

/** Resolves when `server` listens. Without a host name it does so on every address of the machine. */
function listen(server, port, hostname) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port, hostname)))
    server.listen({ port, host: hostname }, resolve)
  })
}

/** Stops the command if nobody can listen there, by trying. */
export async function checkPort(port, hostname) {
  const server = createServer()
  await listen(server, port, hostname)
  await new Promise((resolve) => server.close(resolve))
}

/** The address under which this machine reaches a server that listens on `hostname`. */
function localUrl(port, hostname) {
  const host = [undefined, '0.0.0.0', '::'].includes(hostname) ? 'localhost' : hostname
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * Gives Next the configuration that the build recorded, as the server of its standalone output does. So next.config.ts, and
 * the content that it checks, is not compiled and run again at every start.
 */
async function passBuiltConfig() {
  const { config } = JSON.parse(await readFile(join(root, '.next/required-server-files.json'), 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
}

/** Runs `work` without its notes on standard output (Next says how long it took to read its configuration). */
async function withoutLog(work) {
  const { log } = console
  console.log = () => {}
  try {
    await work()
  } finally {
    console.log = log
  }
}

/**
 * Starts the server and asks it for one page, so that the first reader does not wait for Next to load.
 * Port 0 takes a free one. `close` lets answers that are under way finish, for a second and a half.
 */
export async function serve({ port, hostname, warmPath = '/kk' }) {
  process.env.NODE_ENV = 'production'
  await passBuiltConfig()
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, hostname: hostname ?? 'localhost', port })
  await withoutLog(() => app.prepare())
  const handle = withRevalidation(withBrotli(app.getRequestHandler(), await readBrotli(join(root, '.next/server/app'))))
  // Longer than the 60 s for which nginx keeps a connection to us idle: nginx must be the one to close it.
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => handle(request, response))
  await listen(server, port, hostname)

  const close = () => new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 1500).unref()
  })
  const url = localUrl(server.address().port, hostname)
  const warm = await fetch(url + warmPath)
  await warm.arrayBuffer()
  if (!warm.ok) throw new Stop(`The server does not work: ${warmPath} answered ${warm.status}.`)
  return { url, close }
}
