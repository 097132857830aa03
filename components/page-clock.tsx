'use client'
import { useEffect } from 'react'
import { formatInstant } from '@/lib/format'
import { keepPlace } from '@/lib/keep-place'
import type { Locale } from '@/lib/locale'
import { phaseAt } from '@/lib/phase'
import { askedInstant, showWhatWasKnown } from '@/lib/shown-instant'
import styles from './page-clock.module.css'
import { QueryProvider } from './query-provider'
import { useNow } from './use-now'

type Props = {
  locale: Locale
  /** Words of the notice, made by the server. */
  labels: { label: string; asOf: string; written: string; bad: string; toNow: string }
}

/** What runs on every page: keeps its phase right, says when it shows another instant than now, and lets its links keep the reader's place. */
export function PageClock(props: Props) {
  return (
    <QueryProvider>
      <Clock {...props} />
    </QueryProvider>
  )
}

function Clock({ locale, labels }: Props) {
  useEffect(keepPlace, [])
  const now = useNow()
  const minute = now === null ? null : Math.floor(now / 60_000)
  const phase = now === null ? null : phaseAt(now)
  useEffect(() => {
    if (phase) document.documentElement.dataset.phase = phase
  }, [phase])
  useEffect(() => {
    if (now !== null) showWhatWasKnown(now)
    // The lists change by the minute, the clock by the second.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [minute])
  const asked = now === null ? null : askedInstant()
  return (
    <aside className={styles.notice} aria-label={labels.label}>
      <p className={styles.asOf}>
        {labels.asOf} <b>{typeof asked === 'number' && formatInstant(new Date(asked).toISOString(), locale)}</b>. {labels.written}{' '}
        <a href="?">{labels.toNow}</a>
      </p>
      <p className={styles.bad}>{labels.bad}</p>
    </aside>
  )
}
