import { useLocale, useTranslations } from 'next-intl'
import { Island } from '@/components/frame/island'
import { inPhases } from '@/components/frame/shown'
import { facts } from '@/content/facts'
import { Countdown } from '@/islands/countdown'
import '@/islands/countdown.css'
import { factText } from '@/lib/fact'
import { phases } from '@/lib/phase'
import styles from './home.module.css'
import { Milestones } from './milestones'

/** The top of the home page: the day of the vote, a sentence for each phase, the countdown, and the four milestones. */
export function Hero() {
  const locale = useLocale()
  const t = useTranslations('Home')
  const site = useTranslations('Site')
  const day = factText(facts['voting-day'], locale, 'weekday')
  const values = {
    open: factText(facts['polls-open'], locale, 'from'),
    close: factText(facts['polls-close'], locale, 'to'),
    closed: factText(facts['polls-close'], locale, 'on'),
    answer: factText(facts['answer-yes'], locale),
    inForceOn: factText(facts['in-force'], locale, 'on'),
    inForceFrom: factText(facts['in-force'], locale, 'from')
  }
  return (
    <section className={`band ${styles.hero}`}>
      <div>
        <p className={styles.kicker}>{site('title')}</p>
        <h1>
          <time dateTime={facts['voting-day'].value}>{day}</time>
        </h1>
        {phases.map((phase) => (
          <div key={phase} {...inPhases(phase)} className={styles.lead}>
            {t(`lead.${phase}`, values)}
          </div>
        ))}
      </div>
      <Island name="countdown" words="Countdown" load="idle">
        <Countdown sentence={t('timer', { ...values, date: day })} />
      </Island>
      <div>
        <Milestones />
      </div>
    </section>
  )
}
