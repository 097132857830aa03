import { getTranslations } from 'next-intl/server'
import { ConstitutionGuide } from '@/components/constitution/constitution-guide'
import { messagesMetadata } from '@/components/frame/metadata'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PublishedText } from '@/components/constitution/published-text'
import { PageTitle } from '@/components/frame/page-title'
import styles from '@/components/prose/prose.module.css'
import { TextState } from '@/components/constitution/text-state'
import { updated } from '@/content/updated'

const path = '/constitution'

export const generateMetadata = () => messagesMetadata(path)

export default async function ConstitutionPage() {
  const t = await getTranslations('Constitution')
  const prose = await getTranslations('Prose')
  return (
    <Page path={path} updated={updated['/constitution']}>
      <PublishedText title={t('title')}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={styles.lead}>
          {t('lead')} <TextState />
        </p>
        <ConstitutionGuide />
        <p className={styles.next}>
          {prose('next')}: <Link to="/constitution/1995">{t('old', { year: '1995' })}</Link>
        </p>
      </PublishedText>
    </Page>
  )
}
