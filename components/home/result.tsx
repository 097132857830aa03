import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { answers } from '@/content/answers'
import { type FactId, facts } from '@/content/facts'
import { type Fact as FactData, factText } from '@/lib/fact'
import type { Form } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { inPhases, until } from '@/components/frame/shown'
import { SourceLink } from '@/components/ui/source-link'
import { Link } from '@/components/ui/link'
import { useWords } from '@/components/frame/language'
import { ThreeConditions } from '@/components/pictures/conditions'
import { useUnknown } from '@/components/prose/unknown'
import { RegistryText } from '@/components/ui/registry-text'
import { ResultBar } from '@/components/results/result-bar'
import links from './links.module.css'
import styles from './result.module.css'

const groups = [
  ...answers,
  { id: 'invalid', share: 'invalid-share', label: 'invalid' },
  { id: 'not-counted', share: 'not-counted-share', label: 'notCounted' }
] as const

/** The instant from which the count is final. On that day the commission also stated which conditions it had applied. */
const finalDay = dayStart(facts['result-final-day'].value)

/** Renders `<one>…</one>` of a message: a figure and its ending, without a line break between them. */
const one = (figure: ReactNode) => <span className="one">{figure}</span>

/** The national result: Yes and No, the four counts, their base and status, and the conditions on which the commission relied. */
export function Result() {
  const locale = useLocale()
  const t = useTranslations('Result')
  const inPictures = useWords('Pictures', undefined)
  const inUnknown = useTranslations('Unknown')
  const unknownVotes = useUnknown()('votes')
  const text = (id: FactId, form?: Form) => factText(facts[id] as FactData, locale, form)
  const counts = {
    for: text('for'),
    against: text('against'),
    invalid: text('invalid'),
    notCounted: text('not-counted'),
    participated: text('participated')
  }
  return (
    <section className={`band ${styles.result}`} aria-labelledby="result" {...inPhases('decided', 'in-force')}>
      <div>
        <h2 id="result">{t('title')}</h2>
        <ul className={styles.shares}>
          {answers.map(({ id, share, answer }) => (
            <li key={id}>
              <b>{text(share)}</b>{' '}
              <span className={styles.answer} data-group={id}>
                {text(answer)}
              </span>
            </li>
          ))}
        </ul>
        <ResultBar values={groups.map(({ id }) => facts[id].value)} label={t('chart', counts)} />
        <p className="meta">{t('share', counts)}</p>
        <dl className={styles.counts}>
          {groups.map((group) => (
            <div key={group.id} data-group={group.id}>
              <dt>{'answer' in group ? text(group.answer) : t(group.label)}</dt>
              <dd>
                <b>{text(group.id)}</b> <span>{text(group.share)}</span>
              </dd>
            </div>
          ))}
        </dl>
        <div {...until(finalDay)}>
          <p className="meta">
            {t.rich('base', {
              one,
              participated: counts.participated,
              entitled: text('entitled'),
              turnout: text('turnout', locale === 'kk' ? 'poss' : undefined)
            })}
          </p>
          <p className="meta">
            <b>{t('preliminary')}.</b> {t('preliminaryText', { date: text('result-preliminary-day', 'on') })} {t('source')}{' '}
            <SourceLink id={locale === 'kk' ? 'preliminary-kk' : 'preliminary-ru'} />
          </p>
        </div>
        <p className="meta" data-since={finalDay}>
          {t('finalBy', { date: text('result-final-day', 'on') })} {t('source')} <SourceLink id="final-ru" />
        </p>
        <details id="not-counted">
          <summary>{t('notCountedTitle')}</summary>
          <p>{t('notCountedNote', { count: counts.notCounted })}</p>
          <p>{t('sum', counts)}</p>
        </details>
      </div>
      <div data-since={finalDay}>
        <h3>{inPictures('conditions')}</h3>
        <ThreeConditions
          dense
          note={
            <RegistryText text={[inPictures('condition.said'), ...unknownVotes.map((what) => inUnknown('sentence', { what }))].join(' ')} />
          }
        />
      </div>
      <p className={links.on}>
        <Link to="/results#turnout">{t('all')}</Link> <Link to="/explainers/how-the-result-was-decided">{t('how')}</Link>
      </p>
    </section>
  )
}
