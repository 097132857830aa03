import type { MetadataRoute } from 'next'
import { locales } from '@/lib/locale'
import { href, paths } from '@/lib/pages'
import { alternates } from '@/components/frame/metadata'
import { origin } from '@/components/frame/site'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  return [
    { url: `${origin}/` },
    ...paths.flatMap((path) =>
      locales.map((locale) => ({
        url: origin + href(locale, path),
        alternates: { languages: alternates(locale, path).languages as Record<string, string> }
      }))
    )
  ]
}
