import { expect, test } from 'vitest'
import { lookOf, lookWords } from '@/lib/look'
import { lookName, lookStyles } from '@/scripts/look-styles.mjs'
import { read } from './project'

test('of the words that were kept only known ones count, one of each group, in one order', () => {
  expect(lookOf('clear dark light text-150 text-200 huge wide wide'.split(' '))).toEqual(['text-150', 'wide', 'dark', 'clear'])
  expect(lookOf([''])).toEqual([])
  expect(lookOf(['__proto__', 'text-', 'TEXT-150', '"><script>'])).toEqual([])
})

test('the styles follow each word, and no other, and only on screens', async () => {
  const css = await lookStyles()
  const followed = new Set([...css.matchAll(/data-look~="?([\w-]+)"?\]/g)].map(([, word]) => word))
  expect([...followed].sort()).toEqual(Object.values(lookWords).flat().sort())
  const outside = css.replace(/@media (?:only )?screen[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
  expect(outside).toContain('.look')
  expect(outside).not.toMatch(/html\[data-look/)
  expect(lookName(css)).toMatch(/^look-[0-9a-f]{8}\.css$/)
})

test('both schemes have the colours of app/globals.css, whichever the device has', async () => {
  const css = await lookStyles()
  const globals = read('app/globals.css')
  const inDark = /prefers-color-scheme: dark\) \{\n {2}:root \{([^}]*)\}/.exec(globals)?.[1] ?? ''
  const dark = /html\[data-look~="?dark"?\]\{(--[^}]*)\}/.exec(css)?.[1] ?? ''
  const names = [...inDark.matchAll(/(--[\w-]+): (#\w+)/g)]
  expect(names.length).toBeGreaterThan(15)
  for (const [, name = '', value = ''] of names) expect(dark).toMatch(new RegExp(`${name}:${value}(;|$)`))
  // Each rule of the dark scheme of the device has its twin for the one that was chosen.
  expect(css).toMatch(/\[data-look~="?contrast"?\]\[data-look~="?dark"?\]\{[^}]*--paper:#000/)
  expect(css).toMatch(/\[data-look~="?contrast"?\]:not\(\[data-look~="?light"?\]\)\{[^}]*--paper:#000/)
})
