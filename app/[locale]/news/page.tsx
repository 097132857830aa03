import { getLocale, getTranslations } from 'next-intl/server'
import { messagesMetadata } from '@/components/frame/metadata'
import { Beside } from '@/components/ui/beside'
import { Contents } from '@/components/ui/contents'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import prose from '@/components/prose/prose.module.css'
import { SourceFilter } from '@/components/lists/source-filter'
import { SourceShelf } from '@/components/lists/source-shelf'
import { href } from '@/lib/pages'
import { shelves } from '@/lib/source-order'
import { updated } from '@/content/updated'

const path = '/news'

export const generateMetadata = () => messagesMetadata(path)

export default async function NewsPage() {
  const t = await getTranslations('News')
  const next = await getTranslations('Prose')
  const nav = await getTranslations('Nav')
  const feed = await getTranslations('Feed')
  const home = href(await getLocale(), '/')
  return (
    <Page path={path} updated={updated['/news']}>
      <div className={`band ${prose.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={prose.lead}>{t('lead')}</p>
        <Beside
          tools={
            <>
              <Contents short entries={shelves.map((shelf) => ({ id: shelf, label: t(`shelf.${shelf}`) }))} />
              <SourceFilter />
            </>
          }
        >
          {shelves.map((shelf) => (
            <SourceShelf key={shelf} shelf={shelf} />
          ))}
        </Beside>
        <p className="links">
          {t('data')} <a href="/data/facts.json">{t('dataFacts')}</a> <a href="/data/sources.json">{t('dataSources')}</a>
        </p>
        <p className="links">
          {feed('subscribe')} <a href={`${home}/feed.xml`}>Atom</a> <a href={`${home}/feed.json`}>JSON Feed</a>
        </p>
        <p className={prose.next}>
          {next('next')}: <Link to="/about">{nav('about')}</Link>
        </p>
      </div>
    </Page>
  )
}
