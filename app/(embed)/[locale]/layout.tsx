import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { origin, releaseInstant, releasePhase } from '@/components/frame/site'
import { locales } from '@/lib/locale'
import { href } from '@/lib/pages'
import './embed.css'

export const dynamic = 'error'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** A part of other sites' pages, and none to be found by itself: who looks for it means the home page. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return {
    title: `${t('title')} – ${t('name')}`,
    robots: { index: false },
    alternates: { canonical: origin + href(await getLocale(), '/') }
  }
}

/** The document of what other sites may frame: without the frame, the font, the styles and the program of the portal's pages. */
export default async function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} data-phase={releasePhase} data-release={releaseInstant} suppressHydrationWarning>
      <body>
        {children}
        <script dangerouslySetInnerHTML={{ __html: process.env.EMBED_SCRIPT ?? '' }} />
      </body>
    </html>
  )
}
