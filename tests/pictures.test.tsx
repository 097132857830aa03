import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { Conditions } from '@/components/pictures/conditions'
import { Drawing, Drawings } from '@/components/pictures/drawings'
import { LifeLine } from '@/components/pictures/life-line'
import { NestedBars } from '@/components/pictures/nested-bars'
import { ObserverSquares } from '@/components/pictures/observer-squares'
import { type FactId, facts } from '@/content/facts'
import { drawingNames } from '@/content/rules/blocks'
import { parseProse } from '@/content/rules/read-prose.mjs'
import { entriesOf, quietRepeatedFacts } from '@/content/rules/remark-prose.mjs'
import { wordOf } from '@/content/vocabulary.mjs'
import { factText } from '@/lib/fact'
import { cells, gapsInDays, partsOfBar, percentOf, rowsOfSquares } from '@/lib/geometry'
import { locales } from '@/lib/locale'
import { render } from './render'

afterEach(cleanup)

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')
const value = (id: FactId) => Number(facts[id].value)
/** Widths of the shapes of a kind, in percent. */
const widths = (selector: string) => [...document.querySelectorAll(selector)].map((shape) => parseFloat(shape.getAttribute('width') ?? ''))

describe('geometry', () => {
  test('parts of a bar stand side by side and keep their shares', () => {
    expect(partsOfBar([50, 25], 200)).toEqual([
      { x: 0, width: 25 },
      { x: 25, width: 12.5 }
    ])
    expect(percentOf(1, 3)).toBe(33.33)
  })
  test('cells fill the width, each with its gap', () => {
    expect(cells(4, 0.2).map(({ x }) => x)).toEqual([0, 25, 50, 75])
    expect(cells(4, 0.2).every(({ width }) => width === 20)).toBe(true)
  })
  test('squares: as many as counted, in full rows but the last', () => {
    expect(rowsOfSquares(50, 22)).toEqual([22, 22, 6])
    expect(rowsOfSquares(44, 22)).toEqual([22, 22])
  })
  test('days between days; a day that does not exist is named', () => {
    expect(gapsInDays(['2026-03-15', '2026-03-17', '2026-07-01'])).toEqual([2, 106])
    expect(() => gapsInDays(['2026-03-15', '2026-02-30'])).toThrow('no such day "2026-02-30"')
  })
})

describe.each(locales)('in %s', (locale) => {
  test('the three conditions: bars in proportion, ticks at the thresholds, the votes against beside those for', () => {
    render(<Conditions />, locale)
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    const [turnout, votes, regions] = screen.getAllByRole('listitem')
    const bars = (item: Element | undefined) =>
      [...(item?.querySelectorAll('svg[width="100%"] > rect') ?? [])].map((bar) => bar.getAttribute('width'))
    const tick = (item: Element | undefined) => item?.querySelector('svg[width="100%"] > svg')?.getAttribute('x')
    expect(bars(turnout)).toEqual(['100%', `${value('turnout')}%`])
    expect(tick(turnout)).toBe('50%')
    expect(bars(votes)).toEqual(['100%', `${value('for-share')}%`, `${value('against-share')}%`])
    expect(tick(votes)).toBe('50%')
    for (const id of ['for-share', 'against-share'] as const)
      expect(plain(votes?.textContent ?? '')).toContain(plain(factText(facts[id], locale)))
    expect(bars(regions)).toHaveLength(value('regions-total'))
    // After the last region that was needed, before the next.
    const at = parseFloat(tick(regions) ?? '')
    const cell = 100 / value('regions-total')
    expect(at).toBeGreaterThan((value('two-thirds-min') - 1) * cell + 0.8 * cell)
    expect(at).toBeLessThan(value('two-thirds-min') * cell)
  })
  test('three bases on one scale; a bracket ends at half of the bar above', () => {
    render(<NestedBars />, locale)
    const whole = value('entitled')
    expect(widths('p svg[width="100%"] > rect')).toEqual([100, percentOf(value('participated'), whole)])
    expect(widths('p > svg[height="40"]')).toEqual([50, percentOf(value('participated') / 2, whole)])
    expect(widths('figure > svg > rect')).toEqual([percentOf(value('for'), whole), percentOf(value('against'), whole)])
    for (const id of ['entitled', 'participated', 'for', 'against'] as const)
      expect(plain(document.body.textContent)).toContain(plain(factText(facts[id], locale)))
  })
  test('the line of the main days: in order, hidden until known, hollow until they come', () => {
    render(<LifeLine />, locale)
    const items = screen.getAllByRole('listitem')
    expect(items).toHaveLength(6)
    const days = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '')
    expect(days).toEqual([...days].sort())
    const gaps = items.map((item) => Number(item.querySelector(':scope > svg')?.getAttribute('height')))
    const between = gapsInDays(days)
    expect(gaps.indexOf(Math.max(...gaps))).toBe(between.indexOf(Math.max(...between)))
    for (const [index, item] of items.entries()) {
      const [filled, hollow] = [item.querySelector('span[data-since]'), item.querySelector('span[data-until] svg')?.parentElement]
      expect(filled?.getAttribute('data-since')).toBe(hollow?.getAttribute('data-until'))
      expect(Date.parse(item.getAttribute('data-since') ?? '')).toBeLessThanOrEqual(Date.parse(`${days[index]}T00:00:00+05:00`))
    }
  })
  test('observers: a square for each state and organisation', () => {
    render(<ObserverSquares />, locale)
    const ids = ['observers-states', 'observers-organisations', 'observers-domestic'] as const
    const squares = [...document.querySelectorAll('path')].map((path) => {
      const rows = [...(path.getAttribute('d') ?? '').matchAll(/h(\d+)/g)].map(([, width]) => (Number(width) + 3) / 13)
      return rows.reduce((sum, count) => sum + count, 0)
    })
    expect(squares).toEqual(ids.map(value))
  })
  test('what a picture prints of the registry is in the vocabulary, and so in the list of sources', () => {
    const pictures: [string, ReactNode][] = [
      ['Conditions', <Conditions key="1" />],
      ['NestedBars', <NestedBars key="2" />],
      ['LifeLine', <LifeLine key="3" />],
      ['ObserverSquares', <ObserverSquares key="4" />]
    ]
    for (const [name, picture] of pictures) {
      render(picture, locale)
      const text = plain(document.body.textContent)
      const named = (wordOf(name)?.prints ?? []).map(({ id }) => plain(factText(facts[id as FactId], locale)))
      // Every number of the picture is one of a fact that the word names.
      for (const [number] of text.matchAll(/\d[\d ,]*\d|\d/g))
        expect(
          named.some((known) => known.includes(number)),
          `${name}: ${number}`
        ).toBe(true)
      cleanup()
    }
  })
  test('every picture is hidden from screen readers beside words, and small (WCAG 1.1.1)', () => {
    render(
      <>
        <Conditions />
        <NestedBars />
        <LifeLine />
        <ObserverSquares />
        <Drawings label="а">
          {drawingNames.map((name) => (
            <Drawing key={name} of={name} label="а">
              б
            </Drawing>
          ))}
        </Drawings>
      </>,
      locale
    )
    for (const svg of document.querySelectorAll('svg')) expect(svg.closest('[aria-hidden=true]'), svg.outerHTML).not.toBeNull()
    for (const figure of document.querySelectorAll('figure')) {
      const shapes = [...figure.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'))
      expect(figure.querySelector('figcaption')?.textContent).toBeTruthy()
      for (const svg of shapes) expect(svg.outerHTML.length).toBeLessThanOrEqual(4_000)
    }
  })
})

test('a drawing takes at most 300 bytes', () => {
  render(
    <Drawings label="а">
      {drawingNames.map((name) => (
        <Drawing key={name} of={name} label="а">
          б
        </Drawing>
      ))}
    </Drawings>,
    'kk'
  )
  for (const path of document.querySelectorAll('path')) expect((path.getAttribute('d') ?? '').length).toBeLessThanOrEqual(300)
})

test('every drawing stands somewhere', () => {
  const files = ['content/easy', 'content/explainers', 'content/pages', 'components/lists', 'components/prose']
  const texts = files.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))).join('\n')
  expect(drawingNames.filter((name) => !texts.includes(`of="${name}"`) && !texts.includes(`'${name}'`))).toEqual([])
})

describe('what the compiler writes', () => {
  const links = (text: string) => {
    const { tree } = parseProse(text)
    quietRepeatedFacts(tree)
    const found: boolean[] = []
    const walk = (node: { name?: string | null; attributes?: { name?: string }[]; children?: unknown[] }) => {
      if (node.name === 'Fact') found.push(!node.attributes?.some(({ name }) => name === 'quiet'))
      for (const child of node.children ?? []) walk(child as typeof node)
    }
    walk(tree as never)
    return found
  }
  test('links a fact once a section', () => {
    const fact = '<Fact id="turnout" />'
    expect(links(`${fact} ${fact}\n\n<H2 id="a">x</H2>\n\n${fact} <Fact id="for" /> ${fact}`)).toEqual([true, false, true, true, false])
  })
  test('counts a link inside a fold for that fold alone', () => {
    const fact = '<Fact id="turnout" />'
    expect(links(`<Fold id="f" label="x">\n\n${fact} ${fact}\n\n</Fold>\n\n${fact} ${fact}`)).toEqual([true, false, true, false])
    expect(links(`${fact}\n\n<Fold id="f" label="x">\n\n${fact}\n\n</Fold>`)).toEqual([true, false])
  })
  test('takes a question for a section of its own', () => {
    const question = '<Question more="/a">\n\n<Fact id="turnout" /> <Fact id="turnout" />\n\n</Question>'
    expect(links(`${question}\n\n${question}`)).toEqual([true, false, true, false])
  })
  test('counts what is in a fold: points, voices, figures that differ', () => {
    const count = (text: string) => entriesOf(parseProse(text).tree as never)
    expect(count('- а\n- б\n  - в')).toBe(2)
    expect(count('<Differs id="a b c" />\n\nСөз.')).toBe(3)
    expect(count('<Voices>\n<Voice id="a" by="b">x</Voice>\n<Voice id="c" by="d">x</Voice>\n</Voices>')).toBe(2)
    expect(count('Сөз.')).toBe(0)
  })
})
