import { readFile } from 'node:fs/promises'

/** The value of a JSON file; null if it is missing or not valid JSON (truncated by a full disk or a power cut). */
export async function readJson(file) {
  const text = await readFile(file, 'utf8').catch(() => '')
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
