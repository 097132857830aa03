/** Writes folders for a server of static files, with `.br` and `.gz` copies of every text, as scripts/finish does. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withCompressedCopies } from '../compress.mjs'
import { filesIn } from '../files-in.mjs'
import { fileOf } from './measured-pages.mjs'

const text = /\.(css|csv|html|ics|js|json|mjs|svg|txt|webmanifest|xml)$/

async function writeWithCopies(file, content) {
  await mkdir(dirname(file), { recursive: true })
  for (const [path, bytes] of await withCompressedCopies(file, content)) await writeFile(path, bytes)
}

/**
 * Writes pages into a folder.
 * @param {[string, string][]} pages address and HTML of each
 */
export async function writePages(folder, pages) {
  await Promise.all(pages.map(([path, html]) => writeWithCopies(join(folder, fileOf(path)), html)))
}

/** Adds the compressed copies of every text in a folder. */
export async function compressAll(folder) {
  for (const path of (await filesIn(folder)).filter((name) => text.test(name)))
    await writeWithCopies(join(folder, path), await readFile(join(folder, path)))
}

/** Copies the built folder `dist` to `folder`, and applies `change(html, path)` to the pages at `paths`. */
export async function copyWithChanges(dist, folder, paths, change) {
  await cp(dist, folder, { recursive: true })
  const pages = await Promise.all(paths.map(async (path) => [path, change(await readFile(join(dist, fileOf(path)), 'utf8'), path)]))
  await writePages(folder, pages)
}
