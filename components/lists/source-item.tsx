import { useLocale, useTranslations } from 'next-intl'
import { type SourceId, sources } from '@/content/sources'
import type { Source } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { ArchivedCopy, Publisher } from '@/components/ui/source-link'
import { RegistryText } from '@/components/ui/registry-text'

/** A source in a list: its title, who published it, when, in which language, and its kind. */
export function SourceItem({ id }: { id: SourceId }) {
  const locale = useLocale()
  const t = useTranslations('Source')
  const source: Source = sources[id]
  return (
    <>
      <a href={source.url} hrefLang={source.language} rel="external">
        <RegistryText text={source.title[locale]} />
      </a>
      <p className="meta">
        <Publisher source={source} /> · {source.date ? formatDay(source.date, locale) : t('undated')} · {t(`language.${source.language}`)} ·{' '}
        {t(`kind.${source.kind}`)}
        <ArchivedCopy source={source} />
      </p>
    </>
  )
}
