import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Article } from '@/components/prose/article'
import { Cite } from '@/components/prose/cite'
import { RegistryText } from '@/components/ui/registry-text'
import type { ActId } from '@/content/acts'
import { glossary, type TermId } from '@/content/glossary'
import { termSince } from '@/content/known'
import type { FactId } from '@/content/facts'
import type { SourceId } from '@/content/sources'
import { compare } from '@/lib/alphabet'
import type { Term } from '@/lib/glossary'
import { type Locale, otherLocale } from '@/lib/locale'
import styles from './glossary.module.css'
import { SourceList } from './source-list'

const entries: Record<TermId, Term<SourceId, ActId, FactId>> = glossary

/** All terms with their definitions, in the alphabetical order of the page's language; an index in that of the other; the sources. */
export function Glossary() {
  const locale = useLocale()
  const other = otherLocale[locale]
  const t = useTranslations('Glossary')
  return (
    <>
      <p>
        <a href="#reverse">{t('reverse')}</a>
      </p>
      <dl className={styles.terms}>
        {inOrder(locale).map((id) => {
          const { term, definition, also, law = [], sources = [] } = entries[id]
          return (
            <div key={id} id={id} data-entry="" data-since={termSince(entries[id])}>
              <dt>
                <dfn>
                  <RegistryText text={term[locale]} />
                </dfn>{' '}
                <span lang={other}>{term[other]}</span>
              </dt>
              <dd>
                <p>
                  <RegistryText text={definition[locale]} />
                </p>
                {also && (
                  <p className="meta">
                    {t('also')} <RegistryText text={also[locale]} />
                  </p>
                )}
                <p className="meta">
                  {law.map(({ act, ...article }, index) => (
                    <Fragment key={index}>
                      {act === law[index - 1]?.act ? ', ' : `${index ? '; ' : ''}${t(`act.${act}`)}: `}
                      <Article act={act} {...article} />
                    </Fragment>
                  ))}
                  {sources.map((source) => (
                    <Fragment key={source}>
                      {' '}
                      <Cite id={source} />
                    </Fragment>
                  ))}
                </p>
              </dd>
            </div>
          )
        })}
      </dl>
      <h2 id="reverse">{t('reverse')}</h2>
      <ul className={styles.index}>
        {inOrder(other).map((id) => (
          <li key={id} data-since={termSince(entries[id])}>
            <a href={`#${id}`} lang={other}>
              {entries[id].term[other]}
            </a>{' '}
            – <RegistryText text={entries[id].term[locale]} />
          </li>
        ))}
      </ul>
      <SourceList
        citations={Object.values(entries).flatMap(({ law = [], sources = [] }) => [
          ...law.map(({ act }) => ({ kind: 'act' as const, id: act })),
          ...sources.map((id) => ({ kind: 'source' as const, id }))
        ])}
      />
    </>
  )
}

/** The ids of all terms, in the alphabetical order of a language. */
function inOrder(locale: Locale): TermId[] {
  const order = compare(locale)
  return (Object.keys(entries) as TermId[]).sort((a, b) => order(entries[a].term[locale], entries[b].term[locale]))
}
