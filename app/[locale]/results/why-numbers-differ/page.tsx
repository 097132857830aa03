import { getTranslations } from 'next-intl/server'
import { Differences } from '@/components/differences'
import { labelMetadata } from '@/components/label-metadata'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import styles from '@/components/prose.module.css'

const path = '/results/why-numbers-differ'

export const generateMetadata = () => labelMetadata(path, 'Differences')

export default async function WhyNumbersDifferPage() {
  const t = await getTranslations('Differences')
  const results = await getTranslations('Results')
  return (
    <Page path={path} title={t('title')} updated="2026-11-22">
      <article className={`band ${styles.prose}`}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <Differences />
        <p className={styles.next}>{results('goOn')} <Link to="/past-referendums">{results('past')}</Link></p>
      </article>
    </Page>
  )
}
