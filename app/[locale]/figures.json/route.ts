import { figureText } from '@/components/frame/share-texts'
import { type FactId, facts } from '@/content/facts'
import { type Locale, locales } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** What is sent of each figure where a reader shares it, by the id of its fact (browser/share.ts). */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = (await params) as { locale: Locale }
  return Response.json(Object.fromEntries((Object.keys(facts) as FactId[]).map((id) => [id, figureText(id, locale)])))
}
