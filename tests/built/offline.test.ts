/** What a reader may have on the device: the lists and parts of packs, the service worker. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/locale'
import { type Pack, packAddress } from '@/lib/saved'
import { builtHtml, builtPages, dist, fileOf, readBuilt, sizeOf } from './built'

const bytesOf = (path: string) => readFileSync(join(dist, path))
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const { release, generatedAt } = JSON.parse(readBuilt('release.json')) as { release: string; generatedAt: string }

describe.each(locales)('the pack of a language (%s)', (locale) => {
  const pack = JSON.parse(readBuilt(packAddress(locale).slice(1))) as Pack
  const parts = pack.parts.map(({ path }) => bytesOf(path.slice(1)))
  const pages = builtPages.filter((page) => page.locale === locale && !page.path.startsWith('/embed'))

  test('is of this release, and says of each file what the network carries', () => {
    expect(pack).toMatchObject({ release, generatedAt })
    for (const [index, { path, bytes, sha256: hash }] of pack.parts.entries()) {
      expect(bytes).toBe(sizeOf(`${path.slice(1)}.br`))
      expect(hash).toBe(sha256(parts[index] as Buffer))
      // On a slow network a part is the most that is lost.
      expect(bytes).toBeLessThan(200_000)
    }
    for (const { path, bytes } of pack.assets) expect(bytes).toBe(sizeOf(`${path.slice(1)}${path.endsWith('.woff2') ? '' : '.br'}`))
    const all = [...pack.parts, ...pack.assets].reduce((sum, { bytes }) => sum + bytes, 0)
    // About 3 KB a page.
    expect(all).toBeLessThan(800_000)
  })

  test('holds every page of the language, `/` and the data that pages fetch, byte for byte', () => {
    const addresses = Object.keys(pack.files)
    const data = addresses.filter((address) => address.startsWith('/data/'))
    expect(data).toEqual(['/data/glossary.json', `/data/search/${locale}.json`])
    expect(addresses.filter((address) => !data.includes(address)).sort()).toEqual(['/', ...pages.map(({ address }) => address)].sort())
    for (const [address, [number, start, length]] of Object.entries(pack.files)) {
      const file = data.includes(address) ? address.slice(1) : fileOf(address)
      expect.soft(parts[number]?.subarray(start, start + length).equals(bytesOf(file)), address).toBe(true)
    }
  })

  test('has every script, font and picture that its pages ask for', () => {
    const needed = new Set<string>()
    for (const { address } of pages)
      for (const [, attribute, style] of builtHtml(address).matchAll(/\ssrc="(\/[^"]+)"|url\((\/[^)]+)\)/g))
        needed.add(attribute ?? style ?? '')
    expect(needed.size).toBeGreaterThan(2)
    expect([...needed].filter((path) => !pack.assets.some((asset) => asset.path === path))).toEqual([])
  })
})

test('the service worker knows the page that stands in for others by its hash, and that page needs nothing that is not kept with it', () => {
  const worker = readBuilt('sw.js')
  expect(worker).toContain(sha256(readBuilt('offline.html')))
  for (const [, path = ''] of builtHtml('/offline').matchAll(/<script src="([^"]+)"/g)) expect(worker).toContain(path)
})
