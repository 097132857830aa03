import { useLocale, useTranslations } from 'next-intl'
import { Children, isValidElement, type ReactNode } from 'react'
import { PhaseLine } from '@/components/frame/phase-line'
import { hasPassed, until } from '@/components/frame/shown'
import { eventTold } from '@/content/calendar'
import { type FactId, facts } from '@/content/facts'
import { factSince, sourceSince } from '@/content/known'
import { type EventKind, eventKinds } from '@/content/rules/blocks'
import type { SourceId } from '@/content/sources'
import { type Fact as FactData, factInstant } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { latest } from '@/lib/known'
import { href } from '@/lib/pages'
import styles from './events.module.css'
import { RegistryText } from '@/components/ui/registry-text'
import { Cite } from './cite'
import { Fact } from './fact'

/** What happened, in order of time. */
export function Events({ children }: { children: ReactNode }) {
  return <ol className={`${styles.events} ${styles.signs}`}>{children}</ol>
}

/**
 * One thing that happened or is set to happen. Its day or hour is a fact; that fact's `asOf` says since when the day was
 * known: an earlier instant does not show the event (`data-since`), a later one that lies before `data-day` shows it as ahead. The text
 * tells what has happened: until then, and until all that it tells was known, the label of the fact stands in its place.
 */
export function Event({ id, kind, children }: { id: FactId; kind: EventKind; children: ReactNode }) {
  const t = useTranslations('Timeline')
  const locale = useLocale()
  const fact: FactData | undefined = facts[id]
  const instant = fact && factInstant(fact)
  if (!instant) throw new Error(`<Event id="${id}">: no such day or hour in content/facts.ts`)
  const value = String(fact.value)
  const day = value.slice(0, 10)
  const known = fact.asOf < day ? dayStart(fact.asOf) : (latest([instant, factSince[id]]) ?? instant)
  const told = latest([instant, ...knownIn(children)]) ?? instant
  const ahead = !hasPassed(instant)
  const inCalendar = eventTold(`/timeline#${id}`)
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
      {told > known && hasPassed(told) ? (
        <>
          <p {...until(told)}>
            <RegistryText text={fact.label[locale]} />
          </p>
          <div data-since={told}>{children}</div>
        </>
      ) : (
        children
      )}
      {inCalendar && (
        <p className={`meta ${styles.add}`}>
          <a
            href={`${href(locale, '/')}/calendar/${inCalendar}.ics`}
            aria-label={t('addNamed', { event: facts[inCalendar].label[locale] })}
          >
            {t('add')}
          </a>
        </p>
      )}
    </li>
  )
}

/** Since when the facts and the cited sources in a text count as known. */
function knownIn(text: ReactNode): string[] {
  return Children.toArray(text).flatMap((each) => {
    if (!isValidElement<{ id?: string; children?: ReactNode }>(each)) return []
    if (each.type === Fact) return [factSince[each.props.id as FactId]]
    if (each.type === Cite) return [sourceSince[each.props.id as SourceId]]
    return knownIn(each.props.children)
  })
}

/** A text that holds from the day of a fact on: a page that shows an earlier instant leaves it out. */
export function Since({ id, children }: { id: FactId; children: ReactNode }) {
  const instant = facts[id] && factInstant(facts[id])
  if (!instant) throw new Error(`<Since id="${id}">: no such day or hour in content/facts.ts`)
  return <div data-since={instant}>{children}</div>
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
