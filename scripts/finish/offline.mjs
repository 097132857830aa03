/**
 * What a reader needs to have all pages of a language on the device (browser/saved-pack.ts): a few files that hold the pages one after the
 * other, and their list. Together the pages take a quarter of what they take one by one, because they share styles, header and footer.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { brotli } from '../compress.mjs'
import { security, unframed } from './headers.mjs'

const languages = ['kk', 'ru']
/** The most bytes of text in a part: 60 to 160 KB on the way, which a slow network carries in half a minute. */
const partSize = 2_200_000

const sha256 = (content) => createHash('sha256').update(content).digest('hex')

/** Nearly the highest level: the highest saves 8 % more in twenty times the time. */
const compress = (content) =>
  promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  })

/** The address of a page's file. */
const addressOf = (path) => `/${path}`.replace(/(\/index)?\.html$/, '') || '/'

/** What is in the pack of a language: its pages but those that other sites frame, `/`, and the data that they fetch. */
const isPacked = (path, language) =>
  new RegExp(`^${language}(\\.html$|/(?!embed/).*\\.html$)|^index\\.html$|^data/(glossary|search/${language})\\.json$`).test(path)

/** What every page may ask for besides: scripts, styles, fonts and the icon. */
const isAsset = (path) => /^assets\/.*\.(js|css|woff2)$|^icon\.svg$/.test(path)

/** Cuts files into parts of at most `partSize` bytes; a file is never cut. */
function partsOf(files) {
  const parts = []
  for (const [path, text] of files) {
    const content = Buffer.from(text)
    const last = parts.at(-1)
    if (!last || last.size + content.length > partSize) parts.push({ size: 0, files: [] })
    const part = parts.at(-1)
    part.files.push({ address: addressOf(path), start: part.size, content })
    part.size += content.length
  }
  return parts
}

/**
 * The packs of all languages.
 * @param {Map<string, string | Buffer>} files the files of the release by path
 * @returns `files`: the parts by path; `copies`: their compressed form; `lists`: the lists, which lack the id of the release
 */
export async function makePacks(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const assets = await Promise.all(
    sorted
      .filter(([path]) => isAsset(path))
      .map(async ([path, content]) => ({
        path: `/${path}`,
        bytes: path.endsWith('.woff2') ? content.length : (await brotli(content)).length
      }))
  )
  const packs = { files: new Map(), copies: new Map(), lists: new Map() }
  for (const language of languages) {
    const parts = partsOf(sorted.filter(([path]) => isPacked(path, language)))
    const listed = []
    const places = {}
    for (const [index, part] of parts.entries()) {
      const path = `offline/${language}-${index + 1}.txt`
      const content = Buffer.concat(part.files.map((file) => file.content))
      const compressed = await compress(content)
      packs.files.set(path, content)
      packs.copies.set(path, compressed)
      listed.push({ path: `/${path}`, bytes: compressed.length, sha256: sha256(content) })
      for (const file of part.files) places[file.address] = [index, file.start, file.content.length]
    }
    packs.lists.set(`offline/${language}.json`, { parts: listed, assets, files: places, headers: { ...unframed, ...security } })
  }
  return packs
}
