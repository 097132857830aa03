import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Article } from '@/components/prose/article'
import { Cite } from '@/components/prose/cite'
import { Beside } from '@/components/ui/beside'
import { RegistryText } from '@/components/ui/registry-text'
import type { ActId } from '@/content/acts'
import { glossary, type TermId } from '@/content/glossary'
import { termSince } from '@/content/known'
import type { FactId } from '@/content/facts'
import type { SourceId } from '@/content/sources'
import { compare, firstLetter } from '@/lib/alphabet'
import type { Term } from '@/lib/glossary'
import { type Locale, otherLocale } from '@/lib/locale'
import styles from './glossary.module.css'
import { JumpBar } from './jump-bar'
import { ListFilter } from './list-filter'
import { ListPart } from './list-part'
import { SourceList } from './source-list'

const entries: Record<TermId, Term<SourceId, ActId, FactId>> = glossary

/** All terms with their definitions, by letter in the order of the page's language; an index in that of the other; the sources. */
export function Glossary() {
  const locale = useLocale()
  const other = otherLocale[locale]
  const t = useTranslations('Glossary')
  const filter = useTranslations('Filter')
  const ids = inOrder(locale)
  const letterOf = (id: TermId) => firstLetter(entries[id].term[locale])
  const letters = [...new Set(ids.map(letterOf))].map((letter) => ({ letter, inIt: ids.filter((id) => letterOf(id) === letter) }))
  return (
    <>
      <Beside
        tools={
          <>
            <ListFilter label={filter('terms')} found={filter('found')} none={filter('noTerm')} />
            <JumpBar label={t('alphabet')}>
              {letters.map(({ letter }) => (
                <a key={letter} href={`#${partId(letter)}`}>
                  {letter}
                </a>
              ))}
            </JumpBar>
          </>
        }
      >
        {letters.map(({ letter, inIt }) => (
          <ListPart key={letter} id={partId(letter)} label={letter} count={inIt.length}>
            <dl className={styles.terms}>
              {inIt.map((id) => (
                <Entry key={id} id={id} />
              ))}
            </dl>
          </ListPart>
        ))}
      </Beside>
      <details id="reverse-index" className={styles.reverse}>
        <summary>
          <h2 id="reverse">{t('reverse')}</h2> <span>{ids.length}</span>
        </summary>
        <ul className={styles.index}>
          {inOrder(other).map((id) => (
            <li key={id} data-since={termSince(entries[id])}>
              <a href={`#${id}`}>
                <span lang={other}>{entries[id].term[other]}</span> – <RegistryText text={entries[id].term[locale]} />
              </a>
            </li>
          ))}
        </ul>
      </details>
      <SourceList
        citations={Object.values(entries).flatMap(({ law = [], sources = [] }) => [
          ...law.map(({ act }) => ({ kind: 'act' as const, id: act })),
          ...sources.map((id) => ({ kind: 'source' as const, id }))
        ])}
      />
    </>
  )
}

/** A term: its names, what it means, and, folded, what that rests on. */
function Entry({ id }: { id: TermId }) {
  const locale = useLocale()
  const other = otherLocale[locale]
  const t = useTranslations('Glossary')
  const { term, definition, also, law = [], sources = [] } = entries[id]
  return (
    <div id={id} data-entry="" data-since={termSince(entries[id])}>
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
        <details className={styles.basis}>
          <summary>
            {t('basis')} <span>{law.length + sources.length}</span>
          </summary>
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
        </details>
      </dd>
    </div>
  )
}

const partId = (letter: string) => `letter-${letter.toLowerCase()}`

/** The ids of all terms, in the alphabetical order of a language. */
function inOrder(locale: Locale): TermId[] {
  const order = compare(locale)
  return (Object.keys(entries) as TermId[]).sort((a, b) => order(entries[a].term[locale], entries[b].term[locale]))
}
