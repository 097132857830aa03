'use client'
import { useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/format'
import { countdownSeconds, daysHoursMinutes, phaseAt } from '@/lib/phase'
import { useNow } from './use-now'

/**
 * Time left to the next boundary, or days since the vote, turned over each minute. Silent for screen readers (`role="timer"`).
 * @param sentence what is true at any instant, and stands here without a script. It keeps its room when the time takes its place,
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
          <span>{t(phaseAt(now), parts(seconds))}</span>
          <span className="room" aria-hidden="true">
            {sentence}
          </span>
        </>
      )}
    </p>
  )
}

/**
 * Milliseconds until the countdown says something else: up from the vote on each full minute, down to a boundary a second after it, and on
 * the boundary.
 */
function untilNextMinute(now: number): number {
  const seconds = countdownSeconds(now)
  const phase = phaseAt(now)
  if (phase === 'decided' || phase === 'in-force') return (60 - (seconds % 60)) * 1000
  return (seconds < 60 ? Math.max(seconds, 1) : (seconds % 60) + 1) * 1000
}

/** The days come as text too: `#` in a message would be formatted by the browser, which cannot do Kazakh. */
function parts(seconds: number) {
  const { days, hours, minutes } = daysHoursMinutes(seconds)
  return { days, daysText: formatNumber(days), hours, minutes }
}
