import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PhaseLine } from '@/components/frame/phase-line'
import { hasPassed } from '@/components/frame/shown'
import { type FactId, facts } from '@/content/facts'
import { type EventKind, eventKinds } from '@/content/rules/blocks'
import { type Fact as FactData, factInstant } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import styles from './events.module.css'
import { Fact } from './fact'

/** What happened, in order of time. */
export function Events({ children }: { children: ReactNode }) {
  return <ol className={`${styles.events} ${styles.signs}`}>{children}</ol>
}

/**
 * One thing that happened or is set to happen. Its day or hour is a fact; that fact's `asOf` says since when the day was
 * known: an earlier instant does not show the event (`data-since`), a later one that lies before `data-day` shows it as ahead.
 */
export function Event({ id, kind, children }: { id: FactId; kind: EventKind; children: ReactNode }) {
  const t = useTranslations('Timeline')
  const locale = useLocale()
  const fact: FactData | undefined = facts[id]
  const instant = fact && factInstant(fact)
  if (!instant) throw new Error(`<Event id="${id}">: no such day or hour in content/facts.ts`)
  const value = String(fact.value)
  const day = value.slice(0, 10)
  const known = fact.asOf < day ? dayStart(fact.asOf) : instant
  const ahead = !hasPassed(instant)
  const onAnotherDay = fact.unit === 'instant' && day !== facts['voting-day'].value
  return (
    <li id={id} data-kind={kind} data-since={known} data-day={instant} data-ahead={ahead ? '' : undefined}>
      <p className={styles.when}>
        <time dateTime={value}>
          {onAnotherDay && `${formatDay(day, locale)}, `}
          <Fact id={id} />
        </time>{' '}
        <span>
          {t(`kind.${kind}`)}
          <span data-ahead-word="" hidden={!ahead}>
            , {t('ahead')}
          </span>
        </span>
      </p>
      {children}
    </li>
  )
}

/** Where the reader stands: served where the text has it; browser/timeline.ts moves it to the instant that the page shows. */
export function Here() {
  const t = useTranslations('Timeline')
  return (
    <li id="here" className={styles.here}>
      <p>
        <b>{t('here')}</b> <PhaseLine />
      </p>
    </li>
  )
}

/** What the signs beside the events mean. */
export function Kinds() {
  const t = useTranslations('Timeline')
  return (
    <ul className={`${styles.kinds} ${styles.signs}`} aria-label={t('kinds')}>
      {eventKinds.map((kind) => (
        <li key={kind} data-kind={kind}>
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
