import type { Metadata } from 'next'
import { BothLanguages } from '@/components/frame/both-languages'
import { JsonLd } from '@/components/frame/json-ld'
import { openGraphLocales } from '@/components/frame/metadata'
import { icons, origin } from '@/components/frame/site'
import { bothWebsites } from '@/components/frame/things'

const title = 'Референдум 2026'
const description = 'Республикалық референдум туралы тәуелсіз анықтамалық: қазақша және орысша.'

export const metadata: Metadata = {
  title,
  icons,
  description,
  alternates: { canonical: `${origin}/`, languages: { kk: `${origin}/kk`, ru: `${origin}/ru`, 'x-default': `${origin}/` } },
  openGraph: {
    title,
    description,
    url: `${origin}/`,
    siteName: title,
    locale: openGraphLocales.kk,
    alternateLocale: openGraphLocales.ru,
    type: 'website'
  }
}

export default function EntryPage() {
  return (
    <>
      <BothLanguages namespace="Entry" />
      <JsonLd graph={[bothWebsites()]} />
    </>
  )
}
