import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import { ParallelProse } from '@/components/prose/parallel-prose'
import { loadProse } from '@/components/prose/load-prose'
import styles from '@/components/prose/prose.module.css'
import { Title } from '@/components/prose/later-text'
import { type Explainer, explainers, parallel } from '@/lib/pages'
import { descriptionOf, pageMetadata } from '@/components/frame/metadata'

type Props = { params: Promise<{ slug: Explainer }> }

export const generateStaticParams = () => explainers.map((slug) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = `/explainers/${(await params).slug}` as const
  const t = await getTranslations('Constitution')
  const { meta } = await loadProse(path)
  const locale = await getLocale()
  const title = t('headParallel', { title: descriptionOf(locale, path).title ?? meta.title })
  return pageMetadata(locale, parallel(path), title, t('parallelDescription', { title: meta.title }), meta.updated)
}

export default async function ParallelExplainerPage({ params }: Props) {
  const path = `/explainers/${(await params).slug}` as const
  const t = await getTranslations('Constitution')
  const { meta } = await loadProse(path)
  const title = t('parallelTitle', { title: meta.title })
  return (
    <Page path={parallel(path)} updated={meta.updated}>
      <article className={`band ${styles.prose}`}>
        <PageTitle>
          <Title title={title} {...(meta.titleAhead && { titleAhead: t('parallelTitle', { title: meta.titleAhead }) })} />
        </PageTitle>
        <p className="meta">{t('parallelLead')}</p>
        <p>
          <Link className="reach" to={path}>
            {t('oneLanguage')}
          </Link>
        </p>
        <ParallelProse
          path={path}
          instead={
            <p className="meta">
              {t('widget')}{' '}
              <Link to={path}>
                <Title {...meta} />
              </Link>
            </p>
          }
        />
      </article>
    </Page>
  )
}
