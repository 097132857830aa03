import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/frame/page'
import { PublishedText } from '@/components/constitution/published-text'
import { PageTitle } from '@/components/frame/page-title'
import { ParallelArticle } from '@/components/constitution/parallel-article'
import { guide } from '@/content/constitution/guide'
import { type ArticleId, articleIds, articleName, articlePath } from '@/lib/constitution'
import { parallel } from '@/lib/pages'
import { pageMetadata } from '@/components/frame/metadata'
import { updated } from '@/content/updated'

type Props = { params: Promise<{ article: ArticleId }> }

export const generateStaticParams = () => articleIds.map((article) => ({ article }))

async function titleOf(id: ArticleId): Promise<string> {
  const t = await getTranslations('Constitution')
  return t('parallelTitle', { title: articleName(await getLocale(), id) })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await params
  const locale = await getLocale()
  const t = await getTranslations('Constitution')
  return pageMetadata(
    locale,
    parallel(articlePath(article)),
    await titleOf(article),
    t('parallelDescription', { title: `${articleName(locale, article)}. ${guide[article][locale].title}.` }),
    updated['/constitution']
  )
}

export default async function ParallelArticlePage({ params }: Props) {
  const { article } = await params
  const title = await titleOf(article)
  return (
    <Page path={parallel(articlePath(article))} updated={updated['/constitution']}>
      <PublishedText title={title}>
        <PageTitle>{title}</PageTitle>
        <ParallelArticle id={article} />
      </PublishedText>
    </Page>
  )
}
