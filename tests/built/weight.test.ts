/** What the foot of a page says that it weighs is what the server sends; and what a first visit to an explainer takes. */
import { expect, test } from 'vitest'
import { builtDocument, builtFiles, builtHtml, builtPages, fileOf, readBuilt, sizeOf } from './built'

const brotliOf = (path: string) => sizeOf(`${path}.br`)
/** Not those that a reader may set. */
const font = builtFiles.filter((path) => /golos.*\.woff2$/.test(path))
/** What every first visit asks for besides the page: what the page names, the worker and what that keeps from the start. */
const besides = (address: string) => {
  const html = builtHtml(address)
  const named = [...html.matchAll(/<script src="\/(assets\/[^"]+)"|<link rel="(?:manifest|icon)" href="\/([^"?]+)/g)].map(
    ([, script, link]) => script ?? link ?? ''
  )
  const kept = [...readBuilt('sw.js').matchAll(/\/(assets\/[\w-]+\.js)/g)].map(([, path = '']) => path)
  // Of the two icons a browser takes the one that it can draw, the SVG.
  return [...new Set([...named, ...kept, 'sw.js', 'offline.html'])].filter((path) => path !== 'favicon.ico')
}
/** The figures at the foot, in bytes: the page, what comes besides, the font. */
const figures = (address: string) =>
  [...(builtDocument(address).querySelector('footer')?.textContent ?? '').matchAll(/([\d]+),(\d)\u00a0КБ/g)].map(
    ([, whole = '', tenth = '']) => Number(`${whole}.${tenth}`) * 1000
  )

test('the foot of every page says within 0.1 KB what the page weighs as sent', () => {
  const wrong = builtPages
    .map(({ address }) => ({ address, said: figures(address)[0], is: brotliOf(fileOf(address)) }))
    .filter(({ said = 0, is }) => Math.abs(said - is) > 100)
  expect(wrong).toEqual([])
})

test('and what comes besides on a first visit: more where an island runs', () => {
  expect(font).toHaveLength(1)
  for (const address of ['/kk/explainers/what-changed', '/kk/explainers/how-the-result-was-decided', '/ru/about']) {
    const [, rest = 0, fonts = 0] = figures(address)
    expect(besides(address)).toHaveLength(address.includes('decided') ? 7 : 6)
    expect(Math.abs(rest - besides(address).reduce((sum, path) => sum + brotliOf(path), 0))).toBeLessThanOrEqual(50)
    expect(Math.abs(fonts - sizeOf(font[0] ?? ''))).toBeLessThanOrEqual(50)
  }
  const [search = 0, home = 0, about = 0] = ['/kk/search', '/kk', '/kk/about'].map((address) => figures(address)[1])
  expect(home - about).toBeGreaterThan(60_000)
  expect(search - home).toBeGreaterThan(5_000)
})

test('a first visit to any explainer takes less than 40 KB in all', () => {
  // Those that show both languages side by side are two pages in one.
  const explainers = builtPages.filter(({ path }) => /^\/explainers\/[^/]+$/.test(path))
  expect(explainers.length).toBeGreaterThanOrEqual(16)
  for (const { address } of explainers) {
    const sum = [fileOf(address), ...besides(address)].reduce((total, path) => total + brotliOf(path), 0)
    expect.soft(sum, address).toBeLessThan(40_000)
  }
})
