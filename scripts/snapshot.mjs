/**
 * A snapshot of a folder, for a server: a build may replace the folder while the server runs. It is made of hard links, without copying
 * bytes.
 */
import { link, mkdir, readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from './run.mjs'

const snapshots = join(root, '.serving')

/** Whether there is a process with this id. */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Removes the snapshots of servers that were killed. */
async function removeAbandoned() {
  const names = await readdir(snapshots).catch(() => [])
  await Promise.all(
    names
      .filter((name) => !isRunning(Number(name.split('-')[0])))
      .map((name) => rm(join(snapshots, name), { recursive: true, force: true }))
  )
}

let count = 0

/** Makes a snapshot of `folder`. If links cannot be made (a read-only disk), the result is the folder itself. */
export async function snapshot(folder) {
  const copy = join(snapshots, `${process.pid}-${(count += 1)}`)
  const remove = () => rm(copy, { recursive: true, force: true })
  try {
    await removeAbandoned()
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of entries)
      if (entry.isDirectory()) await mkdir(join(copy, relative(folder, entry.parentPath), entry.name), { recursive: true })
    await mkdir(copy, { recursive: true })
    await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = join(entry.parentPath, entry.name)
          return link(file, join(copy, relative(folder, file)))
        })
    )
    return { folder: copy, remove }
  } catch {
    await remove().catch(() => {})
    return { folder, remove: async () => {} }
  }
}
