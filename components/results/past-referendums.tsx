import { useLocale, useTranslations } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { factSince, inStory } from '@/content/known'
import { referendums } from '@/content/past-referendums'
import type { Fact as FactData } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { latest } from '@/lib/known'
import { Fact } from '@/components/prose/fact'
import { RegistryText } from '@/components/ui/registry-text'
import { PercentBar } from '@/components/ui/percent-bar'
import { figureId, FigureLink, HowToCite } from './figure-link'
import styles from './past-referendums.module.css'

/** The instant (ISO) from which figures were known; none for votes of before the time that the portal covers. */
const knownSince = (...ids: FactId[]) => inStory(latest(ids.map((id) => factSince[id])))

/** The five republican referendums: bars of turnout and of both answers, then each in detail. Disputed figures are marked. */
export function PastReferendums() {
  const locale = useLocale()
  const t = useTranslations('Past')
  const value = (id: FactId) => Number(facts[id].value)
  const disputed = (id: FactId) => ((facts[id] as FactData).disagreesWith?.length ?? 0) > 0
  /** A share at the end of a line and its bar; the mark of a disputed one never stands alone on a line. */
  const share = (label: string, id: FactId) => (
    <div>
      <dt>{label}</dt>
      <dd>
        <PercentBar percent={value(id)} />
        <span>
          <FigureLink id={id} />
          {disputed(id) && '\u00a0*'}
        </span>
      </dd>
    </div>
  )
  return (
    <>
      <p className="meta">
        {t('chart')} <HowToCite />
      </p>
      <ul className={styles.bars}>
        {referendums.map(({ id, day, turnout, forShare, againstShare }) => (
          <li key={id} data-since={knownSince(turnout, forShare)}>
            <a href={`#${id}`}>{formatDay(String(facts[day].value), locale)}</a>
            <dl>
              {share(t('turnoutHead'), turnout)}
              {share(t('yes'), forShare)}
              {share(t('no'), againstShare)}
            </dl>
          </li>
        ))}
      </ul>
      <p className="meta">* {t('uncertain')}</p>
      <div className={styles.list}>
        {referendums.map(({ id, day, question, entitled, participated, turnout, rule, about, doubt, ...votes }) => (
          <section key={id} data-since={knownSince(turnout, votes.forShare)}>
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
                  <b id={figureId(turnout)}>
                    <Fact id={turnout} />
                  </b>
                  {participated && entitled && (
                    <>
                      {' '}
                      <span className="meta">
                        <Anchored id={participated} /> / <Anchored id={entitled} />
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
                    <b id={figureId(votes[`${answer}Share`])}>
                      <Fact id={votes[`${answer}Share`]} />
                    </b>{' '}
                    <span className="meta" id={figureId(votes[answer])}>
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

/** A figure that leads to its source, with an address. */
const Anchored = ({ id }: { id: FactId }) => (
  <span id={figureId(id)}>
    <Fact id={id} />
  </span>
)

/** The facts that the component shows, for the page's list of sources. */
export const pastCitations = referendums.flatMap(({ question, entitled, participated, turnout, ...votes }) =>
  [question, entitled, participated, turnout, votes.for, votes.forShare, votes.against, votes.againstShare].flatMap((id) =>
    id ? [{ kind: 'fact' as const, id }] : []
  )
)
