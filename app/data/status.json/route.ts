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

/** What happens when, and the result with the instant since which each form of it was known. Now is the `Date` header of any answer. */
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
    // scripts/finish fills it in when all other files are made: it is their hash.
    release: null
  })
}
