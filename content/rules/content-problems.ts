/** What is wrong with the content as it stands in the project: the build stops on it, `npm run dev` shows it on the page. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Locale, locales } from '../../lib/locale'
import { paths, proseFiles } from '../../lib/pages'
import { acts } from '../acts'
import { articlesOf1995, dropped } from '../constitution/articles-of-1995'
import { guide } from '../constitution/guide'
import { topics } from '../constitution/topics'
import { differences } from '../differences'
import { facts } from '../facts'
import { glossary } from '../glossary'
import { bulletinSources, regions, results, told } from '../results'
import { sources } from '../sources'
import { guideProblems } from './constitution'
import { type Content, contentProblems as problemsOf } from './content'
import { duplicateProblems, entriesOf } from './duplicates'
import { resultProblems } from './numbers'

/** The messages as they are written. An import would give what Next makes of them: compiled (next.config.ts). */
async function readMessages(root: string, locale: Locale): Promise<object> {
  const file = `messages/${locale}.json`
  try {
    return JSON.parse(await readFile(join(root, file), 'utf8')) as object
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The content as it stands in the project at `root`. */
export async function readContent(root: string): Promise<Content> {
  const prose = await Promise.all(
    Object.entries(proseFiles).map(async ([path, file]) => {
      const texts = await Promise.all(
        locales.map(
          async (locale) => [locale, await readFile(join(root, 'content', `${file}.${locale}.mdx`), 'utf8').catch(() => null)] as const
        )
      )
      return [path, Object.fromEntries(texts) as Record<Locale, string | null>] as const
    })
  )
  const [kk, ru] = await Promise.all([readMessages(root, 'kk'), readMessages(root, 'ru')])
  const cited = [...Object.values(bulletinSources).flat(), ...Object.values(regions).flatMap(({ last }) => last)]
  return { facts, sources, acts, glossary, differences, cited, prose: Object.fromEntries(prose), paths, messages: { kk, ru } }
}

/** The files by subject that a file puts together: `content/facts/vote.ts`, where `content/facts.ts` imports `./facts/vote`. */
async function subjectFiles(root: string, whole: string): Promise<string[]> {
  const text = await readFile(join(root, whole), 'utf8').catch(() => '')
  return [...text.matchAll(/ from '\.\/([\w-]+\/[\w-]+)'$/gm)]
    .map(([, path]) => `${dirname(whole)}/${path}.ts`)
    .filter((file) => file.startsWith(whole.replace(/\.ts$/, '/')))
}

async function readSubjects(root: string, whole: string): Promise<Record<string, string>> {
  const files = await subjectFiles(root, whole)
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)))
}

/** Every problem of the content of the project at `root`, as one line each: file, line where it is known, reason. */
export async function contentProblems(root: string): Promise<string[]> {
  const registries = await Promise.all(
    Object.entries({ 'content/facts.ts': facts, 'content/sources.ts': sources }).map(async ([whole, entries]) => ({
      whole,
      ids: Object.keys(entries),
      files: await readSubjects(root, whole)
    }))
  )
  const found = [
    ...registries.flatMap(duplicateProblems),
    ...problemsOf(await readContent(root)),
    ...resultProblems(results, told),
    ...guideProblems({ accounts: guide, old: articlesOf1995, dropped, topics })
  ]
  return Promise.all(found.map((problem) => withLine(problem, root)))
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
