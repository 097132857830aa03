/** The phase of the referendum at an instant. The same boundaries are published in /data/status.json. */
import { differenceInSeconds } from 'date-fns/differenceInSeconds'

export const phases = ['announced', 'voting', 'counting', 'decided', 'in-force'] as const
export type Phase = (typeof phases)[number]

/**
 * When each phase begins: the instants of the facts `decree-signed`, `polls-open`, `polls-close`, `last-station-close` and `in-force`
 * (tests/phase.test.ts compares them). Before the first of these instants the phase is `announced` too. `decided` begins when the last
 * station abroad has closed: the hour at which the result was announced that day is not known.
 */
export const phaseStarts = {
  announced: '2026-02-11T00:00:00+05:00',
  voting: '2026-03-15T07:00:00+05:00',
  counting: '2026-03-15T20:00:00+05:00',
  decided: '2026-03-16T08:00:00+05:00',
  'in-force': '2026-07-01T00:00:00+05:00'
} as const satisfies Record<Phase, string>

const starts = phases.map((phase) => ({ phase, start: Date.parse(phaseStarts[phase]) }))

/** The phase at `now` (epoch milliseconds). */
export function phaseAt(now: number): Phase {
  let phase: Phase = 'announced'
  for (const candidate of starts) if (candidate.start <= now) phase = candidate.phase
  return phase
}

/**
 * The number that the countdown shows at `now` (epoch milliseconds), in whole seconds: before the decision those left to the next
 * phase, after it those since the stations opened.
 */
export function countdownSeconds(now: number): number {
  const phase = phaseAt(now)
  if (phase === 'decided' || phase === 'in-force') return differenceInSeconds(now, Date.parse(phaseStarts.voting))
  const next = starts[phases.indexOf(phase) + 1]
  return next ? differenceInSeconds(next.start, now) : 0
}

/** Seconds as whole days, hours and minutes, rounded down. */
export function daysHoursMinutes(seconds: number) {
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3_600),
    minutes: Math.floor((seconds % 3_600) / 60)
  }
}
