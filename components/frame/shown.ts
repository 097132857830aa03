/**
 * When an element shows, written so that it holds with styles and without: what does not hold at the release is served `hidden`, for
 * text browsers, readers' modes and whoever reads the HTML. browser/clock.ts keeps it right afterwards.
 */
import type { Phase } from '@/lib/phase'
import { shownByStyles } from '@/lib/shown-by-styles'
import { releaseInstant, releasePhase } from './site'

/** The attributes of an element that shows in some phases only. */
export const inPhases = (...phases: readonly Phase[]) => ({
  'data-when': phases.join(' '),
  ...(phases.includes(releasePhase) ? {} : shownByStyles)
})

/** The attributes of an element that shows before an instant (ISO) only. */
export const until = (instant: string) => ({ 'data-until': instant, hidden: hasPassed(instant) })

/** Whether an instant (ISO) is not later than the release. */
export const hasPassed = (instant: string) => Date.parse(instant) <= Date.parse(releaseInstant)
