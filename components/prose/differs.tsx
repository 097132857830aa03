import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, factText, leadSource } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { SourceLink } from '@/components/ui/source-link'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import styles from './prose.module.css'

/** Figures that disagree about one thing: the first is the one the portal uses. Each with its day, source and what it counted. */
export function Differs({ id, locale: requestedLocale }: LocaleProp & { id: string }) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Prose', requestedLocale)
  return (
    <ul className={styles.differs}>
      {id.split(' ').map((each, index) => {
        const fact: Fact<SourceId> | undefined = facts[each as FactId]
        if (!fact) throw new Error(`<Differs id="${id}">: no such fact "${each}" in content/facts.ts`)
        return (
          <li key={each}>
            <b>
              <RegistryText text={factText(fact, locale)} locale={locale} />
            </b>
            <RegistryText
              text={`${index === 0 ? ` (${t('used')})` : ''}: ${fact.label[locale]}, ${formatDay(fact.asOf, locale)}. ${fact.note?.[locale] ?? ''} `}
              locale={locale}
            />
            <SourceLink id={leadSource(fact.sources, sources, locale)} locale={locale} />
          </li>
        )
      })}
    </ul>
  )
}
