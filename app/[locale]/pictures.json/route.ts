import { messages } from '@/components/frame/language'
import { origin } from '@/components/frame/site'
import { changed, ofBothLanguages, summaryOf } from '@/components/frame/summary'
import { updated } from '@/content/updated'
import { type Locale, locales } from '@/lib/locale'
import { href, paths } from '@/lib/pages'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** What scripts/finish/pictures.mjs draws for each page, by the page's address. It is not served. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = (await params) as { locale: Locale }
  const { name, independent } = messages[locale].Site
  const pages = await Promise.all(paths.map(async (path) => [href(locale, path), await summaryOf(path, locale)] as const))
  return Response.json({
    origin,
    name,
    independent,
    stamp: changed(updated['/'], locale),
    pages: Object.fromEntries([['/', ofBothLanguages()], ...pages.filter(([, summary]) => summary)])
  })
}
