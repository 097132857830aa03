import { describe, expect, test } from 'vitest'
import { type SourceId, sources } from '@/content/sources'
import { sourcesAside } from '@/content/sources-aside'
import type { Source } from '@/lib/fact'
import { partsOfShelf, shelves } from '@/lib/source-order'

const source = (date: string | null, kind: Source['kind']): Source => ({
  url: 'https://example.org/',
  publisher: 'x',
  date,
  language: 'kk',
  kind,
  title: { kk: 'а', ru: 'а' }
})

describe('a shelf of sources', () => {
  const made = {
    school: source('2026-09-24', 'news'),
    analysis: source('2026-03-17', 'analysis'),
    morning: source('2026-03-17', 'news'),
    evening: source('2026-03-17', 'news'),
    day: source('2026-03-15', 'news'),
    old: source('2022-06-05', 'news'),
    february: source('2026-02-11', 'news'),
    undated: source(null, 'analysis'),
    announcement: source('2026-03-17', 'official'),
    decree: source('2026-03-17', 'decree'),
    law: source('2026-03-17', 'law')
  }
  test('has months from the newest on, then what is older, undated and on another subject', () => {
    expect(partsOfShelf(made, 'news', ['school'])).toEqual([
      { stretch: '2026-03', ids: ['morning', 'evening', 'analysis', 'day'] },
      { stretch: '2026-02', ids: ['february'] },
      { stretch: 'earlier', ids: ['old'] },
      { stretch: 'undated', ids: ['undated'] },
      { stretch: 'aside', ids: ['school'] }
    ])
  })
  test('orders the acts of a day by their weight', () => {
    expect(partsOfShelf(made, 'acts', [])).toEqual([{ stretch: '2026-03', ids: ['law', 'decree', 'announcement'] }])
  })
})

test('every source stands on one shelf, once', () => {
  const ids = shelves.flatMap((shelf) => partsOfShelf<SourceId>(sources, shelf, sourcesAside).flatMap((part) => part.ids))
  expect([...ids].sort()).toEqual(Object.keys(sources).sort())
})

test('the list of sources begins with what reports the referendum, and ends with other subjects', () => {
  const [first, ...others] = partsOfShelf<SourceId>(sources, 'news', sourcesAside)
  expect(first?.ids.some((id) => (sourcesAside as readonly SourceId[]).includes(id))).toBe(false)
  expect(others.at(-1)?.ids.toSorted()).toEqual([...sourcesAside].sort())
})
