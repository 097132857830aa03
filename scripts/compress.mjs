/** Compression at the highest level: slow, for files that are compressed once and sent often. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip as compress } from 'node:zlib'

const { BROTLI_MAX_QUALITY, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants

export const brotli = (content) =>
  promisify(brotliCompress)(content, {
    params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content) }
  })

export const gzip = (content) => promisify(compress)(content, { level: 9 })

/** A file and its compressed copies (`.br`, `.gz`), each as path and content. `made`: the first, where it is made already. */
export async function withCompressedCopies(path, content, made) {
  const [br, gz] = await Promise.all([made ?? brotli(content), gzip(content)])
  return [
    [path, content],
    [`${path}.br`, br],
    [`${path}.gz`, gz]
  ]
}
