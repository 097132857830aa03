import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/components/frame/metadata'
import { guide } from '@/content/constitution/guide'
import { articleGists } from '@/content/descriptions'
import { facts } from '@/content/facts'
import { updated } from '@/content/updated'
import { type ArticleId, articleName, articlePath } from '@/lib/constitution'
import { firstSentences, mostInDescription, mostInTitle, withFacts } from '@/lib/head-text'
import type { Locale } from '@/lib/locale'

/**
 * Title and description of an article: which Constitution it is of, its gist, and what became of it since 1995. The title leaves out the
 * Constitution where it would be too long.
 */
export async function articleMetadata(locale: Locale, id: ArticleId): Promise<Metadata> {
  const t = await getTranslations('Constitution')
  const {
    label,
    [locale]: { title, summary }
  } = guide[id]
  const whole = id === 'preamble' ? t('headPreamble', { title }) : t('headArticle', { number: id, title })
  const mark = id === 'preamble' ? `${t(`label.${label}`)}.` : t(`marked.${label}`)
  const gist = withFacts(articleGists[id]?.[locale] ?? firstSentences(summary, mostInDescription - 1 - mark.length), facts, locale)
  return pageMetadata(
    locale,
    articlePath(id),
    whole.length <= mostInTitle ? whole : `${articleName(locale, id)}. ${title}`,
    `${gist} ${mark}`,
    updated['/constitution']
  )
}
