import { readFile } from 'node:fs/promises'

/** What a file says as JSON; null where there is none, or where it was cut off (a full disk, a power cut). */
export async function readJson(file) {
  const text = await readFile(file, 'utf8').catch(() => '')
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
