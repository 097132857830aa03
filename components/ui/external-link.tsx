import type { ReactNode } from 'react'
import { sources, type SourceId } from '@/content/sources'
import type { Source } from '@/lib/fact'
import { type Told, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from './registry-text'

/** A link that leaves the portal: says where to, and in which language the page is if it is not the reader's. */
export function ExternalLink({ id, locale: told, children }: Told & { id: SourceId; children?: ReactNode }) {
  const locale = useLanguage(told)
  const t = useWords('Source', told)
  const source: Source = sources[id]
  return (
    <>
      <a href={source.url} hrefLang={source.language} rel="external">
        {children ?? <RegistryText text={source.title[locale]} locale={locale} />}
      </a>{' '}
      <span className="meta">
        (<Publisher source={source} locale={locale} />
        {source.language !== locale && `, ${t(`language.${source.language}`)}`})
      </span>
    </>
  )
}

/** A publisher's name as it writes itself. */
export function Publisher({ source, locale: told }: Told & { source: Source }) {
  const locale = useLanguage(told)
  return (
    <span translate="no" lang={source.language === locale ? undefined : source.language}>
      <RegistryText text={source.publisher} locale={locale} />
    </span>
  )
}
