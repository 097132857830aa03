import { getTranslations } from 'next-intl/server'
import { messagesMetadata } from '@/components/frame/metadata'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import { loadProse } from '@/components/prose/prose-page'
import styles from '@/components/prose/prose.module.css'
import { explainers } from '@/lib/pages'

const path = '/explainers'

export const generateMetadata = () => messagesMetadata(path)

export default async function ExplainersPage() {
  const t = await getTranslations('Explainers')
  const entries = await Promise.all(
    explainers.map(async (slug) => ({ to: `/explainers/${slug}` as const, meta: (await loadProse(`/explainers/${slug}`)).meta }))
  )
  return (
    <Page
      path={path}
      updated={
        entries
          .map(({ meta }) => meta.updated)
          .sort()
          .at(-1) ?? ''
      }
    >
      <div className={`band ${styles.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={styles.lead}>{t('lead')}</p>
        {entries.map(({ to, meta }) => (
          <section key={to} className={styles.entry}>
            <h2>
              <Link to={to}>{meta.title}</Link>
            </h2>
            <p>{meta.description}</p>
          </section>
        ))}
      </div>
    </Page>
  )
}
