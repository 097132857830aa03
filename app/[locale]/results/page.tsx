import { getTranslations } from 'next-intl/server'
import { messagesMetadata } from '@/components/frame/metadata'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import styles from '@/components/prose/prose.module.css'
import { resultsCitations, ResultsView } from '@/components/results/results-view'
import { SourceList } from '@/components/lists/source-list'
import { results } from '@/content/results'
import { updated } from '@/content/updated'

const path = '/results'

export const generateMetadata = () => messagesMetadata(path)

export default async function ResultsPage() {
  const t = await getTranslations('Results')
  return (
    <Page path={path} updated={updated['/results']}>
      <div className={`band ${styles.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <ResultsView results={results} />
        <div className="wide">
          <SourceList citations={resultsCitations} />
          <p className={`links ${styles.next}`}>
            {t('goOn')} <Link to="/past-referendums">{t('past')}</Link>{' '}
            <Link to="/explainers/how-the-result-was-decided">{t('decided')}</Link> <Link to="/about/data">{t('data')}</Link>
          </p>
        </div>
      </div>
    </Page>
  )
}
