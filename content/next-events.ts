import { factInstant } from '@/lib/fact'
import { type FactId, facts } from './facts'

/**
 * What the home page counts to after the decision, in order of time: events with a day of their own, not the last days of terms. Each was
 * known before the one ahead of it had come (tests/next-event.test.ts). What each is called: `Home.until` in messages.
 */
export const nextEvents = (
  [
    'in-force',
    'kurultai-election-day',
    'constitution-day-first',
    'alatau-law-in-force',
    'kurultai-session-start'
  ] as const satisfies readonly FactId[]
)
  .map((id) => ({ id, at: factInstant(facts[id]) ?? '' }))
  .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
