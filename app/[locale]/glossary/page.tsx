import { getTranslations } from 'next-intl/server'
import { Glossary } from '@/components/lists/glossary'
import { messagesMetadata } from '@/components/frame/metadata'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import styles from '@/components/prose/prose.module.css'
import { updated } from '@/content/updated'

const path = '/glossary'

export const generateMetadata = () => messagesMetadata(path)

export default async function GlossaryPage() {
  const t = await getTranslations('Glossary')
  const nav = await getTranslations('Nav')
  const prose = await getTranslations('Prose')
  return (
    <Page path={path} updated={updated['/glossary']}>
      <article className={`band ${styles.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={styles.lead}>{t('lead')}</p>
        <Glossary />
        <p className={styles.next}>
          {prose('next')}: <Link to="/forum">{nav('forum')}</Link>
        </p>
      </article>
    </Page>
  )
}
