import { getTranslations } from 'next-intl/server'
import { messagesMetadata } from '@/components/frame/metadata'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import prose from '@/components/prose/prose.module.css'
import { FactsOfSource } from '@/components/lists/facts-of-source'
import { SourceFilter } from '@/components/lists/source-filter'
import { SourceItem } from '@/components/lists/source-item'
import { sources } from '@/content/sources'
import { dayStart } from '@/lib/instant'
import { newestFirst, periodOf } from '@/lib/source-order'
import { updated } from '@/content/updated'

const path = '/news'

export const generateMetadata = () => messagesMetadata(path)

export default async function NewsPage() {
  const t = await getTranslations('News')
  const next = await getTranslations('Prose')
  const nav = await getTranslations('Nav')
  return (
    <Page path={path} updated={updated['/news']}>
      <div className={`band ${prose.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={prose.lead}>{t('lead')}</p>
        <SourceFilter />
        <ul className="list">
          {newestFirst(sources).map((id) => {
            const { date, language, kind } = sources[id]
            return (
              <li
                key={id}
                id={id}
                data-source={id}
                data-entry=""
                data-language={language}
                data-kind={kind}
                data-period={periodOf(date)}
                data-since={date ? dayStart(date) : undefined}
              >
                <SourceItem id={id} />
                <FactsOfSource source={id} />
              </li>
            )
          })}
        </ul>
        <p>
          {t('data')} <a href="/data/facts.json">{t('dataFacts')}</a>, <a href="/data/sources.json">{t('dataSources')}</a>
        </p>
        <p className={prose.next}>
          {next('next')}: <Link to="/about">{nav('about')}</Link>
        </p>
      </div>
    </Page>
  )
}
