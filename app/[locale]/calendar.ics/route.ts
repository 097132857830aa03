import { calendar } from '@/app/data/calendar'
import { type Locale, locales } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** The dated events as a calendar. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  return new Response(calendar(locale as Locale), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
