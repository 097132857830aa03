/** The picture that a messenger shows beside a shared link: it is there, small, in its language, and says what the page says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Summary } from '@/components/frame/summary'
import { drawPictures } from '@/scripts/finish/pictures.mjs'
import { builtDocument, builtFiles, builtHtml, builtPages, dist, out } from './built'

const propertyOf = (address: string, name: string) =>
  new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(builtHtml(address).split('</head>')[0] ?? '')?.[1] ?? ''
const fileOf = (address: string) => new URL(propertyOf(address, 'image')).pathname.slice(1)
type Words = { origin: string; name: string; independent: string; stamp: Summary['stamp']; pages: Record<string, Summary> }
const wordsOf = (locale: 'kk' | 'ru') => JSON.parse(readFileSync(join(out, `${locale}/pictures.json`), 'utf8')) as Words
const words = { kk: wordsOf('kk'), ru: wordsOf('ru') }

test('every page has a picture of 1200 × 630 in at most 60 KB, and says so, with its words', () => {
  for (const address of ['/', ...builtPages.map((page) => page.address)]) {
    const path = fileOf(address)
    expect.soft(builtFiles, address).toContain(path)
    const png = readFileSync(join(dist, path))
    expect.soft(png.length, address).toBeLessThanOrEqual(60_000)
    expect.soft([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual(['PNG', 1200, 630])
    expect
      .soft(['image:width', 'image:height', 'image:type'].map((name) => propertyOf(address, name)))
      .toEqual(['1200', '630', 'image/png'])
    expect.soft(propertyOf(address, 'image:alt').length, address).toBeGreaterThan(20)
    expect.soft(builtHtml(address), address).toContain('<meta name="twitter:card" content="summary_large_image">')
  }
})

test('languages have pictures of their own; the two texts of one subject share one', () => {
  const files = builtPages.filter(({ path }) => !path.endsWith('/parallel')).map(({ address }) => fileOf(address))
  expect(new Set(files).size).toBe(files.length)
  for (const { address, path } of builtPages)
    if (path.endsWith('/parallel')) expect(fileOf(address)).toBe(fileOf(address.replace('/parallel', '')))
  expect(fileOf('/')).not.toBe(fileOf('/kk'))
})

const plain = (text = '') => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

test('a picture says no figure that its page has not, and never Yes without No at the same size', () => {
  let figures = 0
  for (const { address, locale } of builtPages) {
    const summary = words[locale].pages[address]
    if (!summary) continue
    // The day in the heading of home stands in three lines.
    const page = plain(builtDocument(address).body.textContent)
    const said = [summary.title, summary.text, summary.base, summary.stamp.day, ...(summary.figures ?? []).map(({ value }) => value)]
    for (const number of said.flatMap((text) => plain(text).match(/\d[\d ]*(?:,\d+)?/g) ?? []))
      expect.soft(page, `${address}: ${number}`).toContain(number.trim())
    figures += summary.figures?.length ?? 0
    const groups = (summary.figures ?? []).flatMap(({ group }) => group ?? [])
    expect.soft(groups, address).toEqual(groups.length ? ['for', 'against'] : [])
  }
  expect(figures).toBeGreaterThan(100)
})

describe('a picture is not drawn', () => {
  const draw = async (page: Partial<Summary>) => {
    const summary = { title: 'Сөздік', text: 'Іздеу', stamp: words.kk.stamp, ...page }
    const { byPath } = await drawPictures(
      new Map([['kk/x.html', '']]),
      { kk: { ...words.kk, pages: { '/kk/x': summary } }, ru: words.ru },
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
    )
    return byPath.size
  }
  test('unless it is a letter that the font has: every Kazakh and Russian one is', async () => {
    const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
    await expect(draw({ text: `${letters} ${letters.toUpperCase()} 0123456789 «№–—…»%−·` })).resolves.toBe(1)
    await expect(draw({ text: 'Сөз 語' })).rejects.toThrow('needs letters that the font lacks: 語')
  })
  test('with more words than room', async () => {
    await expect(draw({ text: 'Конституция туралы сөздер. '.repeat(40) })).rejects.toThrow('more words than room')
    await expect(draw({ figures: [1, 2].map(() => ({ value: '9 127 192 127 192 192 127', label: 'адам' })) })).rejects.toThrow(
      'wider than its column'
    )
  })
})
