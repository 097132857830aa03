import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The paths of all files in a folder and its subfolders, relative to it, with `/`, sorted. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
