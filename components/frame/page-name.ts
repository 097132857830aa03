import { getTranslations } from 'next-intl/server'
import { loadProse, titleOf } from '@/components/prose/load-prose'
import { guide } from '@/content/constitution/guide'
import { regions } from '@/content/results'
import { articleIds, articleName, articlePath } from '@/lib/constitution'
import type { Locale } from '@/lib/locale'
import { explainers, parallel, type Path } from '@/lib/pages'
import { regionIds } from '@/lib/regions'

/** What a page is called: its label in the menu, else its heading. */
export async function pageName(locale: Locale, path: Path): Promise<string> {
  const t = await getTranslations()
  const explainer = explainers.find((slug) => path === parallel(`/explainers/${slug}`))
  if (explainer) return t('Constitution.parallelTitle', { title: (await loadProse(`/explainers/${explainer}`)).meta.title })
  const beside = articleIds.find((id) => path === parallel(articlePath(id)))
  if (beside) return t('Constitution.parallelTitle', { title: articleName(locale, beside) })
  const article = articleIds.find((id) => path === articlePath(id))
  if (article) return `${articleName(locale, article)}. ${guide[article][locale].title}`
  const region = regionIds.find((id) => path === `/results/${id}`)
  if (region) return t('Region.title', { region: regions[region].name[locale] })
  if (path === '/constitution/1995') return t('Constitution.old', { year: '1995' })
  return titleOf(path)
}
