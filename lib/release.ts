import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The id of the release that is being served; null where the pages were not sealed (development). */
export async function releaseId(): Promise<string | null> {
  const text = await readFile(join(process.cwd(), 'public', 'release.json'), 'utf8').catch(() => null)
  return text && (JSON.parse(text) as { release: string }).release
}
