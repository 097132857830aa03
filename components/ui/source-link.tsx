import type { ReactNode } from 'react'
import { sources, type SourceId } from '@/content/sources'
import type { Source } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from './registry-text'

/** A link to a source outside the portal, followed by its publisher, and by its language if that is not the reader's. */
export function SourceLink({ id, locale: override, children }: LocaleProp & { id: SourceId; children?: ReactNode }) {
  const locale = useLanguage(override)
  const t = useWords('Source', override)
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
      <ArchivedCopy source={source} locale={locale} />
    </>
  )
}

/** The copy of a source in an archive, with its day, beside the link to the source itself; nothing where none is known. */
export function ArchivedCopy({ source: { archive, language }, locale: override }: LocaleProp & { source: Source }) {
  const locale = useLanguage(override)
  const t = useWords('Source', override)
  if (!archive) return null
  return (
    <span className="meta">
      ,{' '}
      <a href={archive.url} hrefLang={language} rel="external">
        {t('archived', { day: formatDay(archive.date, locale, 'on') })}
      </a>
    </span>
  )
}

/** The name of a publisher, spelled as the publisher does. */
export function Publisher({ source, locale: override }: LocaleProp & { source: Source }) {
  const locale = useLanguage(override)
  return (
    <span translate="no" lang={source.language === locale ? undefined : source.language}>
      <RegistryText text={source.publisher} locale={locale} />
    </span>
  )
}
