import { getTranslations } from 'next-intl/server'
import { messagesMetadata } from '@/components/frame/metadata'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import prose from '@/components/prose/prose.module.css'
import { Poster } from '@/components/results/poster'
import { Link } from '@/components/ui/link'
import { updated } from '@/content/updated'

const path = '/poster'

export const generateMetadata = () => messagesMetadata(path)

export default async function PosterPage() {
  const t = await getTranslations('Poster')
  const nav = await getTranslations('Nav')
  const inProse = await getTranslations('Prose')
  return (
    <Page path={path} updated={updated['/poster']}>
      <div className={`band on-screen ${prose.prose}`}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={prose.lead}>{t('lead')}</p>
        <p>{t('how')}</p>
      </div>
      <Poster />
      <div className={`band on-screen ${prose.prose}`}>
        <p className={prose.next}>
          {inProse('next')}: <Link to="/results">{nav('results')}</Link>
        </p>
      </div>
    </Page>
  )
}
