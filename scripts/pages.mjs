/** The files that Next has written for prerendered pages and data, and the addresses at which it serves them. */
import { readdir } from 'node:fs/promises'

/** The files under `folder` that end in `ending`, as paths inside it. */
export async function filesIn(folder, ending) {
  const paths = await readdir(folder, { recursive: true }).catch(() => [])
  return paths.filter((path) => path.endsWith(ending)).map((path) => path.replaceAll('\\', '/')).sort()
}

/** The address of the file at `path`. */
export const address = (path) => `/${path.replace(/\.(html|body|html\.br)$/, '')}`.replace(/^\/index$/, '/')
