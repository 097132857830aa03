import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { labelMetadata } from '@/components/label-metadata'
import { Link } from '@/components/link'
import { NewsFilter } from '@/components/news-filter'
import { Page } from '@/components/page'
import prose from '@/components/prose.module.css'
import { RestingFacts } from '@/components/resting-facts'
import { SourceItem } from '@/components/source-item'
import { Static } from '@/components/static'
import { sources } from '@/content/sources'
import { sourceKinds, sourceLanguages } from '@/lib/fact'
import { dayStart } from '@/lib/instant'
import { newestFirst, periods } from '@/lib/news'

const path = '/news'

export const generateMetadata = () => labelMetadata(path, 'News')

export default async function NewsPage() {
  const locale = await getLocale()
  const t = await getTranslations('News')
  const source = await getTranslations('Source')
  const next = await getTranslations('Prose')
  const nav = await getTranslations('Nav')
  const { News: messages } = await getMessages()
  const options = {
    language: sourceLanguages.map((value) => ({ value, label: source(`language.${value}`) })),
    kind: sourceKinds.map((value) => ({ value, label: source(`kind.${value}`) })),
    period: periods.map((value) => ({ value, label: t(`periods.${value}`) }))
  }
  return (
    <Page path={path} title={t('title')} updated="2026-11-22">
      <div className={`band ${prose.prose}`}>
        <h1>{t('title')}</h1>
        <p className={prose.lead}>{t('lead')}</p>
        <NextIntlClientProvider messages={{ News: messages }}>
          <NewsFilter locale={locale} options={options}>
            <Static as="ul" className="list">
              {newestFirst(sources).map((id) => (
                <li key={id} id={id} data-source={id} data-since={sources[id].date ? dayStart(sources[id].date) : undefined}>
                  <SourceItem id={id} />
                  <RestingFacts source={id} />
                </li>
              ))}
            </Static>
          </NewsFilter>
        </NextIntlClientProvider>
        <p>{t('data')} <a href="/data/facts.json">{t('dataFacts')}</a>, <a href="/data/sources.json">{t('dataSources')}</a></p>
        <p className={prose.next}>{next('next')}: <Link to="/about">{nav('about')}</Link></p>
      </div>
    </Page>
  )
}
