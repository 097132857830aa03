import { facts } from '@/content/facts'
import { dayStart } from '@/lib/instant'
import { closesAt, opensAt, phaseAt } from '@/lib/phase'
import { releaseId } from '@/lib/release'

export const dynamic = 'force-dynamic'

/** The server's instant, the phase at it, and the result as far as it was known then. */
export async function GET(): Promise<Response> {
  const now = Date.now()
  return Response.json(
    {
      $schema: '/data/schema/status.json',
      generatedAt: new Date(now).toISOString(),
      now: new Date(now).toISOString(),
      phase: phaseAt(now),
      opensAt: new Date(opensAt).toISOString(),
      closesAt: new Date(closesAt).toISOString(),
      result: resultAt(now),
      release: await releaseId()
    },
    { headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=0, s-maxage=5' } }
  )
}

/** The count as the commission had told it by `now` (epoch milliseconds); null before it said anything. */
function resultAt(now: number) {
  const phase = phaseAt(now)
  if (phase !== 'decided' && phase !== 'in-force') return null
  const final = now >= Date.parse(dayStart(facts['result-final-day'].value))
  return {
    status: final ? 'final' : 'preliminary',
    asOf: final ? facts['result-final-day'].value : facts['result-preliminary-day'].value,
    entitled: facts.entitled.value,
    participated: facts.participated.value,
    for: facts.for.value,
    against: facts.against.value,
    invalid: facts.invalid.value,
    notCounted: facts['not-counted'].value
  }
}
