import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as resultsFile } from '@/app/data/results.json/route'
import { GET as turnoutCsv } from '@/app/data/turnout.csv/route'
import { GET as resultsCsv } from '@/app/data/results.csv/route'
import { showCitation } from '@/browser/citation'
import { keepTime } from '@/browser/clock'
import { Regions } from '@/islands/regions'
import { RegionView } from '@/components/results/region-view'
import { type FactId, facts } from '@/content/facts'
import { publishedShares, regions, results, voteGroups } from '@/content/results'
import { compare } from '@/lib/alphabet'
import { resultProblems, voteProblems } from '@/content/rules/numbers'
import { type Locale, locales } from '@/lib/locale'
import { type RegionId, regionIds } from '@/lib/regions'
import { bulletinIds, checks, denominators, rank, type Results, share, shareStep } from '@/lib/results'
import { nextTile } from '@/lib/tiles'
import publishedNumbers from './fixtures/numbers-as-published.json'
import { render } from './render'

beforeEach(() => {
  history.replaceState(null, '', '/kk/results')
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new Error('no network')))
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
/** The results with a change. */
const changed = (change: (copy: Results) => void): Results => {
  const copy = structuredClone(results)
  change(copy)
  return copy
}

test('the shares follow from the counts, on three bases', () => {
  expect(denominators(results.national).map(({ percent, against, legal }) => [percent, against, legal])).toEqual([
    [87.15, 9.84, true],
    [89.86, 10.14, false],
    [63.73, 7.19, false]
  ])
  expect(share(null, 5)).toBeNull()
  expect(share(1, 0)).toBeNull()
})

test('every digit is the one that was copied from the sources', () => {
  expect({
    bulletins: results.bulletins.map(({ id, ballots, percent }) => ({ id, ballots, percent })),
    regions: results.regions,
    national: results.national,
    votes: Object.fromEntries(
      regionIds.flatMap((id) => {
        const { votes } = regions[id]
        if (!votes) return []
        const counts = voteGroups.map((group) => [group, facts[votes[group].count].value])
        return [[id, { participated: facts[votes.participated].value, ...Object.fromEntries(counts) }]]
      })
    )
  }).toEqual(publishedNumbers)
})

test('a figure that stands in the registry too is the same there', () => {
  expect(facts['turnout-kz-61-1600'].value).toBe(regions['kz-61'].turnout['1600'])
})

test('all checks hold', () => {
  expect(checks(results, publishedShares).map(({ id, holds }) => [id, holds])).toEqual(
    ['sum', 'turnout', 'shares', 'quorum', 'majority', 'bulletins', 'rising', 'regionsRising', 'bounds', 'between'].map((id) => [id, true])
  )
  expect(resultProblems(results, publishedShares)).toEqual([])
})

describe('a changed digit is found and named', () => {
  test.each<[string, (copy: Results) => void, string]>([
    ['a count', ({ national }) => void (national.for = 7_954_668), '"sum" does not hold: 7954668 + 898099 + 146558 + 127868 = 9127192'],
    ['those who took part', ({ national }) => void (national.participated = 9_127_193), '"sum"'],
    [
      'the citizens entitled',
      ({ national }) => void (national.entitled = 12_582_613),
      '"turnout" does not hold: 9127192 / 12582613 = 73.12%'
    ],
    [
      'a share of the turnout',
      (copy) =>
        void (copy.bulletins = copy.bulletins.map((bulletin) => (bulletin.id === '1200' ? { ...bulletin, percent: 37.45 } : bulletin))),
      '"bulletins"'
    ],
    [
      'a falling region',
      ({ regions }) => void (regions['kz-19'] = { ...regions['kz-19'], '2000': 61.46 }),
      '"regionsRising" does not hold: kz-19: 18.1, 40.41, 68.23, 70.27, 61.46'
    ],
    [
      'a share over a hundred',
      ({ regions }) => void (regions['kz-43'] = { ...regions['kz-43'], '2000': 193.04 }),
      '"bounds" does not hold: kz-43'
    ],
    [
      'a country above all its regions',
      (copy) =>
        void (copy.regions = Object.fromEntries(regionIds.map((id) => [id, { ...copy.regions[id], '2000': 20 }])) as Results['regions']),
      '"between" does not hold: 2000: 73.24%'
    ]
  ])('%s', (_, change, problem) => {
    expect(resultProblems(changed(change), publishedShares).join('\n')).toContain(problem)
  })
})

describe('votes of a region', () => {
  const { votes } = regions['kz-47']
  const kz47 = votes ? { 'kz-47': { votes } } : {}
  const changedFact = (id: FactId, value: number) => voteProblems(kz47, { ...facts, [id]: { ...facts[id], value } }).join('\n')

  test('that do not make those who took part are named', () => {
    expect(voteProblems(regions, facts)).toEqual([])
    expect(changedFact('invalid-kz-47', 7854)).toContain(
      'content/results.ts: "kz-47": 322732 + 9303 + 7854 + 5675 = 345564; expected 345554, those who took part'
    )
  })

  test('whose share is another are named', () => {
    expect(changedFact('against-share-kz-47', 2.96)).toContain('"against-share-kz-47" is 2.96; expected 2.69, its share of 345554')
  })

  test.each(locales)('stand in four groups of one form, each with its share, and their sum (%s)', (locale) => {
    render(<RegionView id="kz-47" />, locale)
    const rows = [...document.querySelectorAll('#votes ~ dl dd')].slice(1)
    expect(rows.map((row) => plain(row.textContent))).toEqual(
      ['322 732 93,40', '9 303 2,69', '7 844 2,27', '5 675 1,64'].map((text) => text + (locale === 'ru' ? ' %' : '%'))
    )
    expect(new Set(rows.map((row) => row.innerHTML.replace(/[\d,\u00a0%]+|"[^"]*f-[^"]*"/g, ''))).size).toBe(1)
    expect(plain(document.body.textContent)).toContain('322 732 + 9 303 + 7 844 + 5 675 = 345 554')
  })
})

test('equal regions share a place; an unknown one has none', () => {
  expect(rank(results.regions, 'kz-43', '2000')).toEqual({ from: 1, to: 1, of: 18 })
  expect(rank(results.regions, 'kz-10', '1800')).toEqual(rank(results.regions, 'kz-33', '1800'))
  const { from, to } = rank(results.regions, 'kz-10', '1800') ?? { from: 0, to: 0 }
  expect(to - from).toBe(1)
  expect(rank(results.regions, 'kz-59', '2000')).toBeNull()
})

test('the scale of shares has five steps of twenty, the same at every hour', () => {
  expect([0, 19.99, 20, 39.99, 40, 59.99, 60, 79.99, 80, 100].map(shareStep)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
})

describe('the page of a region', () => {
  /** The page as it shows an instant, without what it hides. */
  const shownAt = (instant: string) => {
    document.documentElement.dataset.release = process.env.RELEASE_INSTANT
    history.replaceState(null, '', `?at=${encodeURIComponent(instant)}`)
    keepTime()
    const page = document.body.cloneNode(true) as HTMLElement
    for (const hidden of page.querySelectorAll('[hidden]')) hidden.remove()
    return page
  }
  afterEach(() => {
    for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name]
  })

  test.each(locales)('draws each known figure at its point, and no line without dots over an hour that is missing (%s)', (locale) => {
    render(<RegionView id="kz-75" />, locale)
    const chart = document.querySelector('figure svg')
    for (const figure of ['9,5', '14,8', '28,2', '32,8', '33,4', '51,9', '73,2']) expect(chart?.textContent).toContain(figure)
    expect(chart?.textContent).toContain('%')
    const lines = [...(chart?.querySelectorAll('g g g line, g > g > line') ?? [])]
    expect(lines.filter((line) => line.getAttribute('class'))).toHaveLength(1)
    // A place in a row of places would be a score.
    expect(document.body.textContent).not.toMatch(/\d+ \/ \d+/)
    expect(document.querySelector('#t-2000 td:last-child')?.textContent).toBe('17')
    expect(document.querySelector('a[href$="/past-referendums"]')).not.toBeNull()
    expect(plain(document.body.textContent)).toMatch(/32,99.*25,21/)
  })

  test('compares with earlier votes only where the registry has them', () => {
    render(<RegionView id="kz-10" />, 'ru')
    expect(document.querySelector('a[href$="/past-referendums"]')).toBeNull()
  })

  test.each(locales)('tells of an earlier instant what was known by then: nothing before the day, two hours at 12:30 (%s)', (locale) => {
    render(<RegionView id="kz-75" />, locale)
    const noon = shownAt('2026-03-15T12:30:00+05:00')
    expect(plain(noon.textContent)).toMatch(/14,85/)
    expect(plain(noon.textContent)).not.toMatch(/33,43|73,24|51,9|28,2|32,8|20:00|14:00/)
    expect(noon.querySelector('#missing')).toBeNull()
    expect(noon.querySelectorAll('figure circle')).toHaveLength(4)
    const before = shownAt('2026-02-20T12:00:00+05:00')
    expect(before.querySelector('figure, table, #missing, #cite')).toBeNull()
    expect(plain(before.textContent)).toMatch(/15 (марта|наурыз).*10:00/)
  })

  test('cites the last figure that was known, or the one that the address names', () => {
    render(<RegionView id="kz-75" />, 'ru')
    const served = plain(document.getElementById('citation')?.textContent)
    expect(served).toMatch(
      /^Город Алматы, 15 марта 2026 года, 20:00\. .*33,43 % \(предварительные данные\)\. Источник: .+\. http.*kz-75#t-2000$/
    )
    location.hash = '#t-1000'
    showCitation()
    expect(plain(document.getElementById('citation')?.textContent)).toMatch(/10:00\. .*9,54 %.* http[^#]*\/ru\/results\/kz-75#t-1000$/)
    document.getElementById('t-2000')?.toggleAttribute('hidden', true)
    location.hash = '#t-2000'
    showCitation()
    expect(plain(document.getElementById('citation')?.textContent)).toMatch(/#t-1800$/)
  })
})

const rowsIn = (locale: Locale) => {
  const inOrder = compare(locale)
  return regionIds
    .map((id) => ({ ...regions[id], id, name: regions[id].name[locale], short: regions[id].short[locale] }))
    .sort((a, b) => inOrder(a.name, b.name))
}
/** The names of the rows of the table of all hours, in its order. */
const names = () => [...document.querySelectorAll('#all-hours tbody th')].map((cell) => cell.textContent)
/** The table that shows one hour: names and figures, in its order. */
const ranked = () =>
  [...document.querySelectorAll('.ranks tbody tr')].map((row) => [
    row.querySelector('th a')?.textContent ?? 'country',
    plain(row.querySelector('td')?.textContent)
  ])

describe('the table and the map', () => {
  test('hold the same figures, for every region and bulletin', async () => {
    render(<Regions locale="kk" rows={rowsIn('kk')} bulletins={results.bulletins} />, 'kk')
    for (const [hour, { id }] of results.bulletins.entries()) {
      await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${id.slice(0, 2)}:`) }))
      const hours = new Map(ranked().map(([name, figure]) => [name, figure]))
      for (const region of regionIds) {
        const value = results.regions[region][id]
        const digits = value?.toFixed(2).replace('.', ',')
        const cells = [...document.querySelectorAll(`#${region} td`)].map((cell) => plain(cell.textContent))
        expect(cells[hour]).toBe(digits ? `${digits}%` : '–')
        expect(hours.get(regions[region].name.kk)).toBe(digits ? `${digits}%` : 'дерек жоқ')
        const tile = document.querySelector(`svg a[href="/kk/results/${region}"]`)
        expect(plain(tile?.textContent)).toBe(regions[region].short.kk + (digits ?? '–'))
        expect(plain(tile?.getAttribute('aria-label'))).toBe(
          `${regions[region].name.kk}, ${digits ? `${digits}%` : 'бұл сағатта дерек жоқ'}`
        )
        expect(tile?.querySelector('.bar')?.getAttribute('d')).toContain(`h${(value ?? 0) * 0.8}v`)
      }
      expect(new URLSearchParams(location.search).get('bulletin')).toBe(id)
    }
  })
  test('the list of an hour goes from the highest to the lowest, the country in its place, the unknown last', async () => {
    render(<Regions locale="ru" rows={rowsIn('ru')} bulletins={results.bulletins} />, 'ru')
    const figures = ranked().map(([, figure]) => (figure === 'нет данных' ? -1 : Number(figure?.replace(',', '.').replace(' %', ''))))
    expect(figures).toHaveLength(21)
    expect(figures).toEqual([...figures].sort((a, b) => b - a))
    expect(ranked().find(([name]) => name === 'country')).toEqual(['country', '73,24 %'])
    expect(ranked()[0]?.[0]).toBe('Кызылординская область')
    await userEvent.click(screen.getByRole('radio', { name: /^10:00/ }))
    expect(ranked().at(-1)).toEqual(['Город Алматы', '9,54 %'])
  })
  test.each(locales)('sort by name as the alphabet of the language has it, and by a bulletin with unknowns last (%s)', async (locale) => {
    render(<Regions locale={locale} rows={rowsIn(locale)} bulletins={results.bulletins} />, locale)
    await userEvent.click(document.querySelector('#all-hours summary') as HTMLElement)
    expect(names()).toEqual([...names()].sort((a, b) => compare(locale)(a ?? '', b ?? '')))
    const hours = within(document.querySelector('#all-hours') as HTMLElement)
    const [byName] = hours.getAllByRole('columnheader')
    expect(byName?.getAttribute('aria-sort')).toBe('ascending')
    await userEvent.click(hours.getByRole('button', { name: /20:00/ }))
    expect(names()[0]).toBe(regions['kz-43'].name[locale])
    expect(names().slice(-2).sort()).toEqual([regions['kz-59'].name[locale], regions['kz-62'].name[locale]].sort())
    expect(hours.getByRole('columnheader', { name: /20:00/ }).getAttribute('aria-sort')).toBe('descending')
    await userEvent.click(hours.getByRole('button', { name: /20:00/ }))
    expect(names()[0]).toBe(regions['kz-75'].name[locale])
    expect(new URLSearchParams(location.search).get('sort')).toBe('2000-up')
  })
  test('the map is one stop for the Tab key, and arrow keys lead to every tile', async () => {
    render(<Regions locale="kk" rows={rowsIn('kk')} bulletins={results.bulletins} />, 'kk')
    const stops = () => [...document.querySelectorAll<SVGAElement>('.tile-map a[tabindex="0"]')].map((tile) => tile.getAttribute('href'))
    expect(stops()).toHaveLength(1)
    document.querySelector<SVGAElement>('.tile-map a[href$=kz-71]')?.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement?.getAttribute('href')).toBe('/kk/results/kz-35')
    expect(stops()).toEqual(['/kk/results/kz-35'])
    const reached = new Set<RegionId>(['kz-71'])
    for (const id of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = nextTile(key, id, rowsIn('kk'))
        if (next) reached.add(next)
      }
    expect(reached.size).toBe(20)
    expect(nextTile('ArrowLeft', 'kz-47', rowsIn('kk'))).toBeUndefined()
    expect(nextTile('x', 'kz-47', rowsIn('kk'))).toBeUndefined()
  })
  test('no two tiles share a place', () => {
    expect(new Set(regionIds.map((id) => regions[id].tile.join())).size).toBe(20)
  })
})

describe('the files for others', () => {
  const lines = async (response: Response) => (await response.text()).split('\r\n')
  test('JSON holds twenty regions, with nulls where nothing is known', async () => {
    const file = (await resultsFile().json()) as {
      regions: {
        iso: string
        participated: number | null
        votesFor: number | null
        votesAgainst: number | null
        invalid: number | null
        notCounted: number | null
        votesStatus: string | null
        votesSources: string[]
        turnout: { bulletin: string; percent: number | null; sources: string[] }[]
      }[]
    }
    expect(file.regions.map(({ iso }) => iso.toLowerCase())).toEqual([...regionIds])
    for (const { iso, turnout, participated, votesFor, votesAgainst, invalid, notCounted, votesStatus, votesSources } of file.regions) {
      const groups = [votesFor, votesAgainst, invalid, notCounted]
      const { votes } = regions[iso.toLowerCase() as RegionId]
      expect(groups).toEqual(voteGroups.map((group) => (votes ? facts[votes[group].count].value : null)))
      expect(votesStatus).toBe(votes?.status ?? null)
      expect(votesSources.length > 0).toBe(votes !== undefined)
      if (votes) expect(groups.reduce<number>((sum, group) => sum + (group ?? 0), 0)).toBe(participated)
      for (const { bulletin, percent, sources } of turnout) {
        expect(percent).toBe(results.regions[iso.toLowerCase() as RegionId][bulletin as '1000'])
        expect(sources.length > 0).toBe(percent !== null)
      }
    }
  })
  test('CSV has a header, a line for each number and CRLF', async () => {
    const [header, ...rest] = await lines(turnoutCsv())
    expect(header).toBe('iso,name_kk,name_ru,at,ballots_issued,turnout_percent,status,sources')
    expect(rest.filter(Boolean)).toHaveLength(bulletinIds.length * 21)
    expect(rest).toContainEqual(
      expect.stringMatching(/^KZ-59,Солтүстік Қазақстан облысы,Северо-Казахстанская область,2026-03-15T20:00:00\+05:00,,,unknown,$/)
    )
    expect((await lines(resultsCsv())).find((line) => line.startsWith('for,'))).toContain(`for,${facts.for.value},ballot,`)
  })
  test('say whose type they are', () => {
    expect(turnoutCsv().headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
  })
})
