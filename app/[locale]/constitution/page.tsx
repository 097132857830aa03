import { getTranslations } from 'next-intl/server'
import { ConstitutionGuide } from '@/components/constitution-guide'
import { labelMetadata } from '@/components/label-metadata'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import styles from '@/components/prose.module.css'
import { TextState } from '@/components/text-state'
import { updated } from '@/content/constitution/guide'

const path = '/constitution'

export const generateMetadata = () => labelMetadata(path, 'Constitution')

export default async function ConstitutionPage() {
  const t = await getTranslations('Constitution')
  const prose = await getTranslations('Prose')
  return (
    <Page path={path} title={t('title')} updated={updated}>
      <article className={`band ${styles.prose}`}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')} <TextState /></p>
        <ConstitutionGuide />
        <p className={styles.next}>{prose('next')}: <Link to="/constitution/1995">{t('old', { year: '1995' })}</Link></p>
      </article>
    </Page>
  )
}
