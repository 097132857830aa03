import { getTranslations } from 'next-intl/server'
import { WhyNumbersDiffer } from '@/components/results/why-numbers-differ'
import { messagesMetadata } from '@/components/frame/metadata'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import styles from '@/components/prose/prose.module.css'
import { updated } from '@/content/updated'

const path = '/results/why-numbers-differ'

export const generateMetadata = () => messagesMetadata(path)

export default async function WhyNumbersDifferPage() {
  const t = await getTranslations('Differences')
  const results = await getTranslations('Results')
  return (
    <Page path={path} updated={updated['/results/why-numbers-differ']}>
      <article className={`band ${styles.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={styles.lead}>{t('lead')}</p>
        <WhyNumbersDiffer />
        <p className={styles.next}>
          {results('goOn')} <Link to="/past-referendums">{results('past')}</Link>
        </p>
      </article>
    </Page>
  )
}
