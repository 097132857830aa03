import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { type TitledPath, titleNamespaces } from '@/lib/pages'
import { pageMetadata } from './site'

/** Title, description and addresses of a page from `title` and `lead` of its namespace of `messages`. For pages of prose: proseMetadata. */
export async function labelMetadata(path: TitledPath): Promise<Metadata> {
  const t = await getTranslations(titleNamespaces[path])
  return pageMetadata(await getLocale(), path, t('title'), t('lead'))
}
