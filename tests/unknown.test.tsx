import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { GET as resultsFile } from '@/app/data/results.json/route'
import { RegionView } from '@/components/results/region-view'
import { Unknown } from '@/components/prose/unknown'
import { regions } from '@/content/results'
import { byHandProblems, proseParagraphs } from '@/content/rules/unknown'
import { registryAndProseProblems } from '@/content/rules/references'
import { locales } from '@/lib/locale'
import { type RegionId, regionIds } from '@/lib/regions'
import { gaps, namesOf, unknowable } from '@/lib/unknown'
import { render } from './render'
import { forum, page, whole } from './sound-content'

afterEach(cleanup)

/** The regions as if votes had been found of some. */
const withVotes = (...ids: readonly RegionId[]) =>
  Object.fromEntries(
    regionIds.map((id) => [id, { turnout: regions[id].turnout, ...(ids.includes(id) && { votes: {} }) }])
  ) as unknown as Parameters<typeof gaps>[0]

describe('what is not known of the regions', () => {
  test('is read from what the data leave out', () => {
    expect(gaps(withVotes(), 'votes')).toEqual([{ of: 'votes', scope: 'all', regions: [] }])
    expect(gaps(withVotes('kz-47', 'kz-10'), 'votes')).toEqual([{ of: 'votes', scope: 'except', regions: ['kz-10', 'kz-47'] }])
    expect(gaps(withVotes(...regionIds.slice(1)), 'votes')).toEqual([{ of: 'votes', scope: 'only', regions: ['kz-10'] }])
    expect(gaps(withVotes(...regionIds), 'votes')).toEqual([])
    expect(gaps(regions, 'bulletins')).toEqual([
      { of: 'bulletin', bulletin: '1400', scope: 'all', regions: [] },
      { of: 'bulletin', bulletin: '2000', scope: 'only', regions: ['kz-59', 'kz-62'] }
    ])
  })

  test('is what the data file has as null', async () => {
    const file = (await resultsFile().json()) as {
      regions: { iso: string; votesFor: number | null; votesAgainst: number | null; finalTurnoutPercent: number | null }[]
    }
    const nulls = (isNull: (region: (typeof file.regions)[number]) => boolean) =>
      file.regions.filter(isNull).map(({ iso }) => iso.toLowerCase() as RegionId)
    const unknownIn = (asked: 'votes' | 'turnout') =>
      gaps(regions, asked).flatMap(({ scope, regions: named }) =>
        regionIds.filter((id) => scope === 'all' || named.includes(id) === (scope === 'only'))
      )
    expect(nulls(({ votesFor }) => votesFor === null)).toEqual(unknownIn('votes'))
    expect(nulls(({ votesAgainst }) => votesAgainst === null)).toEqual(unknownIn('votes'))
    expect(nulls(({ finalTurnoutPercent }) => finalTurnoutPercent === null)).toEqual(unknownIn('turnout'))
  })

  test('names every region with its ending', () => {
    expect(regionIds.map((id) => regions[id].name.kk).filter((name) => !/(?:облысы|қаласы)$/.test(name))).toEqual([])
    expect(namesOf([regions['kz-47'].name.kk], 'except', 'kk')).toBe('Маңғыстау облысынан')
    expect(namesOf([regions['kz-59'].name.kk, regions['kz-71'].name.kk], 'only', 'kk')).toBe(
      'Солтүстік Қазақстан облысы мен Астана қаласының'
    )
    expect(regionIds.map((id) => namesOf([regions[id].name.ru], 'only', 'ru')).filter((name) => /ая область|^[ОГ]/.test(name))).toEqual([])
    expect(namesOf(['Область Абай', 'Мангистауская область', 'Город Алматы'], 'except', 'ru')).toBe(
      'области Абай, Мангистауской области и города Алматы'
    )
  })

  test.each([
    ['kk', 'Маңғыстау облысынан басқа өңірлердегі жақтаған және қарсы дауыстар'],
    ['ru', 'голосов за и против по регионам, кроме Мангистауской области']
  ] as const)('is printed in words (%s)', (locale, words) => {
    render(<Unknown of="votes" />, locale)
    expect(document.body.textContent).toBe(words)
    for (const asked of unknowable) {
      cleanup()
      render(<Unknown of={asked} />, locale)
      expect(document.body.textContent).toMatch(/^\p{L}[^{}]+$/u)
    }
  })

  test.each(locales)('stands on the page of each region that lacks it, and on no other (%s)', (locale) => {
    const votes = {
      kk: 'Бұл өңірдің жақтаған және қарсы дауыстарын',
      ru: 'Мы не нашли, сколько голосов за и против подали в этом регионе'
    }[locale]
    for (const id of regionIds) {
      render(<RegionView id={id} />, locale)
      const missing = [...document.querySelectorAll('#missing + ul li')].map((item) => item.textContent)
      const { turnout, votes: found } = regions[id]
      expect(missing.filter((text) => text?.startsWith(votes))).toHaveLength(found ? 0 : 1)
      expect(missing.filter((text) => /\d\d:00/.test(text ?? ''))).toHaveLength(
        Object.values(turnout).filter((each) => each === null).length
      )
      cleanup()
    }
  })
})

describe('a fault is found and named', () => {
  const problems = (kk: string, ru = kk) => registryAndProseProblems(whole(forum(page(kk), page(ru)))).join('\n')
  test('what is said to be unknown though all of it is known', () => {
    expect(problems('<Unknown of="turnout" />')).toContain(
      'content/pages/forum.kk.mdx:8:1: <Unknown of="turnout"> prints nothing: the data have it of every region'
    )
    expect(problems('<Unknown of="weather" />')).toContain(
      '<Unknown of="weather">: no such thing; expected one of votes, turnout, bulletins'
    )
    expect(problems('<Unknown of="votes" />')).toBe('')
  })

  test.each([
    ['ru', 'Мы не нашли:\n\n- голосов за и против и окончательной явки по регионам;\n- номера.'],
    ['ru', 'Назвал условие, но данных о голосах по регионам мы не нашли.'],
    ['ru', 'Числа мы нашли только по Мангистауской области.'],
    ['ru', 'Числа найдены только по одному региону.'],
    ['ru', '- `votesFor` — голоса за, сейчас везде `null`.'],
    ['kk', 'Мыналарды таппадық:\n\n- өңірлер бойынша жақтаған және қарсы дауыстар саны;\n- нөмір.'],
    ['kk', 'Шартты атады, бірақ өңірлер бойынша дауыс сандары табылмады.'],
    ['kk', 'Дауыс санын Маңғыстау облысы бойынша ғана таптық.'],
    ['kk', '- `votesFor` — жақтаған дауыстар, қазір бәрі `null`.']
  ] as const)('what is said by hand (%s: %s)', (locale, text) => {
    expect(byHandProblems(proseParagraphs('a.mdx', locale, text)).join()).toMatch(/^a\.mdx:\d+: says by hand what is known of the regions/)
  })

  test('what is printed from the data, or says nothing of what was found, passes', () => {
    const sound = 'Мы не нашли:\n\n- <Unknown of="votes" />;\n- номера.\n\nЧисло голосов по регионам складывают. Числа мы нашли.'
    expect(byHandProblems(proseParagraphs('a.mdx', 'ru', sound))).toEqual([])
  })
})
