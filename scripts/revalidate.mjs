/** Answers a repeated request for a data file with 304 where nothing has changed: Next does so for pages, not for route handlers. */

/** A request handler that answers as `handle` does, but without the body where the reader already holds what the ETag names. */
export function withRevalidation(handle) {
  return (request, response) => {
    const held = request.headers['if-none-match']
    if (!held || !/^\/data\//.test(request.url ?? '')) return handle(request, response)
    // Compression would change the answer before the tag is compared.
    request.headers['accept-encoding'] = 'identity'
    const { writeHead, write, end } = response
    let same = false
    response.writeHead = (status, ...rest) => {
      const tag = response.getHeader('ETag')
      same = status === 200 && tag !== undefined && held.split(/\s*,\s*/).some((each) => each.replace(/^W\//, '') === tag)
      if (!same) return writeHead.call(response, status, ...rest)
      for (const name of ['Content-Type', 'Content-Length', 'Transfer-Encoding']) response.removeHeader(name)
      return writeHead.call(response, 304)
    }
    response.write = (...chunk) => same || write.apply(response, chunk)
    response.end = (...chunk) => {
      if (!response.headersSent) response.writeHead(response.statusCode)
      return same ? end.call(response) : end.apply(response, chunk)
    }
    return handle(request, response)
  }
}
