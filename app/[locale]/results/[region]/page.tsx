import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import styles from '@/components/prose/prose.module.css'
import { RegionView } from '@/components/results/region-view'
import { RegionSources } from '@/components/results/region-sources'
import { lastTurnout } from '@/components/results/last-turnout'
import { regions } from '@/content/results'
import { formatDay } from '@/lib/format'
import { type RegionId, regionIds } from '@/lib/regions'
import { pageMetadata } from '@/components/frame/metadata'
import { updated } from '@/content/updated'

type Props = { params: Promise<{ region: RegionId }> }

export const generateStaticParams = () => regionIds.map((region) => ({ region }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region } = await params
  const locale = await getLocale()
  const t = await getTranslations('Region')
  const name = regions[region].name[locale]
  const { at, time, percent, country } = lastTurnout(region, locale)
  return pageMetadata(
    locale,
    `/results/${region}`,
    t('title', { region: name }),
    t('description', { region: name, day: formatDay(at, locale), time, percent, country })
  )
}

export default async function RegionPage({ params }: Props) {
  const { region } = await params
  const locale = await getLocale()
  const t = await getTranslations('Region')
  const inResults = await getTranslations('Results')
  return (
    <Page path={`/results/${region}`} updated={updated['/results']}>
      <article className={`band ${styles.prose}`}>
        <PageTitle>
          <RegistryText text={t('title', { region: regions[region].name[locale] })} />
        </PageTitle>
        <RegionView id={region} />
        <RegionSources id={region} />
        <p className={styles.next}>
          {inResults('goOn')} <Link to="/results/why-numbers-differ">{inResults('why')}</Link>
        </p>
      </article>
    </Page>
  )
}
