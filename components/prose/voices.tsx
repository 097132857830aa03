import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { compare } from '@/lib/alphabet'
import type { Fact, Source } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { ArchivedCopy, Publisher } from '@/components/ui/source-link'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import styles from './prose.module.css'

type VoiceProps = LocaleProp & {
  /** Where it was published. */
  id: SourceId
  /** Who speaks. */
  by: string
  /** The day on which it was said, a fact; else the day of the source. */
  on?: FactId
  children: ReactNode
}

/** Those who speak side by side, in the alphabetical order of the page's language. */
export function Voices({ locale, children }: LocaleProp & { children: ReactNode }) {
  const inOrder = compare(useLanguage(locale))
  const voices = Children.toArray(children).filter(
    (child): child is ReactElement<VoiceProps> => isValidElement<VoiceProps>(child) && 'by' in child.props
  )
  return <ul className={styles.voices}>{voices.sort((a, b) => inOrder(a.props.by, b.props.by))}</ul>
}

/** What somebody said about the vote or the text: who, when, what, and where it can be read. */
export function Voice({ id, by, on, locale: requestedLocale, children }: VoiceProps) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Source', requestedLocale)
  const source: Source | undefined = sources[id]
  if (!source) throw new Error(`<Voice id="${id}">: no such source in content/sources.ts`)
  const day = on ? String((facts[on] as Fact).value) : source.date
  return (
    <li>
      <b>
        <RegistryText text={by} locale={locale} />
      </b>
      , {day ? <time dateTime={day}>{formatDay(day, locale)}</time> : t('undated')}: {children}{' '}
      <a href={source.url} hrefLang={source.language} rel="external">
        <Publisher source={source} locale={locale} />
      </a>
      {source.language !== locale && <span className="meta">, {t(`language.${source.language}`)}</span>}
      <ArchivedCopy source={source} locale={locale} />
    </li>
  )
}
