/** The figures beside an explainer: those of its text, for a desk alone, known when the page says so. */
import { expect, test } from 'vitest'
import { keyFigures } from '@/content/key-figures'
import { facts } from '@/content/facts'
import { dayStart } from '@/lib/instant'
import { locales } from '@/lib/locale'
import { explainers, href } from '@/lib/pages'
import { builtDocument } from './built'

test.each(explainers)('of %s stand in its text, each with a way to its source', (slug) => {
  for (const locale of locales) {
    const document = builtDocument(href(locale, `/explainers/${slug}`))
    const aside = document.querySelector('aside[aria-labelledby=key-figures]')
    const rows = [...(aside?.querySelectorAll('dl > div') ?? [])]
    expect(rows.length).toBe(keyFigures[slug].length)
    // For phones, paper and text browsers they stand in the text alone.
    if (aside) expect(aside.hasAttribute('hidden') && aside.hasAttribute('data-styled')).toBe(true)
    aside?.remove()
    const text = document.querySelector('article')?.textContent ?? ''
    for (const row of rows) {
      expect(text).toContain(row.querySelector('dd')?.textContent)
      expect(
        document.getElementById(row.querySelector('a.fact')?.getAttribute('href')?.slice(1) ?? ''),
        row.textContent ?? ''
      ).not.toBeNull()
    }
  }
})

test('no share of the votes stands there before the count was final, and none for without those against', () => {
  const final = dayStart(facts['result-final-day'].value)
  const rows = [...builtDocument('/kk/explainers/referendum-in-brief').querySelectorAll('aside dl > div')]
  expect(rows.map((row) => row.getAttribute('data-since'))).toEqual([final, final, final])
  for (const ids of Object.values(keyFigures)) expect(ids.includes('for-share')).toBe(ids.includes('against-share'))
})
