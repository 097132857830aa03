/** The pages in easy language: links from the full pages and back, drawings, and what they say from the registry. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type FactId, facts } from '@/content/facts'
import { attributesOf, elementsOf, parseProse } from '@/content/rules/read-prose.mjs'
import { type Fact, factPlace, factText } from '@/lib/fact'
import type { Form } from '@/lib/format'
import { locales } from '@/lib/locale'
import { easyOf, type EasyPath, href, proseFiles } from '@/lib/pages'
import { builtDocument, builtIds } from './built'

const easy = Object.keys(easyOf) as EasyPath[]
const linksIn = (document: Document, selector: string) => [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'))
/** The row with the pages above a page. */
const row = 'nav:has(> ol + a) > a'
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ')

describe.each(locales)('in %s', (locale) => {
  test('each leads to its full pages, at its top and at its end, and each of these to it at its top', () => {
    for (const path of easy) {
      const [first, ...others] = easyOf[path]
      const document = builtDocument(href(locale, path))
      expect.soft(linksIn(document, row), path).toEqual([href(locale, first)])
      expect.soft(linksIn(document, 'main a'), path).toEqual(expect.arrayContaining([first, ...others].map((full) => href(locale, full))))
      for (const full of [first, ...others])
        expect.soft(linksIn(builtDocument(href(locale, full)), row), full).toEqual([href(locale, path)])
    }
  })

  test('the menu, the foot and the home page lead to the list, and the list to all', () => {
    const home = builtDocument(href(locale, '/'))
    for (const place of ['header ~ nav a', 'footer a', 'main a']) expect(linksIn(home, place)).toContain(href(locale, '/easy'))
    const [, ...pages] = easy
    const listed = linksIn(builtDocument(href(locale, '/easy')), '#pages ~ ul a')
    expect(listed.slice(0, pages.length)).toEqual(pages.map((path) => href(locale, path)))
  })

  test('each idea has a drawing, which says nothing to a screen reader', () => {
    for (const path of easy) {
      const { tree } = parseProse(readFileSync(`content/${proseFiles[path]}.${locale}.mdx`, 'utf8'))
      const drawings = [...builtDocument(href(locale, path)).querySelectorAll('main svg[width="96"][aria-hidden=true]')]
      expect.soft(drawings.length, path).toBe(elementsOf(tree, 'Idea').length)
    }
  })

  test('figures, days and wordings are those of the registry, without links, and stand in the list of sources', () => {
    for (const path of easy) {
      const { tree } = parseProse(readFileSync(`content/${proseFiles[path]}.${locale}.mdx`, 'utf8'))
      const address = href(locale, path)
      const document = builtDocument(address)
      const text = plain(document.querySelector('main')?.textContent)
      for (const element of elementsOf(tree, 'Fact')) {
        const { id = '', form } = attributesOf(element)
        expect.soft(text, path).toContain(plain(factText(facts[id as FactId] as Fact, locale, form as Form)))
        expect.soft([...builtIds(address)], `${path}: ${id}`).toContain(factPlace(id))
      }
      expect.soft(linksIn(document, 'main a[href^="#f"]'), path).toEqual([])
    }
  })
})
