/** Finding sources in the list: the filters of the news page and of `/api/news`, and what they mean. */
import { z } from 'zod'
import { type Source, sourceKinds, sourceLanguages } from './fact'
import { dayStart, parseInstant } from './instant'
import { locales } from './locale'

export const periods = ['before', 'vote', 'after', 'undated'] as const
export const pageSize = 200

/** Parameters of `/api/news`. Unknown ones are ignored; a bad value is an error that names its parameter. */
export const newsQuery = z.object({
  locale: z.enum(locales).default('kk'),
  language: z.enum(sourceLanguages).optional(),
  kind: z.enum(sourceKinds).optional(),
  period: z.enum(periods).optional(),
  /** Only what had been published by then. */
  at: z.string().refine((at) => parseInstant(at) !== null, 'not an ISO instant').transform((at) => parseInstant(at) ?? 0).optional(),
  q: z.string().trim().max(100).default(''),
  page: z.coerce.number().int().min(1).max(1000).default(1)
})
export type NewsFilters = Pick<z.infer<typeof newsQuery>, 'language' | 'kind' | 'period' | 'at' | 'q'>

/** The period of a day of publication: up to the eve of the vote, 15-17 March 2026, or later. */
export function periodOf(day: string | null): (typeof periods)[number] {
  if (!day) return 'undated'
  return day < '2026-03-15' ? 'before' : day <= '2026-03-17' ? 'vote' : 'after'
}

/** Ids of sources from the newest to the oldest; those without a date come last. */
export function newestFirst<Id extends string>(sources: Record<Id, Source>): Id[] {
  return (Object.keys(sources) as Id[]).sort((a, b) => (sources[b].date ?? '').localeCompare(sources[a].date ?? ''))
}

/** Whether a source passes the filters. Text is looked for in titles, headline and publisher, whatever its case. */
export function matches(source: Source, { language, kind, period, at, q }: NewsFilters): boolean {
  const words = fold([source.title.kk, source.title.ru, source.headline ?? '', source.publisher].join(' '))
  return (
    (!language || source.language === language) &&
    (!kind || source.kind === kind) &&
    (!period || periodOf(source.date) === period) &&
    (!at || !source.date || Date.parse(dayStart(source.date)) <= at) &&
    fold(q).split(/\s+/).every((word) => words.includes(word))
  )
}

/** Case, ё and the Latin look-alike of і do not matter. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('i', 'і')
}
