import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtFiles, builtHtml, builtPages, dist, readBuilt } from './built'

const assets = builtFiles.filter((path) => path.startsWith('assets/') && !/\.(br|gz)$/.test(path))

describe('what is kept for ever is named by what it holds', () => {
  test.each(assets)('%s', (path) => {
    const [, name = ''] = /-([0-9a-f]{8,10})\.\w+$/.exec(path) ?? []
    expect(name).not.toBe('')
    // The names of islands contain a hash that the bundler calculates in another way.
    if (!path.includes('islands-'))
      expect(
        createHash('sha256')
          .update(readFileSync(join(dist, path)))
          .digest('hex')
          .startsWith(name)
      ).toBe(true)
  })
})

test('pages ask for nothing that is not served', () => {
  for (const address of ['/', '/404', ...builtPages.map(({ address }) => address)]) {
    const requested = [...builtHtml(address).matchAll(/(?:src|href)="(\/[^"#?]+\.\w+)"|url\((\/[^)]+)\)/g)].map(
      ([, attribute, style]) => attribute ?? style ?? ''
    )
    expect(requested.length).toBeGreaterThan(2)
    for (const path of requested) expect.soft(builtFiles, address).toContain(path.slice(1))
  }
})

test('the styles keep what phones need, and what makes the way to the next page smooth', () => {
  expect(builtHtml('/kk')).toContain('-webkit-text-size-adjust:100%')
  expect(builtHtml('/kk')).toContain('prefers-reduced-motion:no-preference){@view-transition{navigation:auto}')
  expect(builtHtml('/kk')).toContain('font-display:optional')
})

test('the list of headers stands in the folder; hosts read no more than 100 blocks of it', () => {
  expect(readBuilt('_headers').split('\n\n').length).toBeLessThanOrEqual(100)
  expect(readBuilt('_headers')).toMatch(/^\/\*\n  X-Content-Type-Options: nosniff\n/)
  expect(readBuilt('_headers')).toMatch(/\n\/assets\/\*\n(?: {2}.*\n)*  Cache-Control: public, max-age=31536000, immutable\n/)
})
