/**
 * Says at the foot of each page what it weighs (components/frame/page.tsx leaves the places): as sent in Brotli, in kilobytes of 1,000
 * bytes, headers apart. What the page itself weighs depends on what its foot says. So it is compressed up to that place, the rest, which
 * is short, is estimated, and then compressed on: once in all, which takes half of the time of finishing.
 */
import { constants, createBrotliCompress } from 'node:zlib'
import { brotli } from '../compress.mjs'

const places = { page: '{weight:page}', rest: '{weight:rest}', font: '{weight:font}' }
/** What follows the figure of the page takes 160 to 275 bytes. */
const afterFigure = 215

/** «17,9»: bytes as kilobytes, the same in both languages. */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).replace('.', ',')

/**
 * What a first visit loads besides the page, all of which the browser keeps: the program, the icon, the manifest, the worker with what it
 * keeps from the start; on pages where an island runs those files too.
 * @param {Map<string, string | Buffer>} files the files of the release by path
 * @param {Pick<Awaited<ReturnType<typeof import('../bundle.mjs').bundleFiles>>, 'site' | 'offline' | 'ofIslands'>} bundles
 * @returns `font`: its bytes; `rest`: the bytes of everything else, for the text of a page
 */
export async function firstVisit(files, { site, offline, ofIslands }) {
  const sizeOf = async (path) => (await brotli(files.get(path))).length
  const sum = async (paths) => (await Promise.all(paths.map(sizeOf))).reduce((total, size) => total + size, 0)
  const always = await sum([`assets/${site}`, `assets/${offline}`, 'offline.html', 'sw.js', 'icon.svg', 'manifest.webmanifest'])
  const islands = await Promise.all(ofIslands.map(async ({ of, file }) => ({ of, size: await sizeOf(`assets/${file}`) })))
  const font = [...files].find(([path]) => /golos.*\.woff2$/.test(path))?.[1].length ?? 0
  const ofPage = (html) => {
    const names = new Set(Array.from(html.matchAll(/ data-island="(\w+)"/g), ([, name]) => name))
    // The calculator waits until its fold is opened.
    const runs = { start: names.size > 0, live: [...names].some((name) => name !== 'calculator'), search: names.has('search') }
    const needed = islands.filter(({ of }) => runs[of])
    return needed.reduce((total, { size }) => total + size, always)
  }
  return { font, rest: ofPage }
}

/** @typedef {Awaited<ReturnType<typeof firstVisit>>} Visit */

/**
 * A page with its figures, and its compressed copy; without a place for them the page as it is.
 * @param {string} page
 * @param {Visit} visit
 * @returns {Promise<{ page: string, copy?: Buffer }>}
 */
export async function weighPage(page, visit) {
  const known = page.replace(places.rest, () => kilobytes(visit.rest(page))).replace(places.font, kilobytes(visit.font))
  const [before, after] = known.split(places.page)
  if (after === undefined) return { page: known }
  const { copy, rest } = await compressInTwo(before, (size) => kilobytes(size + afterFigure) + after)
  return { page: before + rest, copy }
}

/** Compresses a text of two parts, of which the second depends on the size of the first, compressed. */
function compressInTwo(before, restAfter) {
  return new Promise((resolve, reject) => {
    const stream = createBrotliCompress({
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(before)
      }
    })
    const chunks = []
    let rest = ''
    stream.on('data', (chunk) => chunks.push(chunk))
    stream.on('error', reject)
    stream.on('end', () => resolve({ copy: Buffer.concat(chunks), rest }))
    stream.write(before)
    stream.flush(constants.BROTLI_OPERATION_FLUSH, () => {
      rest = restAfter(chunks.reduce((size, chunk) => size + chunk.length, 0))
      stream.end(rest)
    })
  })
}
