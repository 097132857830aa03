import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { jsonFeed } from '@/app/data/feed'
import { GET as sourcesFile } from '@/app/data/sources.json/route'
import { SourceItem } from '@/components/lists/source-item'
import { Article } from '@/components/prose/article'
import { Cite } from '@/components/prose/cite'
import { SourceLink } from '@/components/ui/source-link'
import { Fact } from '@/components/prose/fact'
import { Glossary } from '@/components/lists/glossary'
import { Link } from '@/components/ui/link'
import { Milestones } from '@/components/home/milestones'
import { PhaseLine } from '@/components/frame/phase-line'
import { Result } from '@/components/home/result'
import { SourceList } from '@/components/lists/source-list'
import { Term } from '@/components/prose/term'
import { Voice, Voices } from '@/components/prose/voices'
import { glossary } from '@/content/glossary'
import { sources } from '@/content/sources'
import { compare } from '@/lib/alphabet'
import type { Source } from '@/lib/fact'
import { locales } from '@/lib/locale'
import { phases } from '@/lib/phase'
import { render } from './render'

afterEach(cleanup)

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

describe('Fact', () => {
  test('stands in the reader’s language and leads to a source in it', () => {
    render(<Fact id="turnout" />, 'kk')
    expect(plain(screen.getByRole('link').textContent)).toBe('73,12%')
    cleanup()
    render(<Fact id="voting-day" form="weekday" />, 'ru')
    expect(plain(screen.getByRole('link').textContent)).toBe('15 марта 2026 года, воскресенье')
    expect(screen.getByRole('link').getAttribute('href')).toBe('#c-voting-day')
  })
  test('is marked up as the day, the hour or the number that it is', () => {
    const { container } = render(
      <>
        <Fact id="voting-day" form="on" quiet />
        <Fact id="polls-close" form="to" />
        <Fact id="turnout" form="poss" />
        <Fact id="question" />
      </>,
      'kk'
    )
    expect([...container.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual(['2026-03-15', '2026-03-15T20:00:00+05:00'])
    expect([...container.querySelectorAll('data')].map(({ value }) => value)).toEqual(['73.12'])
  })
  test('never guesses a Kazakh ending', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Fact id="decree-number" form="gen" />, 'kk')).toThrow('no form "gen" (kk)')
    vi.restoreAllMocks()
  })
  test('an unknown id is named', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Fact id={'nothing' as 'turnout'} />, 'kk')).toThrow('<Fact id="nothing">: no such fact in content/facts.ts')
    vi.restoreAllMocks()
  })
})

test('an article of an act reads in the words of the language', () => {
  render(
    <>
      <Article act="referendum-law" n="31" p="2" form="loc" /> <Article act="constitution" n="94" />
    </>,
    'kk'
  )
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['31-баптың 2-тармағында', '94-бап'])
  cleanup()
  render(<Article act="referendum-law" n="31" p="2" form="loc" />, 'ru')
  expect(plain(screen.getByRole('link').textContent)).toBe('пункте 2 статьи 31')
})

test('a link stays in the language; one that leaves says where to and in which language', () => {
  render(
    <>
      <Link to="/forum#who">x</Link>
      <SourceLink id="baq-forum-ru" />
    </>,
    'kk'
  )
  const [internal, external] = screen.getAllByRole('link')
  expect(internal?.getAttribute('href')).toBe('/kk/forum#who')
  expect(external?.getAttribute('hreflang')).toBe('ru')
  expect(document.body.textContent).toContain('(BAQ.KZ, орысша)')
})

describe('a source whose page is kept in an archive', () => {
  const source: Source = sources['baq-forum-kk']
  const archive = { url: `https://web.archive.org/web/20260401000000/${source.url}`, date: '2026-04-01' }
  beforeEach(() => void (source.archive = archive))
  afterEach(() => void delete source.archive)

  const shown = {
    'in the text': <SourceLink id="baq-forum-kk" />,
    'in the catalogue': <SourceItem id="baq-forum-kk" />,
    'in the list of a page': <SourceList citations={[{ kind: 'source', id: 'baq-forum-kk' }]} />,
    'beside a voice': (
      <Voice id="baq-forum-kk" by="А">
        а
      </Voice>
    )
  }
  test.each(Object.entries(shown))('keeps its address, with the copy and its day beside it: %s', (_, element) => {
    for (const locale of locales) {
      const { unmount } = render(element, locale)
      // Without the panel of facts, which leads to another page.
      const links = screen.getAllByRole('link', { hidden: true }).filter((link) => !link.getAttribute('href')?.startsWith('/'))
      expect(links.map((link) => link.getAttribute('href'))).toEqual([source.url, archive.url])
      expect(plain(links[1]?.textContent ?? null)).toBe(
        { kk: '2026 жылғы 1 сәуірде архивте сақталған көшірмесі', ru: 'архивная копия, сохранённая 1 апреля 2026 года' }[locale]
      )
      unmount()
    }
  })

  test('tells of it in the data and in the feeds', async () => {
    const { sources: entries } = (await sourcesFile().json()) as { sources: { id: string; url: string; archive: unknown }[] }
    expect(entries.find(({ id }) => id === 'baq-forum-kk')).toMatchObject({ url: source.url, archive })
    expect(entries.filter((entry) => entry.archive).length).toBe(1)
    for (const locale of locales) {
      const entry = (jsonFeed(locale) as { items: { external_url: string; title: string; content_text: string }[] }).items.find(
        ({ external_url, title }) => external_url === source.url && title === source.title[locale]
      )
      if (entry) expect(entry.content_text).toContain(archive.url)
    }
  })
})

test('a cited source and the facts that rest on it stand in the list of sources', () => {
  render(
    <>
      <Cite id="baq-forum-kk" />
      <SourceList
        citations={[
          { kind: 'source', id: 'baq-forum-kk' },
          { kind: 'fact', id: 'turnout' }
        ]}
      />
    </>,
    'ru'
  )
  const target = screen.getByRole('link', { name: 'BAQ.KZ' }).getAttribute('href') ?? ''
  expect(document.getElementById(target.slice(1))).not.toBeNull()
  const fact = document.getElementById('c-turnout')
  expect(plain(fact?.textContent ?? '')).toMatch(/\(сказал ответственный орган, 17\.03\.2026\)\..*Есть и другие данные: .*73,24.*Почему/)
  expect(screen.getAllByText(/73,12/)[0]?.textContent).toMatch(/^Окончательная явка: 73,12\s?%$/)
})

describe.each(locales)('in %s', (locale) => {
  test('the result shows four counts that add up to those who took part', () => {
    render(<Result />, locale)
    const counts = screen.getAllByRole('definition').map((count) =>
      Number(
        within(count)
          .getByText(/\d{3}$/, { selector: 'b' })
          .textContent?.replace(/\D/g, '')
      )
    )
    expect(counts).toEqual([7954667, 898099, 146558, 127868])
    expect(plain(document.body.textContent)).toContain('7 954 667 + 898 099 + 146 558 + 127 868 = 9 127 192')
    expect(counts.reduce((sum, count) => sum + count)).toBe(9127192)
  })
  test('the bar is said in words and its parts are in proportion', () => {
    render(<Result />, locale)
    expect(plain(screen.getByRole('img').getAttribute('aria-label'))).toContain('7 954 667')
    const widths = [...screen.getByRole('img').querySelectorAll('rect')].map((part) => Number(part.getAttribute('width')))
    const counts = [7954667, 898099, 146558, 127868]
    expect(widths).toHaveLength(4)
    // The gap between the parts makes small ones relatively smaller.
    counts.forEach((count, index) => expect(Math.abs((widths[index] ?? 0) - (count / 9127192) * 100)).toBeLessThan(0.5))
  })
  test('one line for each phase', () => {
    render(<PhaseLine />, locale)
    expect([...document.querySelectorAll('[data-when]')].map((line) => line.getAttribute('data-when'))).toEqual([...phases])
  })
  test('what lies ahead is said apart from what has happened', () => {
    render(<Milestones />, locale)
    for (const item of screen.getAllByRole('listitem').slice(1)) {
      const [past, ahead] = item.children
      expect(past?.getAttribute('data-since')).toBe(ahead?.getAttribute('data-until'))
      expect(past?.textContent).not.toBe(ahead?.textContent)
    }
  })
})

describe('voices', () => {
  const voices = (
    <Voices>
      <Voice id="baq-forum-kk" by="Яна">
        бір
      </Voice>
      <Voice id="baq-forum-ru" by="Әсел">
        екі
      </Voice>
      <Voice id="hrw-en" by="Human Rights Watch" on="hrw-statement-day">
        үш
      </Voice>
    </Voices>
  )
  test.each([
    ['kk', ['Human Rights Watch', 'Әсел', 'Яна']],
    ['ru', ['Human Rights Watch', 'Әсел', 'Яна']]
  ] as const)('stand in the order of the alphabet, dated and with their source (%s)', (locale, names) => {
    render(voices, locale)
    const items = screen.getAllByRole('listitem')
    expect(items.map((item) => item.querySelector('b')?.textContent)).toEqual(names)
    for (const item of items) expect(item.querySelector('time, a[rel=external]')).not.toBeNull()
    expect(plain(items[0]?.textContent ?? '')).toContain(locale === 'kk' ? '2026 жылғы 16 ақпан' : '16 февраля 2026 года')
  })
})

test('a term leads to the glossary; an unknown one is named', () => {
  render(<Term id="absentee">есептен шығару куәлігін</Term>, 'kk')
  expect(screen.getByRole('link').getAttribute('href')).toBe('/kk/glossary#absentee')
  expect(screen.getByRole('link').textContent).toBe('есептен шығару куәлігін')
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => render(<Term id={'nothing' as 'absentee'}>x</Term>, 'kk')).toThrow(
    '<Term id="nothing">: no such term in content/glossary.ts'
  )
  vi.restoreAllMocks()
})

describe.each(locales)('the glossary in %s', (locale) => {
  test('holds every term once in each direction, by the alphabet of each language', () => {
    render(<Glossary />, locale)
    const names = [...document.querySelectorAll('dt dfn')].map((name) => name.textContent ?? '')
    expect(names).toEqual([...names].sort(compare(locale)))
    expect(names).toHaveLength(Object.keys(glossary).length)
    const reverse = [...document.querySelectorAll('#reverse-index li [lang]')].map((name) => name.textContent ?? '')
    expect(reverse).toEqual([...reverse].sort(compare(locale === 'kk' ? 'ru' : 'kk')))
    expect(reverse).toHaveLength(names.length)
  })
  test('has each letter of the alphabet that begins a term once, with a way to it', () => {
    render(<Glossary />, locale)
    const letters = [...document.querySelectorAll('nav a')].map((link) => link.textContent ?? '')
    expect(letters).toEqual([...new Set(letters)].sort(compare(locale)))
    for (const link of document.querySelectorAll('nav a')) {
      const part = document.querySelector(`details[id="${link.getAttribute('href')?.slice(1)}"]`)
      const names = [...(part?.querySelectorAll('dfn') ?? [])].map((name) => name.textContent ?? '')
      expect(part?.querySelector('summary')?.textContent).toBe(`${link.textContent} ${names.length}`)
      expect(names.filter((name) => !new RegExp(`^«?${link.textContent}`, 'i').test(name))).toEqual([])
    }
  })
})
