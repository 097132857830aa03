/** What the head of a page says to a messenger or a network where someone shares its address (Open Graph). */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { updated } from '@/content/updated'
import { isProse, type Path, proseFiles } from '@/lib/pages'
import { builtDocument, builtHtml, builtPages } from './built'

/** The properties of a page's head, each by name and content. */
const propertiesOf = (address: string): [string, string][] =>
  [...(builtHtml(address).split('</head>')[0] ?? '').matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(
    ([, name = '', content = '']) => [name, content]
  )
const openGraphLocales = { kk: 'kk_KZ', ru: 'ru_KZ' }

/** The day of the last change, of a page that is an article; null for lists, tables and other pages. */
function changed(path: Path): string | null {
  const text = path.replace(/\/parallel$/, '') as Path
  if (isProse(text)) return /^ {2}updated: '([\d-]+)'/m.exec(readFileSync(`content/${proseFiles[text]}.kk.mdx`, 'utf8'))?.[1] ?? ''
  return /^\/constitution\/(preamble|\d{1,2})$/.test(text) ? updated['/constitution'] : null
}

test('every page names the portal, its language and the other one, once; an article the day of its last change', () => {
  for (const { address, path, locale } of builtPages) {
    const properties = propertiesOf(address)
    const day = changed(path)
    expect.soft(new Map(properties).size, address).toBe(properties.length)
    // The one thing that a network does not take from `og:`.
    expect
      .soft(builtHtml(address).match(/<meta name="twitter:[^>]*>/g), address)
      .toEqual(['<meta name="twitter:card" content="summary_large_image">'])
    expect.soft(Object.fromEntries(properties), address).toEqual({
      'og:title': expect.stringMatching(/.{8}/),
      'og:description': expect.stringMatching(/.{20}/),
      'og:url': expect.stringMatching(new RegExp(`^https?://[^/]+${address}$`)),
      'og:site_name': 'Референдум 2026',
      'og:locale': openGraphLocales[locale],
      'og:locale:alternate': openGraphLocales[locale === 'kk' ? 'ru' : 'kk'],
      'og:type': day === null ? 'website' : 'article',
      // Pictures: shared-pictures.test.ts.
      ...Object.fromEntries(['', ':type', ':width', ':height', ':alt'].map((part) => [`og:image${part}`, expect.anything()])),
      ...(day !== null && { 'article:modified_time': day })
    })
  }
})

test('the page of both languages says the same of itself, Kazakh first', () =>
  expect(Object.fromEntries(propertiesOf('/'))).toMatchObject({
    'og:site_name': 'Референдум 2026',
    'og:locale': 'kk_KZ',
    'og:locale:alternate': 'ru_KZ',
    'og:type': 'website'
  }))

test('every page hands its text, its day and its address to two messengers, in at most 300 letters and in its language', () => {
  for (const { address, locale } of builtPages) {
    const links = [...builtDocument(address).querySelectorAll('footer a[href^="https://wa.me/"], footer a[href^="https://t.me/"]')]
    const [whatsapp, telegram] = links.map((link) => new URL(link.getAttribute('href') ?? '').searchParams)
    const whole = whatsapp?.get('text') ?? ''
    expect.soft(whole, address).toBe(`${telegram?.get('text')} ${telegram?.get('url')}`)
    expect.soft(telegram?.get('url'), address).toMatch(new RegExp(`^https?://[^/]+${address}$`))
    expect.soft(whole.length, address).toBeLessThanOrEqual(300)
    expect.soft(whole, address).toMatch(locale === 'kk' ? /2026.жылғы \d+.\p{L}+\. http/u : /\d+.\p{L}+ 2026.года\. http/u)
    expect.soft(telegram?.get('text')?.includes('87,15'), address).toBe(telegram?.get('text')?.includes('9,84'))
    expect
      .soft(
        links.map((link) => /["<>\s]/.test((link.getAttribute('href') ?? '').replaceAll('\u00a0', ''))),
        address
      )
      .toEqual([false, false])
  }
})
