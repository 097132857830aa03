'use client'
import { useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/format'
import { countdownSeconds, daysHoursMinutes, phaseAt } from '@/lib/phase'
import { useNow } from './use-now'

/**
 * Time left to the next boundary, or days since the vote, updated each minute. Screen readers do not announce it (`role="timer"`).
 * @param sentence true at any instant, and shown where no script runs. Once the time replaces it, it stays invisibly in the layout,
 * so that nothing below moves.
 */
export function Countdown({ sentence }: { sentence: string }) {
  const t = useTranslations('Countdown')
  const now = useNow(untilNextMinute)
  const seconds = now === null ? undefined : countdownSeconds(now)
  return (
    <p className="countdown" role="timer" data-testid="countdown" data-seconds={seconds}>
      {now === null || seconds === undefined ? (
        <span>{sentence}</span>
      ) : (
        <>
          <span>{t(phaseAt(now), messageValues(seconds))}</span>
          <span className="room" aria-hidden="true">
            {sentence}
          </span>
        </>
      )}
    </p>
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
