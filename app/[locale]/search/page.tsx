import { getLocale, getTranslations } from 'next-intl/server'
import { Island } from '@/components/frame/island'
import { messagesMetadata } from '@/components/frame/metadata'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import { Subjects } from '@/components/lists/subjects'
import styles from '@/components/prose/prose.module.css'
import { updated } from '@/content/updated'
import { Search } from '@/islands/search'
import '@/components/ui/button.css'
import '@/components/ui/field.css'
import '@/islands/search.css'

const path = '/search'

export const generateMetadata = () => messagesMetadata(path)

export default async function SearchPage() {
  const t = await getTranslations('Search')
  const locale = await getLocale()
  return (
    <Page path={path} updated={updated['/search']}>
      <div className={`band ${styles.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={styles.lead}>{t('lead')}</p>
        <Island name="search" words="Search" load="idle">
          <Search locale={locale} />
        </Island>
        <noscript>
          <p>{t('noScript')}</p>
        </noscript>
        <Subjects />
      </div>
    </Page>
  )
}
