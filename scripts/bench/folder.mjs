/** Folders of pages for a server of static files, each text also as `.br` and `.gz`, as scripts/finish leaves them. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withCopies } from '../compress.mjs'
import { filesIn } from '../files-in.mjs'
import { fileOf } from './pages.mjs'

const text = /\.(css|csv|html|js|json|mjs|svg|txt|webmanifest|xml)$/

async function writeWithCopies(file, content) {
  await mkdir(dirname(file), { recursive: true })
  for (const [path, bytes] of await withCopies(file, content)) await writeFile(path, bytes)
}

/** Writes pages, given as address and HTML, into a folder. */
export async function writePages(folder, pages) {
  await Promise.all(pages.map(([path, html]) => writeWithCopies(join(folder, fileOf(path)), html)))
}

/** Adds the compressed copies of every text in a folder. */
export async function compressAll(folder) {
  for (const path of (await filesIn(folder)).filter((name) => text.test(name)))
    await writeWithCopies(join(folder, path), await readFile(join(folder, path)))
}

/** A copy of the built folder in which the named pages are changed. */
export async function copyWith(dist, folder, paths, change) {
  await cp(dist, folder, { recursive: true })
  const pages = await Promise.all(paths.map(async (path) => [path, change(await readFile(join(dist, fileOf(path)), 'utf8'), path)]))
  await writePages(folder, pages)
}
