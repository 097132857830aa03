import { getLocale, getTranslations } from 'next-intl/server'
import type { Thing } from 'schema-dts'
import { loadProse } from '@/components/prose/load-prose'
import { questionsAndAnswers } from '@/components/prose/questions-and-answers'
import type { Locale } from '@/lib/locale'
import { ancestorsOf, nameKey, type Path } from '@/lib/pages'
import { JsonLd } from './json-ld'
import { pageName } from './page-name'
import { article, breadcrumbs, definedTerms, faq, voteDataset, voteEvent, website } from './things'

/** Pages that are read from top to bottom: explainers, articles of the guide, two reports. */
const articles = /^\/(explainers\/[^/]+|constitution\/(preamble|\d{1,2})|forum|past-referendums)$/

/** What a page is and tells of, for search engines, behind everything that a reader waits for. */
export async function StructuredData({ path, updated }: { path: Path; updated: string }) {
  const locale = await getLocale()
  const t = await getTranslations()
  const name = async (each: Path) => {
    // The pages above are named as the row of them on the page does.
    const key = each !== path && nameKey(each)
    return key ? t(key) : await pageName(locale, each)
  }
  const way = await Promise.all([...ancestorsOf(path), path].map(async (each) => ({ path: each, name: await name(each) })))
  return (
    <JsonLd
      graph={[
        ...(way.length > 1 ? [breadcrumbs(locale, way)] : []),
        ...(articles.test(path) ? [article(locale, path, way.at(-1)?.name ?? '', updated)] : []),
        ...(await thingsOf(locale, path))
      ]}
    />
  )
}

/** What the page alone has. */
async function thingsOf(locale: Locale, path: Path): Promise<Thing[]> {
  if (path === '/') return [website(locale), voteEvent(locale)]
  if (path === '/results' || path === '/about/data') return [voteDataset(locale, (await loadProse('/about/data')).meta.description)]
  if (path === '/questions') return [faq(locale, await questionsAndAnswers(locale))]
  if (path === '/glossary') return [definedTerms(locale)]
  return []
}
