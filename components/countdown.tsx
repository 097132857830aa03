'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/format'
import { countdownSeconds, daysHoursMinutes, phaseAt } from '@/lib/phase'
import styles from './countdown.module.css'
import { QueryProvider } from './query-provider'
import { useNow } from './use-now'

/**
 * Time left to the next boundary, or days since the vote, turned over each minute. Silent for screen readers (`role="timer"`).
 * @param children the sentence that is true at any instant: what stands here without JavaScript
 */
export function Countdown({ children }: { children: ReactNode }) {
  return (
    <QueryProvider>
      <Timer>{children}</Timer>
    </QueryProvider>
  )
}

function Timer({ children }: { children: ReactNode }) {
  const t = useTranslations('Countdown')
  const now = useNow()
  const seconds = now === null ? undefined : countdownSeconds(now)
  return (
    <p className={styles.timer} role="timer" data-testid="countdown" data-seconds={seconds}>
      {now === null || seconds === undefined ? children : t(phaseAt(now), parts(seconds))}
    </p>
  )
}

/** The days come as text too: `#` in a message would be formatted by the browser, which cannot do Kazakh. */
function parts(seconds: number) {
  const { days, hours, minutes } = daysHoursMinutes(seconds)
  return { days, daysText: formatNumber(days), hours, minutes }
}
