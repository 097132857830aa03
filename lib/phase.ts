/** Where the referendum stands at an instant. The boundaries are those of the public contract. */
import { differenceInSeconds } from 'date-fns/differenceInSeconds'

export const phases = ['announced', 'voting', 'counting', 'decided', 'in-force'] as const
export type Phase = (typeof phases)[number]

/** When each phase begins. Before the first of them the phase is `announced` too. */
export const phaseStarts = {
  announced: '2026-02-11T00:00:00+05:00',
  voting: '2026-03-15T07:00:00+05:00',
  counting: '2026-03-15T20:00:00+05:00',
  decided: '2026-03-16T08:00:00+05:00',
  'in-force': '2026-07-01T00:00:00+05:00'
} as const satisfies Record<Phase, string>

const starts = phases.map((phase) => ({ phase, start: Date.parse(phaseStarts[phase]) }))

/** Stations open in Kazakhstan: epoch milliseconds. */
const opensAt = Date.parse(phaseStarts.voting)

/** The phase at `now` (epoch milliseconds). */
export function phaseAt(now: number): Phase {
  let phase: Phase = 'announced'
  for (const each of starts) if (each.start <= now) phase = each.phase
  return phase
}

/**
 * What the countdown counts at `now` (epoch milliseconds): whole seconds down to the next boundary before the decision,
 * whole seconds up from the opening of the stations after it.
 */
export function countdownSeconds(now: number): number {
  const phase = phaseAt(now)
  if (phase === 'decided' || phase === 'in-force') return differenceInSeconds(now, opensAt)
  const next = starts[phases.indexOf(phase) + 1]
  return next ? differenceInSeconds(next.start, now) : 0
}

/** Seconds as whole days, hours and minutes; what is left over below a minute is dropped. */
export function daysHoursMinutes(seconds: number) {
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3_600),
    minutes: Math.floor((seconds % 3_600) / 60)
  }
}
