import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Path } from '@/lib/pages'
import { pageMetadata } from './site'

/** Title, description and addresses of a page from `title` and `lead` of a namespace of `messages`. For pages of prose: proseMetadata. */
export async function labelMetadata(
  path: Path,
  namespace: 'Constitution' | 'Differences' | 'Explainers' | 'Glossary' | 'News' | 'Results'
): Promise<Metadata> {
  const t = await getTranslations(namespace)
  return pageMetadata(await getLocale(), path, t('title'), t('lead'))
}
