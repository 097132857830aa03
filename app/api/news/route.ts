import { factsBySource } from '@/content/facts-by-source'
import { sources } from '@/content/sources'
import { dataResponse } from '@/lib/data-response'
import type { Source } from '@/lib/fact'
import { matches, newestFirst, newsQuery, pageSize } from '@/lib/news'
import { problem } from '@/lib/problem'

/** Source news and documents, newest first. A bad parameter: 400 with its name. */
export function GET(request: Request): Response {
  const asked = newsQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) {
    const issue = asked.error.issues[0]
    return problem(400, 'Bad parameter', String(issue?.path[0]), issue?.message ?? '')
  }
  const { locale, page } = asked.data
  const found = newestFirst(sources).filter((id) => matches(sources[id], asked.data))
  const items = found.slice((page - 1) * pageSize, page * pageSize).map((id) => {
    const { title, ...source }: Source = sources[id]
    return { id, ...source, title: title[locale], facts: factsBySource.get(id) ?? [] }
  })
  return dataResponse('news', { total: found.length, page, pageSize, items })
}
