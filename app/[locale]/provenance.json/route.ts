import { wordsIn } from '@/components/frame/language'
import { differences } from '@/content/differences'
import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, leadSource } from '@/lib/fact'
import { formatDayCompact } from '@/lib/format'
import { type Locale, locales } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/**
 * What the panel of a fact (browser/fact-note.ts) says beside what the page has: why figures differ, by the id of the disagreement; the
 * further sources of each fact, and what each of these is called.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = (await params) as { locale: Locale }
  const t = wordsIn(locale)
  const also = Object.fromEntries(
    (Object.keys(facts) as FactId[]).flatMap((id) => {
      const named: Fact<SourceId>['sources'] = facts[id].sources
      const others = named.filter((source) => source !== leadSource(named, sources, locale))
      return others.length ? [[id, others] as const] : []
    })
  )
  const names = Object.fromEntries(
    [...new Set(Object.values(also).flat())].map((id) => {
      const { publisher, date, language } = sources[id]
      return [id, [publisher, date ? formatDayCompact(date) : t('Source.undated'), t(`Source.language.${language}`)].join(', ')]
    })
  )
  return Response.json({ why: Object.fromEntries(differences.map(({ id, why }) => [id, why[locale]])), also, names })
}
