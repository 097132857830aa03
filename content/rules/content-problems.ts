/** What is wrong with the content as it stands in the project: the build stops on it, `npm run dev` shows it on the page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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

/** Every problem of the content of the project at `root`, as one line each: file, line where it is known, reason. */
export async function contentProblems(root: string): Promise<string[]> {
  const found = [
    ...problemsOf(await readContent(root)),
    ...resultProblems(results, told),
    ...guideProblems({ accounts: guide, old: articlesOf1995, dropped, topics })
  ]
  return Promise.all(found.map((problem) => withLine(problem, root)))
}

/** Rules name a file and the id of what is wrong in it; this adds the line on which that id stands. */
async function withLine(problem: string, root: string): Promise<string> {
  const [whole, file = '', id = ''] = /^((?:content|messages)\/\S+\.(?:ts|json)): "([^"]+)"/.exec(problem) ?? []
  if (!whole) return problem
  const lines = await readFile(join(root, file), 'utf8').then(
    (text) => text.split('\n'),
    () => []
  )
  // In messages the key is a path: its last part is what stands in the file.
  const name = file.endsWith('.json') ? (id.split('.').pop() ?? id) : id
  const key = new RegExp(`^\\s*['"]?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"]?:`)
  const at = lines.findIndex((line) => key.test(line))
  return at < 0 ? problem : problem.replace(file, `${file}:${at + 1}`)
}
