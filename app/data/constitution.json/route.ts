import { articlesOf1995, dropped } from '@/content/constitution/articles-of-1995'
import { guide } from '@/content/constitution/guide'
import { sections } from '@/content/constitution/sections'
import { topics } from '@/content/constitution/topics'
import { articleIds, inOrder, sectionOf } from '@/lib/constitution'
import { dataResponse } from '@/app/data/response'
import { locales } from '@/lib/locale'

export const dynamic = 'force-static'

/**
 * The guide to the Constitution: every article with its account in both languages, its label and its counterparts; every article of
 * 1995; the names of sections and topics.
 */
export function GET(): Response {
  const inBothLanguages = <T>(of: (locale: (typeof locales)[number]) => T) => ({ kk: of('kk'), ru: of('ru') })
  return dataResponse('constitution', {
    articles: articleIds.map((id) => {
      const account = guide[id]
      return {
        article: id,
        section: sectionOf(id, sections)?.roman ?? null,
        title: inBothLanguages((locale) => account[locale].title),
        summary: inBothLanguages((locale) => account[locale].summary),
        points: inOrder(Object.keys(account.kk.points)).map((point) => ({
          point,
          change: account.marks?.[point],
          from: account.was?.[point] ?? [],
          gist: inBothLanguages((locale) => account[locale].points[point])
        })),
        daily: account.kk.daily ? inBothLanguages((locale) => account[locale].daily) : null,
        change: account.label,
        from: account.from,
        difference: inBothLanguages((locale) => account[locale].difference),
        ground: inBothLanguages((locale) => account[locale].ground),
        topics: account.topics
      }
    }),
    articlesOf1995: Object.entries(articlesOf1995).map(([article, gist]) => ({ article, gist, dropped: dropped[article] ?? null })),
    sections: sections.map(({ roman, title }) => ({ section: roman, title })),
    topics: Object.entries(topics).map(([topic, name]) => ({ topic, name }))
  })
}
