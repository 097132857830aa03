import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { guide } from '@/content/constitution/guide'
import { sections } from '@/content/constitution/sections'
import { unspeakableIn } from '@/content/rules/spoken'
import { compare } from '@/lib/alphabet'
import { longestQuotation, wordsOf } from '@/lib/clause'
import { articleIds, articlePath, inOrder, lastArticle, neighbours, pointAnchor, sectionOf } from '@/lib/constitution'
import { type Locale, locales } from '@/lib/locale'
import { reference } from '@/lib/law'
import { countSpokenWords, mostSpokenWords, spokenSentences } from '@/lib/spoken'
import { href, parallel, type Path, paths } from '@/lib/pages'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'
import { builtDocument, builtFiles, builtHtml, builtIds, builtPages, fileOf, readBuilt } from './built'

const messages = { kk, ru }
const day = { kk: '2026 жылғы 15 наурыз, жексенбі', ru: '15 марта 2026 года, воскресенье' }
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
const all = (document: Document, selector: string) => [...document.querySelectorAll(selector)]
/** The public origin in this build (SITE_URL). */
const origin = /<loc>(.*?)\/<\/loc>/.exec(readBuilt('sitemap.xml'))?.[1] ?? ''

/** One test for each page in both languages, so that each is parsed once. Soft expectations report all faults of a page. */
describe.each(paths)('%s', (path) => {
  test('is whole in both languages, and the same in both (WCAG 2.4.4, 3.1.1, 3.1.2)', () => {
    const documents = { kk: builtDocument(href('kk', path)), ru: builtDocument(href('ru', path)) }
    for (const locale of locales) {
      const address = href(locale, path)
      const document = documents[locale]
      expectHeadAndFrame(document, address, path, locale)
      expectWorkingLinks(document, address)
      expectOneLanguage(document, address, locale)
      expectHeardOnce(document, address)
      expectStrictPolicy(document, address)
      expectRightWithoutStyles(document, address)
      const article = articleIds.find((id) => path === articlePath(id))
      if (article) expectArticle(document, address, article, locale)
      if (path.endsWith('/parallel')) expectBothTexts(document, address, path)
      const parallelArticle = articleIds.find((id) => path === parallel(articlePath(id)))
      if (parallelArticle) expectParallelArticle(document, address, parallelArticle, locale)
    }
    expectSameStructure(documents.kk, documents.ru, path)
  })
})

/** Title, description, canonical address, alternates, day of the vote, language links, and unique ids. */
function expectHeadAndFrame(document: Document, address: string, path: Path, locale: Locale) {
  const soft = expect.soft
  soft(document.documentElement.getAttribute('lang'), address).toBe(locale)
  soft(all(document, 'h1').length, `${address}: h1`).toBe(1)
  soft(document.title.length, `${address}: title`).toBeGreaterThan(10)
  soft(document.querySelector('meta[name=description]')?.getAttribute('content')?.length, `${address}: description`).toBeGreaterThan(20)
  soft(document.querySelector('link[rel=canonical]')?.getAttribute('href'), address).toBe(origin + address)
  const alternates = Object.fromEntries(
    all(document, 'link[rel=alternate][hreflang]').map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
  )
  soft(alternates, address).toEqual({
    kk: origin + href('kk', path),
    ru: origin + href('ru', path),
    'x-default': path === '/' ? origin : origin + href('kk', path)
  })
  soft(plain(document.body.textContent), address).toContain(day[locale])
  const languages = all(document, 'a[data-language]').map((link) =>
    ['href', 'lang', 'hreflang'].map((name) => link.getAttribute(name)).concat(link.textContent)
  )
  soft(languages, address).toEqual([
    [href('kk', path), 'kk', 'kk', 'Қазақша'],
    [href('ru', path), 'ru', 'ru', 'Русский']
  ])
  soft(document.querySelector('footer a[href*="#report"], footer a[href^="mailto:"]'), `${address}: report an error`).not.toBeNull()
  const ids = all(document, '[id]').map(({ id }) => id)
  soft(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    `${address}: ids that stand twice`
  ).toEqual([])
}

/** Every link has a name and a target that exists, and the page links to another one. */
function expectWorkingLinks(document: Document, address: string) {
  for (const link of all(document, 'a[href]')) {
    const target = link.getAttribute('href') ?? ''
    if (target.startsWith('#')) expect.soft(builtIds(address).has(target.slice(1)), `${address} ${target}`).toBe(true)
    else if (/^\/(data\/|.*\.(ics|json|xml)$)/.test(target)) expect.soft(builtFiles, `${address} ${target}`).toContain(target.slice(1))
    else if (target.startsWith('/')) {
      // A link of the home page leads to the page as of an instant.
      const [page = '', anchor] = target.replace(/\?at=[^#]*/, '').split('#')
      expect.soft(builtFiles.includes(fileOf(page)), `${address} ${target}`).toBe(true)
      if (anchor) expect.soft(builtIds(page).has(anchor), `${address} ${target}`).toBe(true)
      // Messengers speak the reader's language.
    } else if (/^https?:/.test(target) && !/^https:\/\/(wa\.me|t\.me)\//.test(target))
      expect.soft(link.getAttribute('hreflang'), `${address} ${target} says its language`).toMatch(/^(kk|ru|en|tr)$/)
    const named = document.getElementById(link.getAttribute('aria-labelledby') ?? '') ?? link
    expect.soft((named.textContent ?? '').trim() || link.getAttribute('aria-label'), `${address} ${target} has a name`).toBeTruthy()
  }
  const targets = all(document, 'main a[href^="/"]').map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''))
  expect
    .soft(
      targets.some((target) => target !== address && !target.startsWith('/data/')),
      `${address} is no dead end`
    )
    .toBe(true)
}

/** No text in another language without its `lang`, and no untranslated key of messages. */
function expectOneLanguage(document: Document, address: string, locale: Locale) {
  const body = document.body.cloneNode(true) as HTMLElement
  for (const element of body.querySelectorAll(`script, [lang]:not([lang=${locale}])`)) element.remove()
  const text = plain(body.textContent)
  if (locale === 'ru') expect.soft(text.match(/[\p{L}-]*[әғқңөұүһі][\p{L}-]*/giu) ?? [], address).toEqual([])
  else expect.soft(text.match(/(^|\s)(и|в|на|что|это|года|был[аои]?|для|по|от|со?|из)(?=\s)/gu) ?? [], address).toEqual([])
  expect.soft(text, address).not.toMatch(/\b(Site|Nav|Home|Result|Prose|Source|News|Phase|Countdown)\.[a-z]/)
}

/** The short answer as it is printed, for which content/rules/spoken.ts counts some components as a word. */
function expectHeardOnce(document: Document, address: string) {
  for (const box of all(document, 'section:has([data-use=listen])')) {
    const text = [...box.children]
      .slice(1)
      .map((part) => part.textContent)
      .join(' ')
    expect.soft(unspeakableIn(text), address).toEqual([])
    expect
      .soft(
        spokenSentences(text).filter((sentence) => countSpokenWords(sentence) > mostSpokenWords),
        address
      )
      .toEqual([])
  }
}

/** What does not hold at the release, or works only with a script, is hidden by mark-up too. The page of results keeps two such lines. */
function expectRightWithoutStyles(document: Document, address: string) {
  const isHidden = (element: Element) => element.closest('[hidden]') !== null
  const { phase = '', release = '' } = (document.documentElement as HTMLElement).dataset
  const unlike = (elements: Element[], hides: (element: Element) => boolean) =>
    elements.filter((element) => isHidden(element) !== hides(element)).map((element) => element.textContent?.slice(0, 40))
  const dated = (name: string) => (element: Element) => Date.parse(element.getAttribute(name) ?? '') <= Date.parse(release)
  const holds = (element: Element) => (element.getAttribute('data-when') ?? '').split(' ').includes(phase)
  const inPhases = all(document, '[data-when]').filter((element) => !element.parentElement?.closest('[hidden]'))
  expect
    .soft(
      unlike(inPhases, (element) => !holds(element)),
      `${address}: phases`
    )
    .toEqual([])
  expect.soft(unlike(all(document, '[data-until]'), dated('data-until')), `${address}: no longer true`).toEqual([])
  expect
    .soft(
      unlike(all(document, "[data-notice], [data-tool='']"), () => true),
      address
    )
    .toEqual([])
  for (const event of all(document, 'li[data-day]'))
    expect
      .soft(
        unlike(all(document, `[id="${event.id}"] [data-ahead-word]`), () => dated('data-day')(event)),
        address
      )
      .toEqual([])
}

/** The policy names every inline script and style by hash, allows nothing inline else, and precedes them all. */
function expectStrictPolicy(document: Document, address: string) {
  const html = builtHtml(address)
  const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? ''
  expect.soft(policy, address).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
  expect.soft(policy, address).toContain("require-trusted-types-for 'script'; trusted-types service-worker")
  expect.soft(html.indexOf('Content-Security-Policy'), address).toBeLessThan(html.search(/<script|<style/))
  const inline = [...html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)].filter(
    ([, , attributes = '']) => !/\ssrc=|ld\+json/.test(attributes)
  )
  for (const [, , , text = ''] of inline)
    expect.soft(policy, address).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  expect.soft(html, `${address}: what Next runs`).not.toMatch(/__next|\/_next\//)
  expect.soft(document.querySelector('[style], template'), address).toBeNull()
}

/** The account of an article: its points, official texts, neighbours, label and citation. */
function expectArticle(document: Document, address: string, id: (typeof articleIds)[number], locale: Locale) {
  const soft = expect.soft
  const words = messages[locale].Constitution
  const points = all(document, 'main ol > li[id]')
  soft(
    points.map(({ id: anchor }) => anchor),
    address
  ).toEqual(inOrder(Object.keys(guide[id].kk.points)).map(pointAnchor))
  for (const [point, mark] of Object.entries(guide[id].marks ?? {})) {
    const item = document.getElementById(pointAnchor(point))
    soft(item?.querySelector(`a[href="#${pointAnchor(point)}"]`)?.getAttribute('aria-label'), address).toBe(reference(locale, id, point))
    soft(item?.querySelector('[data-label]')?.textContent?.trim(), `${address} ${point}`).toBe(
      mark === 'new' ? words.newPoint : words.label[mark]
    )
    soft(item?.textContent?.includes(words.stoodNowhere), `${address} ${point}`).toBe(mark === 'new')
  }
  soft(
    all(document, 'main a[rel=external]')
      .map((link) => link.getAttribute('hreflang'))
      .sort(),
    address
  ).toEqual(['kk', 'ru'])
  soft(all(document, 'main a[rel=prev], main a[rel=next]').length, address).toBe(id === 'preamble' || id === `${lastArticle}` ? 1 : 2)
  soft(document.querySelector('main [data-label]')?.textContent?.trim(), address).toBe(words.label[guide[id].label])
  soft(document.querySelector('#citation')?.textContent, address).toContain(origin + address)
}

/** A page side by side has enough pairs, each with Kazakh first. */
function expectBothTexts(document: Document, address: string, path: Path) {
  const pairs = all(document, 'main div:has(> [lang=kk] + [lang=ru])')
  expect.soft(pairs.length, address).toBeGreaterThanOrEqual(path.startsWith('/explainers') ? 10 : 4)
  for (const pair of pairs)
    expect
      .soft(
        [...pair.children].map((column) => column.getAttribute('lang')),
        address
      )
      .toEqual(['kk', 'ru'])
}

/** An article side by side links to its neighbours side by side, and has official texts and label in both languages. */
function expectParallelArticle(document: Document, address: string, id: (typeof articleIds)[number], locale: Locale) {
  const { before, after } = neighbours(id)
  const targets = all(document, 'main a[rel=prev], main a[rel=next]').map((link) => link.getAttribute('href'))
  expect
    .soft(targets, address)
    .toEqual([before, after].flatMap((neighbour) => (neighbour ? [href(locale, parallel(articlePath(neighbour)))] : [])))
  expect
    .soft(
      all(document, 'main a[rel=external]').map((link) => link.getAttribute('hreflang')),
      address
    )
    .toEqual(['kk', 'ru'])
  for (const language of locales)
    expect
      .soft(document.querySelector(`main h2#change ~ div [lang=${language}] [data-label]`)?.textContent?.trim(), address)
      .toBe(messages[language].Constitution.label[guide[id].label])
}

/** The page has the same headings, internal links and sources in both languages. */
function expectSameStructure(kk: Document, ru: Document, path: Path) {
  const [left, right] = [kk, ru].map((document) => ({
    headings: all(document, 'main h1, main h2, main h3').map((heading) => [heading.tagName, heading.id]),
    links: [
      ...new Set(all(document, 'main a[href^="/"]').map((link) => (link.getAttribute('href') ?? '').replace(/^\/(kk|ru)/, '')))
    ].sort(),
    facts: all(document, 'main a.fact').length > 0,
    sources: all(document, '[data-source]').length
  }))
  expect.soft(right, path).toEqual(left)
}

test('no two pages have one title (WCAG 2.4.2)', () => {
  const titles = builtPages.map(({ address }) => /<title>([^<]*)/.exec(builtHtml(address))?.[1])
  expect(new Set(titles).size).toBe(titles.length)
})

describe.each(locales)('the way through the portal in %s', (locale) => {
  /** The pages to which a page links in its bar, its content, its footer, and its menu on a phone. */
  const linked = (path: Path) =>
    all(builtDocument(href(locale, path)), 'header > a, main a[href^="/"], header ~ nav a[href^="/"], footer a[href^="/"]')
      .map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''))
      .flatMap((address) => paths.filter((path) => href(locale, path) === address))
  test('no page is more than two taps from home (WCAG 2.4.5)', () => {
    const oneTap = linked('/')
    const reached = new Set(['/', ...oneTap, ...oneTap.flatMap(linked)])
    // A page side by side is another form of a page, one tap from it.
    expect(paths.filter((path) => !reached.has(path) && !path.endsWith('/parallel'))).toEqual([])
  })
})

describe('the squares of the guide', () => {
  test.each(locales)(
    'one for each article, in the form of its label, beside the list of its section; at most 4 KB in all (%s)',
    (locale) => {
      const strips = all(builtDocument(href(locale, '/constitution')), 'summary > svg[aria-hidden=true]')
      const drawn = strips.map((strip) => (strip.querySelector('path')?.getAttribute('d') ?? '').split('M').slice(1))
      const forms = new Map<string, Set<string>>()
      for (const [index, section] of sections.entries()) {
        const ids = articleIds.filter((id) => sectionOf(id, sections) === section)
        expect(drawn[index]?.length, section.roman).toBe(ids.length)
        for (const [place, id] of ids.entries()) {
          const form = (drawn[index]?.[place] ?? '').replace(/^[\d ]+/, '')
          forms.set(guide[id].label, (forms.get(guide[id].label) ?? new Set()).add(form))
        }
      }
      expect([...forms.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1])
      expect(new Set([...forms.values()].flatMap((form) => [...form])).size).toBe(4)
      expect(strips.map((strip) => strip.outerHTML).join('').length).toBeLessThanOrEqual(4096)
    }
  )
})

describe('what the pages promise', () => {
  const count = (path: Path, selector: string) => locales.map((locale) => all(builtDocument(href(locale, path)), selector).length)
  test.each<[Path, string, number]>([
    ['/explainers/what-changed', 'details > dl > [id]', 30],
    ['/questions', '[data-entry]', 30],
    ['/timeline', 'li[data-day]', 40],
    ['/glossary', 'dt dfn', 80],
    ['/constitution', 'main li[data-entry]', 97],
    ['/constitution', '[id^=t-]', 24],
    ['/constitution', 'details[id^=s-]', 11],
    ['/constitution/1995', '[id^=a]', 103],
    ['/news', 'li[data-entry][data-language][data-kind][data-period]', 240]
  ])('%s holds enough %s', (path, selector, least) => {
    for (const elements of count(path, selector)) expect(elements).toBeGreaterThanOrEqual(least)
  })
  test('every question, event and term has an anchor and a source', () => {
    for (const locale of locales) {
      for (const entry of all(builtDocument(href(locale, '/questions')), '[data-entry]')) {
        expect(entry.querySelector('h3')?.id).toBeTruthy()
        expect(entry.querySelector('a.fact, a.cite, a[rel=external]'), entry.querySelector('h3')?.id).not.toBeNull()
      }
      for (const event of all(builtDocument(href(locale, '/timeline')), 'li[data-day]')) {
        expect(event.id).toBeTruthy()
        expect(event.querySelector('time a.fact'), event.id).not.toBeNull()
      }
      for (const term of all(builtDocument(href(locale, '/glossary')), 'dl [data-entry]')) {
        expect(term.id).toBeTruthy()
        expect(term.querySelector('dt [lang]')?.textContent).toBeTruthy()
        expect(term.querySelector('a.fact, a.cite'), term.id).not.toBeNull()
      }
    }
  })
  test('every page says when it was released, later than the newest source on it', () => {
    const released = Date.parse((JSON.parse(readBuilt('data/status.json')) as { generatedAt: string }).generatedAt)
    for (const { address } of builtPages) {
      expect(Date.parse(/ data-release="([^"]+)"/.exec(builtHtml(address))?.[1] ?? ''), address).toBe(released)
      // Only sources: events that are announced for later have later dates.
      for (const [, instant = ''] of builtHtml(address).matchAll(/<li[^>]* data-source="[^"]*"[^>]* data-since="([^"]+)"/g))
        expect(Date.parse(instant), address).toBeLessThanOrEqual(released)
    }
  })
  test('every explainer has a picture: one with a name, or shapes hidden beside words', () => {
    for (const path of paths.filter((path) => /^\/explainers\/[^/]+$/.test(path) && path !== '/explainers/what-changed')) {
      for (const locale of locales) {
        const document = builtDocument(href(locale, path))
        const named = all(document, 'article [role=img][aria-label], article [role=group][aria-label]')
        const beside = all(document, 'article figure').filter(
          (figure) => figure.querySelector('svg[aria-hidden=true]') && plain(figure.querySelector('figcaption')?.textContent)
        )
        expect.soft([...named, ...beside].length, href(locale, path)).toBeGreaterThan(0)
        for (const svg of all(document, 'article svg'))
          expect
            .soft(svg.closest('[aria-hidden=true], [role=img][aria-label]'), `${href(locale, path)}: ${svg.outerHTML.slice(0, 80)}`)
            .not.toBeNull()
      }
    }
  })
  test('a section of an explainer links a fact to its source once', () => {
    for (const path of paths.filter((path) => /^\/explainers\/[^/]+$/.test(path))) {
      for (const locale of locales) {
        let seen = new Set<string>()
        for (const each of all(builtDocument(href(locale, path)), 'article h2, article a.fact[href^="#c-"]')) {
          if (each.tagName === 'H2') seen = new Set()
          if (each.tagName === 'H2' || each.closest('details, aside')) continue
          const name = `${each.getAttribute('href')} ${plain(each.textContent)}`
          // A reference to an article is no fact.
          if (/бап|бабы|стать/.test(name)) continue
          expect.soft(seen.has(name), `${href(locale, path)}: ${name}`).toBe(false)
          seen.add(name)
        }
      }
    }
  })
  test('explainers mark their terms, each with a way to the glossary', () => {
    for (const path of paths.filter((path) => path.startsWith('/explainers/'))) {
      for (const terms of count(path, 'dfn a[data-term][href*="/glossary#"]')) expect(terms, path).toBeGreaterThanOrEqual(3)
    }
  })
  test('quotations of the Constitutions have at most twelve words, and both languages the same rules', () => {
    const [kk, ru] = locales.map((locale) => all(builtDocument(href(locale, '/explainers/what-changed')), 'details > dl > [id]'))
    expect(kk?.map(({ id }) => id)).toEqual(ru?.map(({ id }) => id))
    for (const row of [...(kk ?? []), ...(ru ?? [])]) {
      const quotations = [...row.querySelectorAll('q')].map((quotation) => quotation.textContent ?? '')
      expect(quotations.length, row.id).toBeGreaterThan(0)
      for (const quotation of quotations) expect(wordsOf(quotation).length, quotation).toBeLessThanOrEqual(longestQuotation)
      expect(row.querySelector('dt a')?.getAttribute('href'), row.id).toMatch(/\/constitution\/\d+(#p[\d-]+)?$/)
    }
  })
  test('those who speak side by side stand in the order of the alphabet', () => {
    for (const locale of locales) {
      for (const path of ['/explainers/what-changed', '/explainers/observers-and-criticism'] as const) {
        const voices = all(builtDocument(href(locale, path)), 'main li').filter((item) => item.querySelector(':scope > b + time'))
        const lists = [...new Set(voices.map(({ parentNode }) => parentNode as Element))]
        expect(lists.length).toBeGreaterThan(0)
        for (const list of lists) {
          const names = [...list.querySelectorAll('li > b')].map((name) => name.textContent ?? '')
          expect(names).toEqual([...names].sort(compare(locale)))
        }
      }
    }
  })
})

describe('the pages in both languages', () => {
  test.each(['/', '/404', '/offline'])('%s', (address) => {
    const document = builtDocument(address)
    expect(document.documentElement.getAttribute('lang')).toBe('kk')
    expect(all(document, 'h1')).toHaveLength(1)
    expect(all(document, 'main section').map((section) => section.getAttribute('lang'))).toEqual(['kk', 'ru'])
    expect(all(document, 'a[hreflang][data-language]')).toHaveLength(2)
    expect(plain(document.body.textContent)).toContain(day.kk)
    expect(plain(document.body.textContent)).toContain(day.ru)
    expectStrictPolicy(document, address)
  })
  test('the page that says that there is none is not to be found', () => {
    expect(builtDocument('/404').querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex')
  })
})

test('the page of the search names every page by subject, but the articles, which the guide lists (WCAG 2.4.5)', () => {
  for (const locale of locales) {
    const links = all(builtDocument(href(locale, '/search')), 'main a').map((link) => link.getAttribute('href'))
    for (const path of paths.filter((path) => !/^\/(search|constitution\/(\d{1,2}|preamble))?$|\/parallel$/.test(path)))
      expect.soft(links, path).toContain(href(locale, path))
  }
})

test('the sitemap names every page in both languages, and nothing else', () => {
  const listed = [...readBuilt('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address.slice(origin.length))
  expect(listed.sort()).toEqual(['/', ...builtPages.map(({ address }) => address)].sort())
})
