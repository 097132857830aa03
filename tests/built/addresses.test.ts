/** Whoever cites a figure finds its address: its own, its row's where it is alone there, or a link to where it has one. */
import { expect, test } from 'vitest'
import { locales } from '@/lib/locale'
import { href, paths } from '@/lib/pages'
import { builtDocument, builtIds } from './built'

const ofNumbers = paths.filter((path) => /^\/(results|past-referendums)/.test(path))
/** Cells of tables and of lists of terms that hold a figure, those apart that tell what a figure means. */
const figuresIn = (of: ParentNode) =>
  [...of.querySelectorAll('td, dd')].filter((cell) => /\d/.test(cell.textContent ?? '') && !cell.querySelector('p, q'))

test('every figure of a table or a list has an address that is there', () => {
  let figures = 0
  for (const path of ofNumbers) {
    for (const locale of locales) {
      const address = href(locale, path)
      for (const cell of figuresIn(builtDocument(address).querySelector('main') as Element)) {
        const row = cell.closest('tr, dl > div')
        const alone = figuresIn(row as Element).length === 1 && row?.id
        const link = [...cell.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '').find((to) => to.includes('#'))
        const [page = '', anchor = ''] = link?.split('#') ?? []
        const leads = link && !anchor.startsWith('s-') && builtIds(page || address).has(anchor)
        expect.soft(cell.id || cell.querySelector('[id]') || alone || leads, `${address}: ${row?.textContent}`).toBeTruthy()
        figures += 1
      }
    }
  }
  // Twenty regions at six hours, in both languages, and all others.
  expect(figures).toBeGreaterThan(800)
})

test('a figure has the same address in both languages', () => {
  for (const path of ofNumbers) {
    const [kk, ru] = locales.map((locale) => [...builtIds(href(locale, path))].filter((id) => id.startsWith('f-')))
    expect(kk, path).toEqual(ru)
    for (const id of kk ?? []) expect(id, path).toMatch(/^f-[A-Za-z0-9-]+$/)
  }
})
