import { useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/format'
import { daysBetween } from '@/lib/instant'
import { nextEvent } from '@/lib/next-event'

/** A dated event: when it begins (epoch ms), what days are counted from or to, and its day, with who says so where that must be said. */
export type Event = { at: number; words: string; note: string }

/** The days since the vote and those to the next event, under a line of that time; the line says nothing that the words do not. */
export function YearLine({ vote, events, now }: { vote: Event; events: readonly Event[]; now: number }) {
  const t = useTranslations('Countdown')
  const next = nextEvent(events, now)
  const passed = next && `${((now - vote.at) / (next.at - vote.at)) * 100}%`
  const days = ({ at, words, note }: Event) => {
    const days = Math.abs(daysBetween(at, now))
    return (
      <p>
        <b>{t('days', { days, daysText: formatNumber(days) })}</b> {words} <small>{note}</small>
      </p>
    )
  }
  return (
    <div className="year">
      {next && (
        <svg aria-hidden="true">
          <rect width={passed} />
          <rect x={passed} />
        </svg>
      )}
      {days(vote)}
      {next && days(next)}
    </div>
  )
}
