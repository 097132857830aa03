import { glossary } from '@/content/glossary'
import { dataResponse } from '@/app/data/response'
import type { Term } from '@/lib/glossary'

export const dynamic = 'force-static'

/** Every term of the glossary. */
export function GET(): Response {
  return dataResponse('glossary', {
    terms: Object.entries<Term>(glossary).map(([id, { term, definition, also, law = [], sources = [] }]) => ({
      id,
      term,
      definition,
      also: also ?? null,
      law: law.map(({ act, n, p }) => ({ act, article: n, point: p ?? null })),
      sources
    }))
  })
}
