import { differences } from '@/content/differences'
import { type Locale, locales } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** Why figures differ, by the id of the disagreement: for the panel of a fact (browser/fact-note.ts). */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = (await params) as { locale: Locale }
  return Response.json(Object.fromEntries(differences.map(({ id, why }) => [id, why[locale]])))
}
