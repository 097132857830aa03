import { useLocale, useTranslations } from 'next-intl'
import { inPhases, until } from '@/components/frame/shown'
import { answers } from '@/content/answers'
import { type FactId, facts } from '@/content/facts'
import { type Fact, factText } from '@/lib/fact'
import type { Form } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { href } from '@/lib/pages'
import { phases } from '@/lib/phase'
import styles from './countdown-card.module.css'
import { phaseValues } from './phase-values'

/** The instant from which the count is final. */
const finalDay = dayStart(facts['result-final-day'].value)

/**
 * What other sites may show in a frame: the day, how things stand, the result with both answers and their base, and where it comes from.
 * @param live the page in the frame, whose program (browser/embed.ts) counts; else a preview within a page, which says the hours
 */
export function CountdownCard({ live = false }: { live?: boolean }) {
  const locale = useLocale()
  const t = useTranslations()
  const text = (id: FactId, form?: Form) => factText(facts[id] as Fact, locale, form)
  const values = phaseValues(locale)
  const Day = live ? 'h1' : 'p'
  const words = [...(['announced', 'voting', 'counting'] as const).map((phase) => t(`Embed.until.${phase}`)), t('Embed.since')]
  const timer = { role: 'timer', 'aria-label': t('Countdown.label'), 'data-testid': 'countdown' }
  return (
    <div className={styles.card}>
      {live && (
        <>
          <p data-notice-of="instant" hidden>
            {t('Notice.otherInstantShort')}
          </p>
          <p data-notice-of="bad" hidden>
            {t('Notice.badInstant')}
          </p>
        </>
      )}
      <Day className={styles.day}>
        <time dateTime={facts['voting-day'].value}>{text('voting-day', 'weekday')}</time>
      </Day>
      {phases.map((phase) => (
        <p key={phase} {...inPhases(phase)}>
          {phase === 'decided' || phase === 'in-force' ? t(`Home.answer.${phase}`, values) : t(`Home.lead.${phase}`, values)}
        </p>
      ))}
      <div {...inPhases('decided', 'in-force')}>
        <ul className={styles.shares}>
          {answers.map(({ id, share, answer }) => (
            <li key={id} data-group={id}>
              <b>{text(share)}</b> <span>{text(answer)}</span>
            </li>
          ))}
        </ul>
        <p className={styles.small}>
          <span {...until(finalDay)}>{t('Result.preliminary')}: </span>
          {t('Result.share', { participated: text('participated') })}
        </p>
      </div>
      <p className={styles.small} {...(live && { ...timer, 'data-words': words.join('|'), 'data-units': t('Embed.units') })}>
        {t('Embed.hours', values)}
      </p>
      <p className={styles.small}>
        <a className="reach" href={href(locale, '/')} target="_blank" rel="noopener">
          {t('Embed.from', { name: t('Site.name') })}
        </a>
      </p>
    </div>
  )
}
