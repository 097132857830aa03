/**
 * A folder as it stands now, for a server to serve: a build beside it may replace the folder, and takes nothing from under the
 * server. Hard links: no bytes are copied.
 */
import { link, mkdir, readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from './run.mjs'

const place = join(root, '.serving')

/** Whether a process lives. */
function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Removes what servers have left that were killed. */
async function clear() {
  const names = await readdir(place).catch(() => [])
  await Promise.all(
    names.filter((name) => !lives(Number(name.split('-')[0]))).map((name) => rm(join(place, name), { recursive: true, force: true }))
  )
}

let count = 0

/** Where no link can be made (a disk that is read only), the folder itself is served. */
export async function snapshot(folder) {
  const own = join(place, `${process.pid}-${(count += 1)}`)
  const remove = () => rm(own, { recursive: true, force: true })
  try {
    await clear()
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of entries)
      if (entry.isDirectory()) await mkdir(join(own, relative(folder, entry.parentPath), entry.name), { recursive: true })
    await mkdir(own, { recursive: true })
    await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = join(entry.parentPath, entry.name)
          return link(file, join(own, relative(folder, file)))
        })
    )
    return { folder: own, remove }
  } catch {
    await remove().catch(() => {})
    return { folder, remove: async () => {} }
  }
}
