/** Binding a server to a port. It needs no packages, so that a busy port is reported before anything is installed. */
import { createServer } from 'node:http'
import { Stop } from './run.mjs'

/** The error to show if a port cannot be bound. */
function listenError(error, port, hostname) {
  if (error.code === 'EADDRINUSE')
    return new Stop(`Port ${port} is in use. Choose another: PORT=${port < 65535 ? port + 1 : 3001} npm start`)
  if (error.code === 'EACCES')
    return new Stop(`Port ${port} needs rights that this user does not have. Choose another: PORT=3000 npm start`)
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code)) {
    return new Stop(`HOSTNAME=${hostname} is wrong: expected an address of this machine (${error.code}).`)
  }
  return error
}

/** Resolves when `server` listens; without `hostname` on every address of the machine. Rejects with a `Stop` if it cannot. */
export function listen(server, port, hostname) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port, hostname)))
    server.listen({ port, host: hostname }, resolve)
  })
}

/** Throws if the port cannot be bound. */
export async function checkPort(port, hostname) {
  const server = createServer()
  await listen(server, port, hostname)
  await new Promise((resolve) => server.close(resolve))
}

/** The URL by which this machine reaches a server that listens on `hostname`. */
export function localUrl(port, hostname) {
  const host = [undefined, '0.0.0.0', '::'].includes(hostname) ? 'localhost' : hostname
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
