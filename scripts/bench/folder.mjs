/** Folders of pages for a server of static files, each text also as `.br` and `.gz`, as scripts/finish leaves them. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { fileOf } from './pages.mjs'

const text = /\.(css|csv|html|js|json|mjs|svg|txt|webmanifest|xml)$/

/** The size of a text in Brotli at its best. */
export async function brotli(content) {
  return promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content) } })
}

async function writeWithCopies(file, content) {
  await mkdir(dirname(file), { recursive: true })
  const [br, gz] = await Promise.all([brotli(content), promisify(gzip)(content, { level: 9 })])
  await Promise.all([writeFile(file, content), writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}

/** Writes pages, given as address and HTML, into a folder. */
export async function writePages(folder, pages) {
  await Promise.all(pages.map(([path, html]) => writeWithCopies(join(folder, fileOf(path)), html)))
}

/** Adds the compressed copies of every text in a folder. */
export async function compressAll(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || !text.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    await writeWithCopies(file, await readFile(file))
  }
}

/** A copy of the built folder in which the named pages are changed. */
export async function copyWith(dist, folder, paths, change) {
  await cp(dist, folder, { recursive: true })
  const pages = await Promise.all(paths.map(async (path) => [path, change(await readFile(join(dist, fileOf(path)), 'utf8'), path)]))
  await writePages(folder, pages)
}
