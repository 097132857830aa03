import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { type Locale, locales } from '@/lib/locale'
import { href, type Path, type TitledPath, titleNamespaces } from '@/lib/pages'
import { origin } from './site'

/** The canonical address of a page, and its address in each language (hreflang). */
export function alternates(locale: Locale, path: Path): NonNullable<Metadata['alternates']> {
  return {
    canonical: origin + href(locale, path),
    languages: {
      ...Object.fromEntries(locales.map((language) => [language, origin + href(language, path)])),
      'x-default': path === '/' ? origin : origin + href('kk', path)
    }
  }
}

/** Title, description and addresses of a page. */
export function pageMetadata(locale: Locale, path: Path, title: string, description: string): Metadata {
  return {
    title,
    description,
    alternates: alternates(locale, path),
    openGraph: { title, description, url: origin + href(locale, path), locale: locale === 'kk' ? 'kk_KZ' : 'ru_KZ', type: 'website' },
    twitter: null
  }
}

/** Title, description and addresses of a page from `title` and `lead` of its namespace of `messages`. For pages of prose: proseMetadata. */
export async function messagesMetadata(path: TitledPath): Promise<Metadata> {
  const t = await getTranslations(titleNamespaces[path])
  return pageMetadata(await getLocale(), path, t('title'), t('lead'))
}
