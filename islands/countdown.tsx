'use client'
import { useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/format'
import { countdownSeconds, daysHoursMinutes, phaseAt } from '@/lib/phase'
import { useNow } from './use-now'
import { type Event, YearLine } from './year-line'

type Props = {
  /** True at any instant before the decision: once the time replaces it, it stays invisibly in the layout, so that nothing below moves. */
  sentence: string
  /** What days are counted from and to after the decision. */
  vote: Event
  events: readonly Event[]
}

/** Time left to the next boundary or, after the decision, the line of days, updated each minute; silent for screen readers (`timer`). */
export function Countdown({ sentence, ...line }: Props) {
  const t = useTranslations('Countdown')
  const now = useNow(untilNextMinute)
  if (now === null) return null
  const seconds = countdownSeconds(now)
  const phase = phaseAt(now)
  return (
    <div role="timer" aria-label={t('label')} data-testid="countdown" data-seconds={seconds}>
      {phase === 'decided' || phase === 'in-force' ? (
        <YearLine {...line} now={now} />
      ) : (
        <p className="countdown">
          <span>{t(phase, messageValues(seconds))}</span>
          <span className="room" aria-hidden="true">
            {sentence}
          </span>
        </p>
      )}
    </div>
  )
}

/**
 * Milliseconds until the text of the countdown changes. Counting up from the vote: at each full minute. Counting down: a second after
 * each full minute (when 1 h 0 min 0 s becomes 59 min 59 s), and at the boundary.
 */
function untilNextMinute(now: number): number {
  const seconds = countdownSeconds(now)
  const phase = phaseAt(now)
  if (phase === 'decided' || phase === 'in-force') return (60 - (seconds % 60)) * 1000
  return (seconds < 60 ? Math.max(seconds, 1) : (seconds % 60) + 1) * 1000
}

/** The days are passed as text too, because `#` in a message is formatted by the browser, which does not know Kazakh. */
function messageValues(seconds: number) {
  const { days, hours, minutes } = daysHoursMinutes(seconds)
  return { days, daysText: formatNumber(days), hours, minutes }
}
