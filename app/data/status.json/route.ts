import { facts } from '@/content/facts'
import { dataResponse } from '@/app/data/response'
import { dayStart } from '@/lib/instant'
import { phases, phaseStarts } from '@/lib/phase'

export const dynamic = 'force-static'

const utc = (instant: string) => new Date(instant).toISOString()
const counts = {
  entitled: facts.entitled.value,
  participated: facts.participated.value,
  for: facts.for.value,
  against: facts.against.value,
  invalid: facts.invalid.value,
  notCounted: facts['not-counted'].value
}

/**
 * The phases, and each form of the result (preliminary, final) with the instant from which it was known. The current time is not in the
 * body: it is in the `Date` header of the response.
 */
export function GET(): Response {
  return dataResponse('status', {
    phases: phases.map((phase, index) => {
      const next = phases[index + 1]
      return { phase, from: utc(phaseStarts[phase]), to: next ? utc(phaseStarts[next]) : null }
    }),
    opensAt: utc(phaseStarts.voting),
    closesAt: utc(phaseStarts.counting),
    result: [
      { status: 'preliminary', since: utc(phaseStarts.decided), asOf: facts['result-preliminary-day'].value, ...counts },
      { status: 'final', since: utc(dayStart(facts['result-final-day'].value)), asOf: facts['result-final-day'].value, ...counts }
    ],
    // A hash over all other files: scripts/finish fills it in after making them.
    release: null
  })
}
