import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import { facts } from '@/content/facts'
import { examplesOf, exceptions, neutralityRules, type NeutralityRule } from '@/content/rules/neutrality'
import { withoutAgainst } from '@/content/without-against'
import type { Text } from '@/lib/fact'
import { withFacts } from '@/lib/head-text'
import styles from './neutrality-rules.module.css'

/** What breaks a rule and is right all the same: in texts, and votes for in the registry whose votes against are not known. */
const exceptionCount = exceptions.length + Object.keys(withoutAgainst).length

/** The rules of one kind of check, from the list by which the texts are checked: what is not allowed, a wrong and a right example. */
export function NeutralityRules({ by, locale: requestedLocale }: LocaleProp & { by: NeutralityRule['checked'] }) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Neutrality', requestedLocale)
  const rules = neutralityRules.filter(({ checked }) => checked === by)
  return (
    <>
      {rules.map((rule) => {
        const { name, title, published } = rule
        const examples = Object.entries(examplesOf(rule)) as ['wrong' | 'right', Text][]
        return (
          <section key={name} aria-labelledby={`rule-${name}`}>
            <h3 id={`rule-${name}`}>{title[locale]}</h3>
            <p>{withFacts(published[locale], facts, locale)}</p>
            {examples.length > 0 && (
              <dl className={styles.examples}>
                {examples.map(([kind, text]) => (
                  <div key={kind}>
                    <dt>{t(kind)}</dt>{' '}
                    <dd>
                      <RegistryText text={withFacts(text[locale], facts, locale)} locale={locale} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        )
      })}
      {by === 'build' && <p>{t('exceptions', { count: exceptionCount })}</p>}
    </>
  )
}
