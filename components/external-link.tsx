import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { sources, type SourceId } from '@/content/sources'
import type { Source } from '@/lib/fact'
import { Marked } from './marked'

/** A link that leaves the portal: says where to, and in which language the page is if it is not the reader's. */
export function ExternalLink({ id, children }: { id: SourceId; children?: ReactNode }) {
  const locale = useLocale()
  const t = useTranslations('Source')
  const source: Source = sources[id]
  return (
    <>
      <a href={source.url} hrefLang={source.language} rel="external">
        {children ?? <Marked text={source.title[locale]} />}
      </a>{' '}
      <span className="meta">
        (<Publisher source={source} />
        {source.language !== locale && `, ${t(`language.${source.language}`)}`})
      </span>
    </>
  )
}

/** A publisher's name as it writes itself. */
export function Publisher({ source }: { source: Source }) {
  const locale = useLocale()
  return (
    <span translate="no" lang={source.language === locale ? undefined : source.language}>
      <Marked text={source.publisher} />
    </span>
  )
}
