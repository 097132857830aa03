/** The icons, read from their bytes, and the manifest that names them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { builtFiles, builtHtml, builtPages, dist, readBuilt } from './built'

const bytes = (path: string) => readFileSync(join(dist, path))

/** Width and height of a PNG, as its first chunk (IHDR) says. */
function sizeOfPng(image: Buffer): string {
  expect(image.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(image.subarray(12, 16).toString('latin1')).toBe('IHDR')
  return `${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`
}

/** The colour of each pixel of a square PNG, as eight hexadecimal digits: red, green, blue, opacity. */
function pixelsOf(image: Buffer, width: number): string[][] {
  const href = `data:image/png;base64,${image.toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"><image width="${width}" height="${width}" href="${href}"/></svg>`
  const digits = Buffer.from(new Resvg(svg).render().pixels).toString('hex')
  return Array.from({ length: width }, (_, y) =>
    Array.from({ length: width }, (_, x) => digits.slice((y * width + x) * 8, (y * width + x + 1) * 8))
  )
}

/** The colour of the drawing's background, opaque. */
const background = `${/fill="#([\da-f]{6})"/.exec(readBuilt('icon.svg'))?.[1]}ff`
const sizes = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512, 'icon-maskable-512.png': 512 }

describe.each(Object.entries(sizes))('%s', (path, width) => {
  const image = bytes(path)
  const pixels = pixelsOf(image, width)
  test('has its size, and its mark', () => {
    expect(sizeOfPng(image)).toBe(`${width}x${width}`)
    const colours = new Set(pixels.flat())
    for (const colour of [background, 'ffffffff', 'ffc531ff']) expect(colours).toContain(colour)
  })
  test('is small, and stands once: PNG is compressed already', () => {
    expect(image.length).toBeLessThan(10_000)
    expect(builtFiles.filter((file) => file.startsWith(path))).toEqual([path])
  })
  if (/^icon-\d/.test(path)) test('has open corners', () => expect(pixels[0]?.[0]).toBe('00000000'))
  else
    test('is opaque up to its corners', () => {
      expect(pixels[0]?.[0]).toBe(background)
      expect(pixels.flat().filter((colour) => !colour.endsWith('ff'))).toEqual([])
    })
})

test('whatever shape a phone cuts of the maskable icon, its mark stays whole: it is within a circle of 80 %', () => {
  const outside = pixelsOf(bytes('icon-maskable-512.png'), 512).flatMap((row, y) =>
    row.filter((colour, x) => Math.hypot(x + 0.5 - 256, y + 0.5 - 256) > 0.4 * 512 && colour !== background)
  )
  expect(outside).toEqual([])
})

test('favicon.ico holds one PNG of 32 pixels, whose place and length its header says', () => {
  const file = bytes('favicon.ico')
  expect([0, 2, 4].map((at) => file.readUInt16LE(at))).toEqual([0, 1, 1])
  expect([file[6], file[7]]).toEqual([32, 32])
  const [length, start] = [file.readUInt32LE(14), file.readUInt32LE(18)]
  expect(start + length).toBe(file.length)
  expect(sizeOfPng(file.subarray(start))).toBe('32x32')
})

describe('the manifest', () => {
  type Icon = { src: string; sizes: string; type: string; purpose?: string }
  const manifest = JSON.parse(readBuilt('manifest.webmanifest')) as Record<string, string> & { icons: Icon[] }
  test('names icons that are there, in the sizes that they have', () => {
    for (const { src, sizes: said, type } of manifest.icons) {
      expect(builtFiles).toContain(src.slice(1))
      if (type === 'image/png') expect(sizeOfPng(bytes(src.slice(1))), src).toBe(said)
    }
    expect(manifest.icons.map(({ sizes: said, purpose = 'any' }) => `${said} ${purpose}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '512x512 maskable'
    ])
  })
  test('is one for the whole portal, in Kazakh and Russian', () => {
    expect(manifest).toMatchObject({ id: '/', scope: '/', start_url: '/', name: 'Референдум 2026', lang: 'kk' })
    expect(manifest.description).toMatch(/^2026 жылғы/)
    expect(manifest.description_localized).toMatchObject({ ru: expect.stringMatching(/^Независимый/) })
  })
})

test('every page leads to the icons and the manifest, and says the colour of its header in both schemes', () => {
  for (const address of ['/', '/404', ...builtPages.map((page) => page.address)]) {
    const head = builtHtml(address).split('</head>')[0] ?? ''
    const tags = [...head.matchAll(/<(?:link|meta)\b[^>]*(?:icon|manifest|theme-color)"[^>]*>/g)].map(([tag]) => tag)
    expect
      .soft(tags.sort(), address)
      .toEqual([
        '<link rel="apple-touch-icon" href="/apple-touch-icon.png">',
        '<link rel="icon" href="/favicon.ico" sizes="32x32">',
        '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
        '<link rel="manifest" href="/manifest.webmanifest">',
        '<meta name="theme-color" content="#1a2127" media="(prefers-color-scheme:dark)">',
        '<meta name="theme-color" content="#fff" media="(prefers-color-scheme:light)">'
      ])
  }
})
