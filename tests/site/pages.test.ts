import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { guide } from '@/content/constitution/guide'
import { compare } from '@/lib/alphabet'
import { articleIds, articlePath, lastArticle, neighbours, pointAnchor } from '@/lib/constitution'
import { locales } from '@/lib/locale'
import { href, parallel, type Path, paths } from '@/lib/pages'
import { origin } from '@/lib/site'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'
import { brotliBytes, builtDocument, builtHtml, builtIds, pages } from './built'

const messages = { kk, ru }
const day = { kk: '2026 жылғы 15 наурыз, жексенбі', ru: '15 марта 2026 года, воскресенье' }
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

/** Page by page, both languages together: a page is parsed once. */
describe.each(paths)('%s', (path) => {
  describe.each(locales)('in %s', (locale) => {
    const address = href(locale, path)
    let document: Document
    beforeEach(() => {
      document = builtDocument(address)
    })

    test('says its language, has one h1 and a title', () => {
      expect(document.documentElement.lang).toBe(locale)
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      expect(document.title.length).toBeGreaterThan(10)
      expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(20)
    })

    test('names itself and its twin, absolutely', () => {
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(origin + address)
      const alternates = Object.fromEntries([...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
      expect(alternates).toEqual({ kk: origin + href('kk', path), ru: origin + href('ru', path), 'x-default': path === '/' ? origin : origin + href('kk', path) })
    })

    test('shows the full date, the languages and the way to report an error', () => {
      expect(plain(document.body.textContent)).toContain(day[locale])
      const languages = [...document.querySelectorAll('a[data-language]')]
      expect(languages.map((link) => [link.getAttribute('href'), link.getAttribute('lang'), link.getAttribute('hreflang'), link.textContent])).toEqual([
        [href('kk', path), 'kk', 'kk', 'Қазақша'], [href('ru', path), 'ru', 'ru', 'Русский']
      ])
      expect(document.querySelector('footer a[href*="#report"], footer a[href^="mailto:"]')).not.toBeNull()
    })

    test('every link of its own leads somewhere', () => {
      for (const link of document.querySelectorAll('a[href]')) {
        const target = link.getAttribute('href') ?? ''
        if (target.startsWith('#')) expect(builtIds(address).has(target.slice(1)), `${address} ${target}`).toBe(true)
        else if (target.startsWith('/') && !/^\/(data|api)\//.test(target)) {
          const [page = '', anchor] = target.split('#')
          expect(() => builtIds(page), `${address} ${target}`).not.toThrow()
          if (anchor) expect(builtIds(page).has(anchor), `${address} ${target}`).toBe(true)
        } else if (/^https?:/.test(target)) expect(link.getAttribute('hreflang'), `${address} ${target} says its language`).toMatch(/^(kk|ru|en|tr)$/)
      }
    })

    test('is no dead end', () => {
      const on = [...document.querySelectorAll('main a[href^="/"]')].map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''))
      expect(on.filter((target) => target !== address && !target.startsWith('/data/')).length).toBeGreaterThan(0)
    })

    test('holds no word of the other language that is not marked, no key, no error', () => {
      const body = document.body.cloneNode(true) as HTMLElement
      for (const element of body.querySelectorAll(`script, [lang]:not([lang=${locale}])`)) element.remove()
      const text = plain(body.textContent)
      if (locale === 'ru') expect(text.match(/[\p{L}-]*[әғқңөұүһі][\p{L}-]*/giu) ?? []).toEqual([])
      else expect(text.match(/(^|\s)(и|в|на|что|это|года|был[аои]?|для|по|от|со?|из)(?=\s)/gu) ?? []).toEqual([])
      expect(text).not.toMatch(/\b(Site|Nav|Home|Result|Prose|Source|News|Phase|Countdown)\.[a-z]/)
      expect(builtHtml(address)).not.toContain('__next_error__')
    })

    test('its policy names every inline script and style, and comes before them', () => {
      const html = builtHtml(address)
      const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? ''
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<style/))
      for (const element of document.querySelectorAll('script:not([src], [type="application/ld+json"]), style')) {
        const hash = createHash('sha256').update(element.textContent ?? '').digest('base64')
        expect(policy).toContain(`'sha256-${hash}'`)
      }
      expect(document.querySelector('[style]')).toBeNull()
    })

    const id = articleIds.find((each) => path === articlePath(each))
    if (id) {
      test('shows each of its points under its own anchor, and its label, neighbours and official texts', () => {
        for (const point of Object.keys(guide[id].kk.points)) expect(document.querySelector(`li#${pointAnchor(point)} > a[href="#${pointAnchor(point)}"]`), point).not.toBeNull()
        expect([...document.querySelectorAll('main a[rel=external]')].map((link) => link.getAttribute('hreflang')).sort()).toEqual(['kk', 'ru'])
        expect(document.querySelectorAll('main a[rel=prev], main a[rel=next]')).toHaveLength(id === 'preamble' || id === `${lastArticle}` ? 1 : 2)
        expect(document.querySelector('main [class*=label]')?.textContent).toBe(messages[locale].Constitution.label[guide[id].label])
        expect(document.querySelector('#citation')?.textContent).toContain(origin + address)
      })
    }

    if (path.endsWith('/parallel')) {
      test('holds both texts, Kazakh first, part by part', () => {
        const pairs = [...document.querySelectorAll('main div:has(> [lang=kk] + [lang=ru])')]
        expect(pairs.length).toBeGreaterThanOrEqual(path.startsWith('/explainers') ? 10 : 4)
        for (const pair of pairs) expect([...pair.children].map((column) => column.getAttribute('lang'))).toEqual(['kk', 'ru'])
      })
    }

    const inBoth = articleIds.find((each) => path === parallel(articlePath(each)))
    if (inBoth) {
      test('leads on to its neighbours in two languages, names its label in both, and links to both official texts', () => {
        const { before, after } = neighbours(inBoth)
        const on = [...document.querySelectorAll('main a[rel=prev], main a[rel=next]')].map((link) => link.getAttribute('href'))
        expect(on).toEqual([before, after].flatMap((neighbour) => (neighbour ? [href(locale, parallel(articlePath(neighbour)))] : [])))
        expect([...document.querySelectorAll('main a[rel=external]')].map((link) => link.getAttribute('hreflang'))).toEqual(['kk', 'ru'])
        for (const each of locales) expect(document.querySelector(`main [lang=${each}] span[class*=label]`)?.textContent).toBe(messages[each].Constitution.label[guide[inBoth].label])
      })
    }
  })

  test('has the same headings, facts and links in both languages', () => {
    const [kk, ru] = locales.map((locale) => {
      const document = builtDocument(href(locale, path))
      const all = (selector: string) => [...document.querySelectorAll(selector)]
      return {
        headings: all('main :is(h1, h2, h3)').map((heading) => [heading.tagName, heading.id]),
        own: [...new Set(all('main a[href^="/"]').map((link) => (link.getAttribute('href') ?? '').replace(/^\/(kk|ru)/, '')))].sort(),
        facts: all('main a.fact').length > 0,
        sources: document.querySelectorAll('[data-source]').length
      }
    })
    expect(ru).toEqual(kk)
  })
})

test('no two pages have one title', () => {
  const titles = pages.map(({ address }) => /<title>([^<]*)/.exec(builtHtml(address))?.[1])
  expect(new Set(titles).size).toBe(titles.length)
})

describe.each(locales)('the way through the portal in %s', (locale) => {
  /** Pages that the main part of a page, or its header on a phone, leads to. */
  const linked = (path: Path) => [...builtDocument(href(locale, path)).querySelectorAll('main a[href^="/"], header li:not([data-spare]) a[href^="/"], footer a[href^="/"]')]
    .map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, '')).flatMap((address) => paths.filter((path) => href(locale, path) === address))
  test('no page is more than two taps from home', () => {
    const first = linked('/')
    const reached = new Set(['/', ...first, ...first.flatMap(linked)])
    // A page in two languages is the same page in another form, one tap from it.
    expect(paths.filter((path) => !reached.has(path) && !path.endsWith('/parallel'))).toEqual([])
  })
})

describe('what the pages promise', () => {
  const count = (path: Path, selector: string) => locales.map((locale) => builtDocument(href(locale, path)).querySelectorAll(selector).length)
  test.each<[Path, string, number]>([
    ['/explainers/what-changed', '[data-change]', 25], ['/explainers/what-changed', '[data-same]', 10], ['/questions', '[data-entry]', 30],
    ['/timeline', 'li[data-day]', 40], ['/glossary', 'dt dfn', 80], ['/constitution', 'main li[data-entry]', 97], ['/constitution', '[id^=t-]', 24],
    ['/constitution', 'section[data-section]', 11], ['/constitution/1995', '[id^=a]', 103]
  ])('%s holds enough %s', (path, selector, least) => {
    for (const found of count(path, selector)) expect(found).toBeGreaterThanOrEqual(least)
  })
  test('every question, event and term has an anchor and a source', () => {
    for (const locale of locales) {
      for (const entry of builtDocument(href(locale, '/questions')).querySelectorAll('[data-entry]')) {
        expect(entry.querySelector('h3')?.id).toBeTruthy()
        expect(entry.querySelector('a.fact, a.cite, a[rel=external]'), entry.querySelector('h3')?.id).not.toBeNull()
      }
      for (const event of builtDocument(href(locale, '/timeline')).querySelectorAll('li[data-day]')) {
        expect(event.id).toBeTruthy()
        expect(event.querySelector('time a.fact'), event.id).not.toBeNull()
      }
      for (const term of builtDocument(href(locale, '/glossary')).querySelectorAll('dl [data-entry]')) {
        expect(term.id).toBeTruthy()
        expect(term.querySelector('dt [lang]')?.textContent).toBeTruthy()
        expect(term.querySelector('a.fact, a.cite'), term.id).not.toBeNull()
      }
    }
  })
  test('an instant before the newest thing on a page is known as such before first paint', () => {
    for (const { address } of pages) {
      const newest = Number(/if\(t<(\d+)\)h\.dataset\.before/.exec(builtHtml(address))?.[1])
      for (const [, instant = ''] of builtHtml(address).matchAll(/ data-(?:since|until)="([^"]+)"/g)) expect(Date.parse(instant), `${address} ${instant}`).toBeLessThanOrEqual(newest)
    }
  })
  test('explainers mark their terms, each with a way to the glossary', () => {
    for (const path of paths.filter((path) => path.startsWith('/explainers/'))) {
      for (const found of count(path, 'dfn a[data-term][href*="/glossary#"]')) expect(found, path).toBeGreaterThanOrEqual(3)
    }
  })
  test('those who speak side by side stand in the order of the alphabet', () => {
    for (const locale of locales) {
      for (const path of ['/explainers/what-changed', '/explainers/observers-and-criticism'] as const) {
        for (const list of builtDocument(href(locale, path)).querySelectorAll('ul[class*=voices]')) {
          const names = [...list.querySelectorAll('li > b')].map((name) => name.textContent ?? '')
          expect(names).toEqual([...names].sort(compare(locale)))
        }
      }
    }
  })
})

/** Rows of tables below their heads; counted in the text, because reading every page as a document takes half a minute. */
const rowsIn = (address: string) => builtHtml(address).replace(/<thead[\s\S]*?<\/thead>/g, '').match(/<tr[\s>]/g)?.length ?? 0

describe('the first round trip', () => {
  // A page with a table of twenty rows may be heavier.
  const light = pages.filter(({ path, address }) => (path === '/' || /^\/(explainers|results|past-referendums|about|constitution\/.)/.test(path)) && !path.endsWith('/parallel') && path !== '/constitution/1995' && rowsIn(address) < 20)
  test.each(light)('$address arrives within 14,600 bytes', ({ address }) => {
    expect(brotliBytes(address)).toBeLessThanOrEqual(14_600)
  })
  test.each(pages)('$address arrives within 40 KB', ({ address }) => {
    expect(brotliBytes(address)).toBeLessThanOrEqual(40_000)
  })
})

describe('what the pages say to search engines', () => {
  test.each(locales)('is true and whole (%s)', (locale) => {
    const things = [...builtDocument(href(locale, '/results')).querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>)
    expect(things.map((thing) => thing['@type'])).toEqual(['Event', 'Dataset'])
    expect(things[0]).toMatchObject({ startDate: '2026-03-15T07:00:00+05:00', endDate: '2026-03-15T20:00:00+05:00' })
    for (const { contentUrl } of things[1]?.distribution as { contentUrl: string }[]) expect(contentUrl).toMatch(new RegExp(`^${origin}/data/`))
  })
})

describe('the pages in both languages', () => {
  test.each([['/', 2], ['/_not-found', 2]])('%s', (address, sections) => {
    const document = builtDocument(address)
    expect(document.documentElement.lang).toBe('kk')
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect([...document.querySelectorAll('main section')].map((section) => section.getAttribute('lang'))).toEqual(['kk', 'ru'])
    expect(document.querySelectorAll('a[hreflang]')).toHaveLength(sections)
    expect(plain(document.body.textContent)).toContain(day.kk)
    expect(plain(document.body.textContent)).toContain(day.ru)
  })
})

test('every page is static', () => {
  const manifest = JSON.parse(readFileSync(join(process.cwd(), '.next/prerender-manifest.json'), 'utf8')) as { routes: Record<string, unknown> }
  for (const { address } of pages) expect(Object.keys(manifest.routes)).toContain(address)
})
