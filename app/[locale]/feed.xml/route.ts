import { atomFeed } from '@/app/data/feed'
import { type Locale, locales } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** News and changes of figures as an Atom feed. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  return new Response(atomFeed(locale as Locale), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
