import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { acts } from '../content/acts'
import { articlesOf1995, dropped } from '../content/constitution/articles-of-1995'
import { guide } from '../content/constitution/guide'
import { topics } from '../content/constitution/topics'
import { differences } from '../content/differences'
import { facts } from '../content/facts'
import { glossary } from '../content/glossary'
import { bulletinSources, regions, results, told } from '../content/results'
import { sources } from '../content/sources'
import { type Content, contentProblems } from '../lib/check-content'
import { guideProblems } from '../lib/check-constitution'
import { resultProblems } from '../lib/check-numbers'
import { type Locale, locales } from '../lib/locale'
import { paths, proseFiles } from '../lib/pages'
import kk from '../messages/kk.json'
import ru from '../messages/ru.json'

/** The content as it stands in the project at `root`. */
export async function readContent(root: string): Promise<Content> {
  const prose = await Promise.all(
    Object.entries(proseFiles).map(async ([path, file]) => {
      const texts = await Promise.all(
        locales.map(async (locale) => [locale, await readFile(join(root, 'content', `${file}.${locale}.mdx`), 'utf8').catch(() => null)] as const)
      )
      return [path, Object.fromEntries(texts) as Record<Locale, string | null>] as const
    })
  )
  return { facts, sources, acts, glossary, differences, cited: [...Object.values(bulletinSources).flat(), ...Object.values(regions).flatMap(({ last }) => last)], prose: Object.fromEntries(prose), paths, messages: { kk, ru } }
}

/** Stops the build where the content is wrong, with every problem in a line of its own. */
export async function checkContent(root: string): Promise<void> {
  const problems = [...contentProblems(await readContent(root)), ...resultProblems(results, told), ...guideProblems({ accounts: guide, old: articlesOf1995, dropped, topics })]
  if (problems.length) throw new Error(`the content has ${problems.length} problem(s):\n${problems.join('\n')}`)
}
