import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import '../globals.css'
import { Boot } from '@/components/boot'
import { locales } from '@/lib/locale'
import { buildPhase, origin } from '@/lib/site'

export const dynamic = 'error'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return {
    metadataBase: new URL(origin),
    title: { default: t('title'), template: `%s – ${t('name')}` },
    formatDetection: { telephone: false, date: false, address: false, email: false }
  }
}

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await rootLocale()} data-phase={buildPhase} suppressHydrationWarning>
      <head><Boot /></head>
      <body>{children}</body>
    </html>
  )
}
