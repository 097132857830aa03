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
import { figureId } from './figure-link'
import styles from './past-referendums.module.css'

/** The instant (ISO) from which figures were known; none for votes of before the time that the portal covers. */
const knownSince = (...ids: FactId[]) => inStory(latest(ids.map((id) => factSince[id])))

/** The five republican referendums: what was asked, bars of turnout and of both answers, the rest folded. Disputed figures are marked. */
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
        <span id={figureId(id)}>
          <Fact id={id} quiet />
          {disputed(id) && '\u00a0*'}
        </span>
      </dd>
    </div>
  )
  return (
    <>
      <p className="meta">{t('chart')}</p>
      <ol className={styles.votes}>
        {referendums.map(({ id, title, day, question, entitled, participated, turnout, rule, about, doubt, ...votes }) => (
          <li key={id} className={styles.vote} data-since={knownSince(turnout, votes.forShare)}>
            <h3 id={id}>
              <span>{formatDay(String(facts[day].value), locale)}</span> <RegistryText text={title[locale]} />
            </h3>
            <dl className={styles.bars}>
              {share(t('turnoutHead'), turnout)}
              {share(t('yes'), votes.forShare)}
              {share(t('no'), votes.againstShare)}
            </dl>
            <details id={`${id}-more`}>
              <summary>{t('more', { day: formatDay(String(facts[day].value), locale, locale === 'kk' ? 'adj' : 'gen') })}</summary>
              <p>
                <RegistryText text={about[locale]} />
              </p>
              <dl className={styles.more}>
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
                    <Fact id={turnout} />
                    {participated && (
                      <>
                        {' '}
                        <span className="meta">
                          <Anchored id={participated} />
                          {entitled && (
                            <>
                              {' '}
                              / <Anchored id={entitled} />
                            </>
                          )}
                        </span>
                      </>
                    )}
                  </dd>
                </div>
                {(['for', 'against'] as const).map((answer) => (
                  <div key={answer}>
                    <dt>{t(answer)}</dt>
                    <dd>
                      <Fact id={votes[`${answer}Share`]} />{' '}
                      <span className="meta" id={figureId(votes[answer])}>
                        <Fact id={votes[answer]} />
                      </span>
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
            </details>
          </li>
        ))}
      </ol>
      <p className="meta">* {t('uncertain')}</p>
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
