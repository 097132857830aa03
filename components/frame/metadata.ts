import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { descriptions } from '@/content/descriptions'
import { facts } from '@/content/facts'
import type { Text } from '@/lib/fact'
import { titleInHead, withFacts } from '@/lib/head-text'
import { type Locale, locales, otherLocale } from '@/lib/locale'
import { href, type Path, type TitledPath, titleNamespaces } from '@/lib/pages'
import { origin } from './site'

/** The pages whose head names the feeds: those of what is new. */
const feedPages: readonly Path[] = ['/', '/news', '/timeline', '/about/corrections', '/about/data']

/** The canonical address of a page, and its address in each language (hreflang); on some pages the feeds. */
export function alternates(locale: Locale, path: Path): NonNullable<Metadata['alternates']> {
  return {
    canonical: origin + href(locale, path),
    languages: {
      ...Object.fromEntries(locales.map((language) => [language, origin + href(language, path)])),
      'x-default': path === '/' ? origin : origin + href('kk', path)
    },
    ...(feedPages.includes(path) && {
      types: {
        'application/atom+xml': `${href(locale, '/')}/feed.xml`,
        'application/feed+json': `${href(locale, '/')}/feed.json`
      }
    })
  }
}

/** Languages as Open Graph names them. */
export const openGraphLocales = { kk: 'kk_KZ', ru: 'ru_KZ' } as const satisfies Record<Locale, string>

/** What content/descriptions.ts says of a page, with the facts in it. */
export function descriptionOf(locale: Locale, path: Path): { title: string | undefined; text: string | undefined } {
  const own: { title?: Text; text: Text } | undefined = (descriptions as { [P in Path]?: { title?: Text; text: Text } })[path]
  return { title: own?.title?.[locale], text: own && withFacts(own.text[locale], facts, locale) }
}

/**
 * Title, description and addresses of a page, unless content/descriptions.ts has others.
 * @param updated the day (ISO) of the last change, of a page that is an article: a text that is read from top to bottom
 */
export async function pageMetadata(locale: Locale, path: Path, name: string, lead: string, updated?: string): Promise<Metadata> {
  const t = await getTranslations('Site')
  const own = descriptionOf(locale, path)
  const title = own.title ?? name
  const description = own.text ?? lead
  return {
    title: { absolute: path === '/' ? title : titleInHead(title, t('name')) },
    description,
    alternates: alternates(locale, path),
    openGraph: {
      title,
      description,
      url: origin + href(locale, path),
      siteName: t('name'),
      locale: openGraphLocales[locale],
      alternateLocale: openGraphLocales[otherLocale[locale]],
      ...(updated ? { type: 'article', modifiedTime: updated } : { type: 'website' })
    },
    twitter: null
  }
}

/** Title, description and addresses of a page from `title` and `lead` of its namespace of `messages`. For pages of prose: proseMetadata. */
export async function messagesMetadata(path: TitledPath): Promise<Metadata> {
  const t = await getTranslations(titleNamespaces[path])
  return pageMetadata(await getLocale(), path, t('title'), t('lead'))
}
