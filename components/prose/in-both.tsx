import { useLocale } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { type Fact, factPlace, factText } from '@/lib/fact'
import { localeNames, otherLocale } from '@/lib/locale'
import styles from './prose.module.css'

/** A wording in both languages side by side, the page's own first, with its source. */
export function InBoth({ id }: { id: FactId }) {
  const own = useLocale()
  const fact: Fact | undefined = facts[id]
  if (!fact) throw new Error(`<InBoth id="${id}">: no such fact in content/facts.ts`)
  return (
    <div className={styles.both}>
      {[own, otherLocale[own]].map((locale) => (
        <blockquote key={locale} className={styles.quote} lang={locale}>
          <p className="meta">{localeNames[locale]}</p>
          <p>
            <a className="fact" href={`#${factPlace(id)}`}>
              «{factText(fact, locale)}»
            </a>
          </p>
        </blockquote>
      ))}
    </div>
  )
}
