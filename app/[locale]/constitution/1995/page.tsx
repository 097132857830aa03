import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ArticlesOf1995 } from '@/components/constitution/articles-of-1995'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import styles from '@/components/prose/prose.module.css'
import { SourceList } from '@/components/lists/source-list'
import { formatDay } from '@/lib/format'
import { pageMetadata } from '@/components/frame/metadata'
import { editionOf1995 } from '@/content/constitution/articles-of-1995'
import { updated } from '@/content/updated'

const path = '/constitution/1995'

async function words() {
  const locale = await getLocale()
  const t = await getTranslations('Constitution')
  return {
    locale,
    title: t('old', { year: '1995' }),
    lead: t('oldLead', { year: '1995', date: formatDay(editionOf1995, locale, 'adj') }),
    toAll: t('toAll')
  }
}

export async function generateMetadata(): Promise<Metadata> {
  const { locale, title, lead } = await words()
  return pageMetadata(locale, path, title, lead)
}

export default async function ArticlesOf1995Page() {
  const { title, lead, toAll } = await words()
  return (
    <Page path={path} updated={updated['/constitution']}>
      <article className={`band ${styles.prose}`}>
        <PageTitle>{title}</PageTitle>
        <p className={styles.lead}>{lead}</p>
        <ArticlesOf1995 />
        <SourceList citations={[{ kind: 'act', id: 'constitution-1995' }]} />
        <p className={styles.next}>
          <Link to="/constitution">{toAll}</Link>
        </p>
      </article>
    </Page>
  )
}
