/** Limits on the size of pages, in bytes. Times are measured by `npm run bench`. */
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/locale'
import { paths } from '@/lib/pages'
import { builtFiles, builtHtml, builtPages, fileOf, readBuilt, sizeOf } from './built'

const brotliSize = (text: string) => brotliCompressSync(text).length
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
/** A text's size with little compression if that is within a limit already, for a thirtieth of the time; else with most, as served. */
function brotliSizeWithin(limit: number, text: string): number {
  const size = brotliCompressSync(text, quick).length
  return size <= limit ? size : brotliSize(text)
}
/** Pictures may come on top of what a page may weigh, up to `mostForPictures`. */
const withoutPictures = (html: string) => html.replace(/<svg[\s\S]*?<\/svg>/g, '')
const mostForPictures = 6_000
/** The script files that a page loads. */
const scriptsOf = (html: string) => [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].map(([, path = '']) => path)
/** A script file and all files that it imports, directly or not. */
function withImports(path: string, found = new Set<string>()): string[] {
  if (found.has(path)) return []
  found.add(path)
  return [
    path,
    ...[...readBuilt(path).matchAll(/import\(`(?:\.|\/assets)\/([^`]+)`\)|from"\.\/([^"]+)"/g)].flatMap(([, lazy, eager]) =>
      withImports(`assets/${lazy ?? eager}`, found)
    )
  ]
}
const gzipSize = (paths: string[]) => paths.reduce((sum, path) => sum + sizeOf(`${path}.gz`), 0)

const site = scriptsOf(builtHtml('/kk/about'))
/** What that file fetches when the reader takes up a tool, and on pages from the device. */
const fetched = [...new Set(site.flatMap((path) => withImports(path)))].filter((path) => !site.includes(path))
const [onUse, listen, offline, look] = ['on-use', 'listen', 'offline', 'look'].map((name) =>
  fetched.filter((path) => path.startsWith(`assets/${name}-`))
) as [string[], string[], string[], string[]]
const allIslands = scriptsOf(builtHtml('/kk'))
  .filter((path) => !site.includes(path))
  .flatMap((path) => withImports(path))
/** The search, which only its own page fetches: its form has this class. */
const search = allIslands.filter((path) => readBuilt(path).includes('search-said'))
const islands = allIslands.filter((path) => !search.includes(path))

test('a page on which nothing is operated runs one file, of at most 6 KB gzip', () => {
  expect(site).toHaveLength(1)
  expect(gzipSize(site)).toBeLessThanOrEqual(6_000)
  for (const { address } of builtPages) {
    const html = builtHtml(address)
    const hasIsland = html.includes(' data-island=')
    expect(scriptsOf(html).filter((path) => !site.includes(path)).length, address).toBe(hasIsland ? 1 : 0)
  }
  expect(readBuilt(site[0] ?? '')).not.toMatch(/react|createElement\(.*\bprops\b|__SECRET_INTERNALS/i)
})

test('what it fetches on use is one file more, of at most 3 KB gzip, as are the settings for one’s eyes; what reads aloud, one of 2 KB; what pages from the device need, one of 5 KB; their worker has 4 KB', () => {
  expect(onUse).toHaveLength(1)
  expect(gzipSize(onUse)).toBeLessThanOrEqual(3_000)
  expect(listen).toHaveLength(1)
  expect(gzipSize(listen)).toBeLessThanOrEqual(2_000)
  expect(offline).toHaveLength(1)
  expect(gzipSize(offline)).toBeLessThanOrEqual(5_000)
  expect(gzipSize(['sw.js'])).toBeLessThanOrEqual(4_000)
  expect(look).toHaveLength(1)
  expect(gzipSize(look)).toBeLessThanOrEqual(3_000)
  const styles = builtFiles.filter((path) => path.endsWith('.css'))
  expect(styles).toHaveLength(1)
  expect(gzipSize(styles)).toBeLessThanOrEqual(2_000)
})

test('all that islands need is at most 85.5 KB gzip, on the pages where one stands', () => {
  expect(islands.length).toBeGreaterThan(1)
  expect(gzipSize([...new Set(islands)])).toBeLessThanOrEqual(85_500)
  const withIslands = builtPages.filter(({ address }) => builtHtml(address).includes(' data-island=')).map(({ path }) => path)
  expect([...new Set(withIslands)].sort()).toEqual(['/', '/explainers/how-the-result-was-decided', '/results', '/search'])
})

test('the search is one file more, of at most 15 KB gzip, and its index at most 60 KB Brotli in each language', () => {
  expect(search).toHaveLength(1)
  expect(gzipSize(search)).toBeLessThanOrEqual(15_000)
  for (const locale of locales) expect(sizeOf(`data/search/${locale}.json.br`), locale).toBeLessThanOrEqual(60_000)
})

test('nothing else of scripts is served', () => {
  expect(builtFiles.filter((path) => path.endsWith('.js')).sort()).toEqual(
    [...new Set(['sw.js', ...site, ...fetched, ...allIslands])].sort()
  )
})

describe('readable after one round trip: all up to </main> within 14,600 bytes, without pictures', () => {
  const articlesAndExplainers = builtPages.filter(
    ({ path }) =>
      path === '/' ||
      path === '/forum' ||
      path === '/about' ||
      path === '/about/claims' ||
      path === '/past-referendums' ||
      /^\/(explainers(\/[^/]+)?|constitution\/(preamble|\d{1,2}))$/.test(path)
  )
  test.each(articlesAndExplainers)('$address', ({ address }) => {
    const html = builtHtml(address)
    const end = html.indexOf('</main>')
    expect(end).toBeGreaterThan(0)
    const [main, text] = [html.slice(0, end), withoutPictures(html.slice(0, end))]
    expect(brotliSizeWithin(14_600, text)).toBeLessThanOrEqual(14_600)
    if (main !== text) expect(brotliSize(main) - brotliSize(text)).toBeLessThanOrEqual(mostForPictures)
  })
  test('a good part of the portal is held to it', () => expect(articlesAndExplainers.length).toBeGreaterThan(200))
})

/** The number of rows on a page: those of tables, without heads, and of lists of figures. */
const rowsIn = (address: string) =>
  builtHtml(address)
    .replace(/<thead[\s\S]*?<\/thead>/g, '')
    .match(/<(tr|dt)[\s>]/g)?.length ?? 0

describe('pages as a whole', () => {
  // A page with twenty rows may be larger.
  test('those that are not long lists arrive within 14,600 bytes, without pictures', () => {
    const light = builtPages.filter(
      ({ path, address }) =>
        (path === '/' || /^\/(results|past-referendums|about|constitution\/.)/.test(path)) &&
        !path.endsWith('/parallel') &&
        path !== '/constitution/1995' &&
        // Its text is held to the limit above; it names twenty pages where claims were seen.
        path !== '/about/claims' &&
        rowsIn(address) < 20
    )
    for (const { address } of light)
      expect.soft(brotliSizeWithin(14_600, withoutPictures(builtHtml(address))), address).toBeLessThanOrEqual(14_600)
  })
  test('every page arrives within 40 KB', () => {
    for (const { address } of builtPages) expect.soft(sizeOf(`${fileOf(address)}.br`), address).toBeLessThanOrEqual(40_000)
  })
  test('every text has its two compressed copies, smaller than it is', () => {
    for (const path of builtFiles.filter((path) => !/\.(br|gz|ico|png|woff2)$|^_headers$/.test(path))) {
      for (const ending of ['br', 'gz']) expect.soft(builtFiles, path).toContain(`${path}.${ending}`)
      if (sizeOf(path) > 500) expect.soft(sizeOf(`${path}.br`), path).toBeLessThan(sizeOf(path))
    }
    expect(paths.length).toBeGreaterThan(200)
  })
})
