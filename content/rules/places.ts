/** Where in the files of content a problem is: rules name a file and an id, readers of errors want the line. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { entriesOf } from './duplicate-ids'

/** The files by subject that a file puts together: `content/facts/vote.ts`, where `content/facts.ts` imports `./facts/vote`. */
async function subjectFiles(root: string, whole: string): Promise<string[]> {
  const text = await readFile(join(root, whole), 'utf8').catch(() => '')
  return [...text.matchAll(/ from '\.\/([\w-]+\/[\w-]+)'$/gm)]
    .map(([, path]) => `${dirname(whole)}/${path}.ts`)
    .filter((file) => file.startsWith(whole.replace(/\.ts$/, '/')))
}

/** The texts of those files, by their path in the project. */
export async function readSubjects(root: string, whole: string): Promise<Record<string, string>> {
  const files = await subjectFiles(root, whole)
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)))
}

/**
 * Rules name a file and the id of what is wrong in it; this adds the line on which that id stands. Of facts and sources, whose
 * rules name content/facts.ts and content/sources.ts, it names the file by subject instead.
 */
export async function withLine(problem: string, root: string): Promise<string> {
  const [whole, file = '', id = ''] = /^((?:content|messages)\/\S+\.(?:ts|json)): "([^"]+)"/.exec(problem) ?? []
  if (!whole) return problem
  for (const each of [...(await subjectFiles(root, file)), file]) {
    const line = lineOf(id, each, await readFile(join(root, each), 'utf8').catch(() => ''))
    if (line) return problem.replace(file, `${each}:${line}`)
  }
  return problem
}

/** The line of an id in a file of content, or of messages, where the key is a path: its last part is what stands in the file. */
function lineOf(id: string, file: string, text: string): number | undefined {
  if (!file.endsWith('.json')) return entriesOf(text).find((entry) => entry.id === id)?.line
  const name = id.split('.').pop() ?? id
  const key = new RegExp(`^\\s*"${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}":`)
  const at = text.split('\n').findIndex((row) => key.test(row))
  return at < 0 ? undefined : at + 1
}
