import { hasPassed } from '@/components/frame/shown'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { type FactId, facts } from '@/content/facts'
import { type Fact as FactData, factInstant, factText } from '@/lib/fact'
import { gapsInDays } from '@/lib/geometry'
import { dayStart } from '@/lib/instant'
import { Figure } from './figure'
import styles from './life-line.module.css'
import paint from './paint.module.css'

/** The main days of the referendum. Each is worded so that it holds before and after. */
const days = [
  'address-day',
  'decree-signed',
  'voting-day',
  'result-final-day',
  'in-force',
  'kurultai-election-day'
] as const satisfies FactId[]

/** Pixels of the line for a day between two marks. */
const perDay = 0.15

/**
 * The life of this referendum as a line with six marks, longer between them where more days passed. A day shows since it was known; its
 * mark is hollow while it lies ahead.
 */
export function LifeLine({ locale: requestedLocale }: LocaleProp) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Pictures', requestedLocale)
  const gaps = gapsInDays(days.map((id) => facts[id].value))
  return (
    <Figure caption={t('life')} note={t('lifeNote')} locale={locale}>
      <ol className={styles.line}>
        {days.map((id, index) => {
          const fact: FactData = facts[id]
          const instant = factInstant(fact) ?? ''
          return (
            <li key={id} data-since={dayStart(fact.asOf)}>
              <time dateTime={String(fact.value)}>{factText(fact, locale)}</time>
              <span>
                {t(`day.${id}`)}
                <span data-until={instant} hidden={hasPassed(instant)} className={styles.ahead}>
                  {' '}
                  ({t('ahead')})
                </span>
              </span>
              <Mark instant={instant} />
              <svg aria-hidden="true" width="2" height={Math.round((gaps[index] ?? 0) * perDay)} />
            </li>
          )
        })}
      </ol>
    </Figure>
  )
}

/** Filled since the instant, hollow before. */
const Mark = ({ instant }: { instant: string }) => (
  <>
    <span className={styles.mark} data-since={instant}>
      <svg aria-hidden="true" width="16" height="16">
        <circle cx="8" cy="8" r="7" className={paint.accent} />
      </svg>
    </span>
    <span className={styles.mark} data-until={instant} hidden={hasPassed(instant)}>
      <svg aria-hidden="true" width="16" height="16">
        <circle cx="8" cy="8" r="6" strokeWidth="2" className={paint.hollow} />
      </svg>
    </span>
  </>
)
