/**
 * Lets `decide` look at an answer when its head is about to go out (status and headers stand, the body does not yet). It returns
 * what goes out instead, a status and a body (none for an empty one); or nothing, and the answer passes as it is.
 * @param {import('node:http').ServerResponse} response
 * @param {(status: number) => { status: number, body?: Buffer } | undefined} decide may change the headers
 */
export function intercept(response, decide) {
  const { writeHead, write, end } = response
  let instead
  response.writeHead = (status, ...rest) => {
    instead = decide(status)
    return writeHead.call(response, instead?.status ?? status, ...rest)
  }
  response.write = (...chunk) => instead !== undefined || write.apply(response, chunk)
  response.end = (...chunk) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return instead ? end.call(response, instead.body) : end.apply(response, chunk)
  }
}
