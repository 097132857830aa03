import type { MetadataRoute } from 'next'
import { locales } from '@/lib/locale'
import { href, paths } from '@/lib/pages'
import { changedOn } from '@/components/frame/changed'
import { alternates } from '@/components/frame/metadata'
import { origin } from '@/components/frame/site'

export const dynamic = 'force-static'

/** Every page in both languages, with the day of its last change. The page of both languages has none: it says next to nothing. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await Promise.all(paths.map(async (path) => ({ path, lastModified: await changedOn(path) })))
  return [
    { url: `${origin}/` },
    ...pages.flatMap(({ path, lastModified }) =>
      locales.map((locale) => ({
        url: origin + href(locale, path),
        lastModified,
        alternates: { languages: alternates(locale, path).languages as Record<string, string> }
      }))
    )
  ]
}
