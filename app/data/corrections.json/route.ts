import { corrections } from '@/content/corrections'
import { dataResponse } from '@/app/data/response'
import { type Correction, newestFirst } from '@/lib/correction'

export const dynamic = 'force-static'

/** Every correction of the portal, the newest first. */
export function GET(): Response {
  return dataResponse('corrections', {
    corrections: newestFirst<Correction>(corrections).map(({ id, at, pages, facts = [], was, is, why, sources }) => ({
      id,
      at,
      pages,
      facts,
      was,
      is,
      why,
      sources
    }))
  })
}
