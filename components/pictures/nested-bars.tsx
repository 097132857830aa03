import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { answers } from '@/content/answers'
import { type FactId, facts } from '@/content/facts'
import { type Fact as FactData, factText } from '@/lib/fact'
import { partsOfBar, percentOf } from '@/lib/geometry'
import { Figure } from './figure'
import styles from './nested-bars.module.css'
import paint from './paint.module.css'

/**
 * Three bases on one scale: those entitled, those who took part, the votes for with those against beside them. A bracket over half of a bar
 * drops on the next one: its threshold.
 */
export function NestedBars({ locale: requestedLocale }: LocaleProp) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Pictures', requestedLocale)
  const text = (id: FactId) => factText(facts[id] as FactData, locale)
  const value = (id: FactId) => Number(facts[id].value)
  const whole = value('entitled')
  const votes = partsOfBar(
    answers.map(({ id }) => value(id)),
    whole
  )
  const least = (id: FactId) => t('least', { count: text(id) })
  return (
    <Figure caption={t('bases')} note={t('basesNote')} sources={['final-ru']} locale={locale}>
      <Base share={100} paint={paint.track} name={t('entitled')} count={text('entitled')} />
      <Bracket half={50}>{least('entitled-half')}</Bracket>
      <Base share={percentOf(value('participated'), whole)} paint={paint.other} name={t('participated')} count={text('participated')} />
      <Bracket half={percentOf(value('participated') / 2, whole)}>{least('participated-half')}</Bracket>
      <svg aria-hidden="true" width="100%" height="28">
        {answers.map(({ id }, index) => (
          <rect key={id} x={`${votes[index]?.x}%`} width={`${votes[index]?.width}%`} height="28" className={paint[id]} />
        ))}
      </svg>
      <ul className={styles.answers}>
        {answers.map(({ id, answer }) => (
          <li key={id}>
            <svg aria-hidden="true" width="12" height="12">
              <rect width="12" height="12" className={paint[id]} />
            </svg>
            «{text(answer)}» <b>{text(id)}</b>
          </li>
        ))}
      </ul>
    </Figure>
  )
}

/** A bar with its words on it; where they are longer than the bar they run on beside it. */
const Base = ({ share, paint, name, count }: { share: number; paint: string | undefined; name: string; count: string }) => (
  <p className={styles.base}>
    <svg aria-hidden="true" width="100%" height="100%">
      <rect width={`${share}%`} height="100%" className={paint} />
    </svg>
    <span>{name}</span> <b>{count}</b>
  </p>
)

/** From the left edge to half of the bar above, then down to the bar below. `half` in percent of the width of the picture. */
const Bracket = ({ half, children }: { half: number; children: string }) => (
  <p className={styles.bracket}>
    <svg aria-hidden="true" width={`${half}%`} height="40" className={paint.ink}>
      <rect y="5" width="100%" height="2" />
      <rect width="2" height="12" />
      <svg x="100%" overflow="visible">
        <rect x="-2" width="2" height="40" />
        <circle cx="-1" cy="40" r="5" />
      </svg>
    </svg>
    <span>{children}</span>
  </p>
)
