/** Answers a repeated request for a data file with 304 where nothing has changed: Next does so for pages, not for route handlers. */
import { intercept } from './intercept.mjs'

/** A request handler that answers as `handle` does, but without the body where the reader already holds what the ETag names. */
export function withRevalidation(handle) {
  return (request, response) => {
    const held = request.headers['if-none-match']
    if (!held || !/^\/data\//.test(request.url ?? '')) return handle(request, response)
    // Compression would change the answer before the tag is compared.
    request.headers['accept-encoding'] = 'identity'
    intercept(response, (status) => {
      const tag = response.getHeader('ETag')
      if (status !== 200 || !tag || !held.split(/\s*,\s*/).some((each) => each.replace(/^W\//, '') === tag)) return
      for (const name of ['Content-Type', 'Content-Length', 'Transfer-Encoding']) response.removeHeader(name)
      return { status: 304 }
    })
    return handle(request, response)
  }
}
