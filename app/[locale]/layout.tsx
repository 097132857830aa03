import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Document } from '@/components/frame/document'
import { icons, origin } from '@/components/frame/site'
import { locales } from '@/lib/locale'
import '../globals.css'

export { viewport } from '@/components/frame/site'

export const dynamic = 'error'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return {
    metadataBase: new URL(origin),
    icons,
    title: { default: t('title'), template: `%s – ${t('name')}` },
    formatDetection: { telephone: false, date: false, address: false, email: false }
  }
}

export default async function Layout({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  return <Document locale={locale}>{children}</Document>
}
