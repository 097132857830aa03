import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inPhases, until } from '@/components/frame/shown'
import { Link } from '@/components/ui/link'
import '@/components/ui/tag.css'
import { type FactId, facts } from '@/content/facts'
import { type Fact, factText } from '@/lib/fact'
import type { Form } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import links from './links.module.css'
import styles from './since-then.module.css'

const final = dayStart(facts['result-final-day'].value)
/** The days after those of the election and of the last appointment: only then is it not known what came. */
const afterElection = dayStart('2026-08-24')
const afterTerm = dayStart('2026-09-02')

/** After the decision: what is in force, what came since and what is not known of it; beside it, whether one must do anything. */
export function SinceThen() {
  const locale = useLocale()
  const t = useTranslations('Home.since')
  const text = (id: FactId, form?: Form) => factText(facts[id] as Fact, locale, form)
  const by = (id: FactId) => t('by', { date: text(id, 'short-to') })
  const inForce = text('in-force')
  return (
    <section className={`band ${styles.since}`} aria-labelledby="since" {...inPhases('decided', 'in-force')}>
      <div>
        <h2 id="since">
          <span {...inPhases('decided')}>{t('ahead')}</span>
          <span {...inPhases('in-force')}>{t('title')}</span>
        </h2>
        <ol className={styles.dated}>
          <li {...inPhases('decided')}>
            <Row date={by('result-deadline')} {...until(final)}>
              {t('resultAhead')}
            </Row>
            <Row date={text('result-final-day')} data-since={final}>
              {t('result')}
            </Row>
          </li>
          <li>
            <div {...inPhases('decided')}>
              <Row date={inForce}>{t('inForceAhead')}</Row>
            </div>
            <div {...inPhases('in-force')}>
              <Row date={inForce}>{t('inForce', { decree: text('kurultai-decree-number', 'words') })}</Row>
            </div>
          </li>
          <li {...inPhases('in-force')}>
            <Row date={text('kurultai-election-day', 'short')} {...until(afterElection)}>
              {t('electionAhead')}
            </Row>
            <Row date={text('kurultai-election-day', 'short')} unknown={t('unknown')} data-since={afterElection}>
              {t('election')}
            </Row>
          </li>
          <li {...inPhases('in-force')}>
            <Row date={by('officials-by')} {...until(afterTerm)}>
              {t('officialsAhead')}
            </Row>
            <Row date={by('officials-by')} unknown={t('unknown')} data-since={afterTerm}>
              {t('officials')}
            </Row>
          </li>
        </ol>
        <p className={links.on}>
          <Link to="/explainers/after-the-vote">{t('more')}</Link> <Link to="/explainers/what-changed#rules">{t('differ')}</Link>
        </p>
      </div>
      <div className={styles.mine} {...inPhases('in-force')}>
        <h3 id="do">{t('do')}</h3>
        <p>{t('doText')}</p>
        <p className={links.on}>
          <Link to="/explainers/after-the-vote#for-me">{t('doMore')}</Link>
        </p>
      </div>
    </section>
  )
}

type RowProps = { date: string; unknown?: string; children: ReactNode; 'data-since'?: string; 'data-until'?: string; hidden?: boolean }

/** A day and what came on it; `unknown`: the word that says that this is not known. */
function Row({ date, unknown, children, ...shown }: RowProps) {
  return (
    <div className={styles.row} {...shown}>
      <b>{date}</b> {unknown && <span className="tag">{unknown}</span>} <p>{children}</p>
    </div>
  )
}
