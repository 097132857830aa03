/** The schemas of the JSON files under `/data/`: served as JSON Schema; tests/data-files.test.ts validates the files against them. */
import { z } from 'zod'
import { changeLabels, lastArticle } from '@/lib/constitution'
import { sourceKinds, sourceLanguages, statuses } from '@/lib/fact'
import { locales } from '@/lib/locale'
import { phases } from '@/lib/phase'
import { bulletinIds } from '@/lib/results'
import { searchKinds } from '@/lib/search'

const stamp = { $schema: z.string(), generatedAt: z.iso.datetime(), license: z.url() }
const text = z.object({ kk: z.string(), ru: z.string() })
const day = z.iso.date()
const instantOrNone = z.union([z.literal(''), z.iso.datetime({ offset: true })])
const count = z.int().nonnegative()
const countOrUnknown = count.nullable().describe('null: unknown, or not yet told')
const percent = z.number().min(0).max(100).nullable().describe('null: unknown, or not yet told')

const source = z.object({
  id: z.string(),
  url: z.url(),
  publisher: z.string(),
  date: day.nullable().describe('day of publication; null where the page shows none'),
  language: z.enum(sourceLanguages),
  kind: z.enum(sourceKinds),
  headline: z.string().nullable().optional().describe("as printed, in the source's own language"),
  archive: z
    .object({ url: z.url(), date: day.describe('the day it was kept') })
    .nullable()
    .describe('a copy of the page in a public archive; null: none')
})

export const schemas = {
  status: z.object({
    ...stamp,
    phases: z.array(
      z.object({ phase: z.enum(phases), from: z.iso.datetime(), to: z.iso.datetime().nullable().describe('excluded; null: open') })
    ),
    opensAt: z.iso.datetime(),
    closesAt: z.iso.datetime(),
    result: z
      .array(
        z.object({
          status: z.enum(['preliminary', 'final']),
          since: z.iso.datetime().describe('known from this instant on'),
          asOf: day,
          entitled: count,
          participated: count,
          for: count,
          against: count,
          invalid: count,
          notCounted: count
        })
      )
      .describe('each form of the result in which the commission told it; empty before it said anything'),
    release: z.string().nullable().describe('the release that is served; null in development')
  }),
  facts: z.object({
    ...stamp,
    facts: z.array(
      z.object({
        id: z.string(),
        label: text,
        value: z.union([z.number(), z.string(), text]),
        unit: z.string(),
        asOf: day,
        status: z.enum(statuses),
        sources: z.array(z.string()).min(1),
        note: text.nullable(),
        from: z.array(z.string()),
        supersededBy: z.string().nullable(),
        disagreesWith: z.array(z.string()),
        why: text.nullable().describe('why the figures of one thing differ, and which of them the portal uses; null where none does')
      })
    )
  }),
  sources: z.object({
    ...stamp,
    sources: z.array(source.extend({ title: text, facts: z.array(z.string()).describe('the facts that rest on it') }))
  }),
  corrections: z.object({
    ...stamp,
    corrections: z
      .array(
        z.object({
          id: z.string(),
          at: z.iso.datetime({ offset: true }).describe('when it was set right'),
          pages: z.array(z.string()).min(1).describe('without the language; a place on a page has its anchor'),
          facts: z.array(z.string()).describe('the facts that changed, ids of /data/facts.json; one that was taken out is not there'),
          was: text,
          is: text,
          why: text,
          sources: z.array(z.string()).min(1)
        })
      )
      .describe('the newest first')
  }),
  results: z.object({
    ...stamp,
    national: z.object({
      status: z.enum(['awaited', 'preliminary', 'final']),
      asOf: day.nullable(),
      entitled: countOrUnknown,
      onLists: countOrUnknown,
      participated: countOrUnknown,
      for: countOrUnknown,
      against: countOrUnknown,
      invalid: countOrUnknown,
      notCounted: countOrUnknown
    }),
    bulletins: z.array(z.object({ id: z.enum(bulletinIds), at: z.string(), known: z.string(), ballots: countOrUnknown, percent })),
    regions: z
      .array(
        z.object({
          iso: z.string().regex(/^KZ-\d\d$/),
          name: text,
          participated: countOrUnknown,
          votesFor: countOrUnknown,
          votesAgainst: countOrUnknown,
          invalid: countOrUnknown,
          notCounted: countOrUnknown,
          votesStatus: z.enum(['preliminary', 'final']).nullable().describe('of the five counts above; null: they are unknown'),
          votesSources: z.array(z.string()).describe('of the five counts above, ids of /data/sources.json; empty: they are unknown'),
          finalTurnoutPercent: percent,
          turnout: z.array(z.object({ bulletin: z.enum(bulletinIds), percent, sources: z.array(z.string()) }))
        })
      )
      .length(20)
  }),
  constitution: z.object({
    ...stamp,
    articles: z
      .array(
        z.object({
          article: z.string().describe('"preamble", "1" … "96"'),
          section: z.string().nullable().describe('Roman number of the section; null for the preamble'),
          title: text.describe("the portal's own: the Constitution gives its articles no titles"),
          summary: text,
          points: z.array(
            z.object({
              point: z.string().describe('as the text numbers it: "1", "3.2)" (subparagraph 2 of point 3), "5)"'),
              change: z.enum(changeLabels).describe('what became of the rule of this point; "new": none of 1995 was on its matter'),
              from: z.array(z.string()).describe('where its rule stood in 1995, articles "7" or points "33.1"; empty where it is new'),
              gist: text
            })
          ),
          daily: text.nullable(),
          change: z
            .enum(changeLabels)
            .describe(
              'against the Constitution of 1995 as amended to 17 September 2022: kept (the same words), reworded (the same rule), changed, new (no counterpart)'
            ),
          from: z.array(z.string()).describe('counterparts of 1995, articles "7" or points "33.1"'),
          difference: text,
          ground: text.describe('why the label is this one'),
          topics: z.array(z.string())
        })
      )
      .length(lastArticle + 1),
    articlesOf1995: z.array(
      z.object({ article: z.string(), gist: text, dropped: text.nullable().describe('why it has no counterpart; null where it has one') })
    ),
    sections: z.array(z.object({ section: z.string().describe('Roman number'), title: text })).describe('in the official words'),
    topics: z.array(z.object({ topic: z.string(), name: text }))
  }),
  search: z
    .object({
      ...stamp,
      language: z.enum(locales),
      pages: z
        .array(z.object({ path: z.string().describe('without the language'), kind: z.enum(searchKinds), entries: z.int().positive() }))
        .describe('in the order of their entries; the first entry of each is the page itself'),
      ids: z.array(z.string()).describe('the anchor on the page'),
      headings: z.array(z.string()),
      under: z.array(z.string()).describe("the heading above, where that is not the page's title"),
      since: z.array(instantOrNone).describe('the entry counts as known from this instant on'),
      until: z.array(instantOrNone).describe('the entry no longer shows from this instant on'),
      also: z.array(z.string()).describe('other names, also in the other language, separated by commas'),
      texts: z.array(z.string()).describe('how the text begins, in lines')
    })
    .describe('columns: the n-th value of each is that of the n-th entry; an empty text where it has none'),
  glossary: z.object({
    ...stamp,
    terms: z.array(
      z.object({
        id: z.string(),
        term: text,
        definition: text,
        also: text.nullable().describe('other names that a reader may look for'),
        law: z.array(z.object({ act: z.string(), article: z.string(), point: z.string().nullable() })),
        sources: z.array(z.string())
      })
    )
  })
}
export type SchemaName = keyof typeof schemas
