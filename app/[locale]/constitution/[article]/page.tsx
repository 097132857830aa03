import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { ArticleAccount } from '@/components/constitution/article-account'
import { Page } from '@/components/frame/page'
import { PublishedText } from '@/components/constitution/published-text'
import { guide } from '@/content/constitution/guide'
import { type ArticleId, articleIds, articleName, articlePath } from '@/lib/constitution'
import { articleMetadata } from '@/components/constitution/article-metadata'
import { updated } from '@/content/updated'

type Props = { params: Promise<{ article: ArticleId }> }

export const generateStaticParams = () => articleIds.map((article) => ({ article }))

async function titleOf(id: ArticleId): Promise<string> {
  const locale = await getLocale()
  return `${articleName(locale, id)}. ${guide[id][locale].title}`
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await params
  return articleMetadata(await getLocale(), article)
}

export default async function ArticlePage({ params }: Props) {
  const { article } = await params
  const title = await titleOf(article)
  return (
    <Page path={articlePath(article)} updated={updated['/constitution']}>
      <PublishedText title={title}>
        <ArticleAccount id={article} />
      </PublishedText>
    </Page>
  )
}
