import { jsonFeed } from '@/app/data/feed'
import { type Locale, locales } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** The same as a JSON Feed. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  return new Response(JSON.stringify(jsonFeed(locale as Locale)), { headers: { 'Content-Type': 'application/feed+json' } })
}
