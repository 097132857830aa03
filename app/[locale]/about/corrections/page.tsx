import { getLocale, getTranslations } from 'next-intl/server'
import { changedOn } from '@/components/frame/changed'
import { messagesMetadata } from '@/components/frame/metadata'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import { Corrections } from '@/components/lists/corrections'
import prose from '@/components/prose/prose.module.css'
import { Link } from '@/components/ui/link'
import { href } from '@/lib/pages'

const path = '/about/corrections'

export const generateMetadata = () => messagesMetadata(path)

export default async function CorrectionsPage() {
  const t = await getTranslations('Corrections')
  const next = await getTranslations('Prose')
  const nav = await getTranslations('Nav')
  const feed = await getTranslations('Feed')
  const home = href(await getLocale(), '/')
  const updated = await changedOn(path)
  return (
    <Page path={path} updated={updated}>
      <div className={`band ${prose.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={prose.lead}>{t('lead')}</p>
        <Corrections />
        <p className="links">
          {t('data')} <a href="/data/corrections.json">/data/corrections.json</a>
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
