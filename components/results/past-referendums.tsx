import { useLocale, useTranslations } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { referendums } from '@/content/past-referendums'
import type { Fact as FactData } from '@/lib/fact'
import { formatDay, formatDayCompact } from '@/lib/format'
import { Fact } from '@/components/prose/fact'
import { RegistryText } from '@/components/ui/registry-text'
import { PercentBar } from '@/components/ui/percent-bar'
import styles from './past-referendums.module.css'
import '@/components/ui/table.css'

/** The five republican referendums: a table with bars of turnout and of both answers, then each in detail. Disputed figures are marked. */
export function PastReferendums() {
  const locale = useLocale()
  const t = useTranslations('Past')
  const value = (id: FactId) => Number(facts[id].value)
  const disputed = (id: FactId) => ((facts[id] as FactData).disagreesWith?.length ?? 0) > 0
  const figure = (share: FactId) => (
    <>
      <Fact id={share} />
      {disputed(share) && ' *'} <PercentBar percent={value(share)} />
    </>
  )
  return (
    <>
      <table className={`table ${styles.table}`}>
        <caption className="meta">{t('chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('turnoutHead')}</th>
            <th scope="col">{t('votesHead')}</th>
          </tr>
        </thead>
        <tbody>
          {referendums.map(({ id, day, turnout, forShare, againstShare }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#${id}`}>{formatDayCompact(String(facts[day].value))}</a>
              </th>
              <td>{figure(turnout)}</td>
              <td>
                <div>
                  {t('yes')} {figure(forShare)}
                </div>
                <div>
                  {t('no')} {figure(againstShare)}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">* {t('uncertain')}</p>
      <div className={styles.list}>
        {referendums.map(({ id, day, question, entitled, participated, turnout, rule, about, doubt, ...votes }) => (
          <section key={id}>
            <h2 id={id}>
              <time dateTime={String(facts[day].value)}>{formatDay(String(facts[day].value), locale)}</time>
            </h2>
            <p>
              <RegistryText text={about[locale]} />
            </p>
            <dl>
              {question && (
                <div>
                  <dt>{t('question')}</dt>
                  <dd>
                    <q>
                      <Fact id={question} />
                    </q>
                  </dd>
                </div>
              )}
              <div>
                <dt>{t('turnout')}</dt>
                <dd>
                  <b>
                    <Fact id={turnout} />
                  </b>
                  {participated && entitled && (
                    <>
                      {' '}
                      <span className="meta">
                        <Fact id={participated} /> / <Fact id={entitled} />
                      </span>
                    </>
                  )}
                  {disputed(turnout) && <span className="meta"> ({t('uncertain')})</span>}
                </dd>
              </div>
              {(['for', 'against'] as const).map((answer) => (
                <div key={answer}>
                  <dt>{t(answer)}</dt>
                  <dd>
                    <b>
                      <Fact id={votes[`${answer}Share`]} />
                    </b>{' '}
                    <span className="meta">
                      <Fact id={votes[answer]} />
                    </span>
                    {disputed(votes[`${answer}Share`]) && <span className="meta"> ({t('uncertain')})</span>}
                  </dd>
                </div>
              ))}
              <div>
                <dt>{t('rule')}</dt>
                <dd>
                  <RegistryText text={rule[locale]} />
                </dd>
              </div>
              {doubt && (
                <div>
                  <dt>{t('doubt')}</dt>
                  <dd>
                    <RegistryText text={doubt[locale]} />
                  </dd>
                </div>
              )}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}

/** The facts that the component shows, for the page's list of sources. */
export const pastCitations = referendums.flatMap(({ question, entitled, participated, turnout, ...votes }) =>
  [question, entitled, participated, turnout, votes.for, votes.forShare, votes.against, votes.againstShare].flatMap((id) =>
    id ? [{ kind: 'fact' as const, id }] : []
  )
)
