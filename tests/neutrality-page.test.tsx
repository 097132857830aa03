/** What /about/neutrality prints: the list of the rules, and the log of complaints. */
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Complaints } from '@/components/prose/complaints'
import { NeutralityRules } from '@/components/prose/neutrality-rules'
import { exceptions, neutralityRules } from '@/content/rules/neutrality'
import { withoutAgainst } from '@/content/without-against'
import { locales } from '@/lib/locale'
import { render } from './render'

afterEach(cleanup)
const text = () => document.body.textContent.replaceAll('\u00a0', ' ')

test.each(locales)('each rule stands there with its title, and with examples where a program checks it (%s)', (locale) => {
  for (const by of ['build', 'browser', 'reader'] as const) {
    render(<NeutralityRules by={by} />, locale)
    const rules = neutralityRules.filter(({ checked }) => checked === by)
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ id, textContent }) => [id, textContent])).toEqual(
      rules.map(({ name, title }) => [`rule-${name}`, title[locale]])
    )
    expect(screen.queryAllByRole('definition').length).toBe(by === 'build' ? 2 * rules.length : 0)
    expect(text()).not.toMatch(/[{}]/)
    if (by === 'build') expect(text()).toContain(` ${exceptions.length + Object.keys(withoutAgainst).length} `)
    cleanup()
  }
})

test('a log without complaints says so with its day; a complaint stands with its day, its page and what came of it', () => {
  render(<Complaints />, 'ru')
  expect(text()).toMatch(/^К \d+ \p{L}+ 20\d\d года ни одной жалобы на предвзятость не пришло\.$/u)
  cleanup()
  const both = (words: string) => ({ kk: words, ru: words })
  render(<Complaints all={[{ day: '2026-12-01', page: '/forum', said: both('Слово.'), outcome: both('Сөз.') }]} />, 'kk')
  expect(text()).toContain('2026 жылғы 1 желтоқсан. Слово. Сөз. ')
  expect(screen.getByRole('link').getAttribute('href')).toBe('/kk/forum')
})
