import { getTranslations } from 'next-intl/server'
import { messagesMetadata } from '@/components/frame/metadata'
import { ExplainerRow } from '@/components/lists/explainer-row'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import { inPhases } from '@/components/frame/shown'
import { loadProse } from '@/components/prose/load-prose'
import styles from '@/components/prose/prose.module.css'
import rows from '@/components/lists/explainer-row.module.css'
import { Title } from '@/components/prose/later-text'
import { explainers } from '@/lib/pages'

const path = '/explainers'

export const generateMetadata = () => messagesMetadata(path)

export default async function ExplainersPage() {
  const t = await getTranslations('Explainers')
  const entries = await Promise.all(explainers.map(async (slug) => ({ slug, meta: (await loadProse(`/explainers/${slug}`)).meta })))
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
        <div className={`wide ${rows.rows}`}>
          {entries.map(({ slug, meta }) => (
            <ExplainerRow key={slug} explainer={slug} title={<Title {...meta} />}>
              <span {...inPhases('announced', 'voting', 'counting')}>{meta.anytime}</span>
              <span {...inPhases('decided', 'in-force')}>{meta.description}</span>
            </ExplainerRow>
          ))}
        </div>
      </div>
    </Page>
  )
}
