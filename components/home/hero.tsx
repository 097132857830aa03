import { useLocale, useTranslations } from 'next-intl'
import { inPhases } from '@/components/frame/shown'
import { Link } from '@/components/ui/link'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { phases } from '@/lib/phase'
import { Days } from './days'
import styles from './hero.module.css'
import { Milestones } from './milestones'
import { phaseValues } from './phase-values'

/** The top of the home page: the day of the vote, a sentence for each phase, the countdown, and before the decision four milestones. */
export function Hero() {
  const locale = useLocale()
  const t = useTranslations('Home')
  const site = useTranslations('Site')
  const values = phaseValues(locale)
  return (
    <section className={`band ${styles.hero}`}>
      <div>
        <p className={styles.kicker}>
          {site('title')}{' '}
          <Link to="/easy" className="reach">
            {site('twin.easy')}
          </Link>
        </p>
        <h1>
          <time dateTime={facts['voting-day'].value}>
            <DayOfVote />
          </time>
        </h1>
        {phases.map((phase) => (
          <div key={phase} {...inPhases(phase)} className={styles.lead}>
            {t(`lead.${phase}`, values)} {(phase === 'decided' || phase === 'in-force') && <b>{t(`answer.${phase}`, values)}</b>}
          </div>
        ))}
      </div>
      <Days sentence={t('timer', { ...values, date: factText(facts['voting-day'], locale, 'weekday') })} />
      <div {...inPhases('announced', 'voting', 'counting')}>
        <Milestones />
      </div>
    </section>
  )
}

/** The day of the vote, with day and month on a line of their own: «15 марта | 2026 года, воскресенье». */
function DayOfVote() {
  const locale = useLocale()
  const [whole, day] = [factText(facts['voting-day'], locale, 'weekday'), factText(facts['voting-day'], locale, 'short')]
  const [before = '', after = ''] = whole.split(day)
  const comma = after.startsWith(',') ? ',' : ''
  return (
    <>
      {before && <span>{before.trim()}</span>} <span className={styles.day}>{day + comma}</span>{' '}
      <span>{after.slice(comma.length).trim()}</span>
    </>
  )
}
