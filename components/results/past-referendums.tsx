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

/** The five republican referendums: a table with bars of turnout and votes for, then each in detail. Disputed figures are marked. */
export function PastReferendums() {
  const locale = useLocale()
  const t = useTranslations('Past')
  const value = (id: FactId) => Number(facts[id].value)
  const disputed = (id: FactId) => ((facts[id] as FactData).disagreesWith?.length ?? 0) > 0
  return (
    <>
      <table className={`table ${styles.table}`}>
        <caption className="meta">{t('chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('turnout')}</th>
            <th scope="col">{t('for')}</th>
          </tr>
        </thead>
        <tbody>
          {referendums.map(({ id, day, forShare, turnout }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#${id}`}>{formatDayCompact(String(facts[day].value))}</a>
              </th>
              {[turnout, forShare].map((share) => (
                <td key={share}>
                  <Fact id={share} />
                  {disputed(share) && ' *'} <PercentBar percent={value(share)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">* {t('uncertain')}</p>
      <div className={styles.list}>
        {referendums.map(({ id, day, question, entitled, participated, turnout, for: yes, forShare, rule, about, doubt }) => (
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
              <div>
                <dt>{t('for')}</dt>
                <dd>
                  <b>
                    <Fact id={forShare} />
                  </b>
                  {yes && (
                    <>
                      {' '}
                      <span className="meta">
                        <Fact id={yes} />
                      </span>
                    </>
                  )}
                  {disputed(forShare) && <span className="meta"> ({t('uncertain')})</span>}
                </dd>
              </div>
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
export const pastCitations = referendums.flatMap(({ question, entitled, participated, turnout, for: yes, forShare }) =>
  [question, entitled, participated, turnout, yes, forShare].flatMap((id) => (id ? [{ kind: 'fact' as const, id }] : []))
)
