/** Checks that the served scripts and styles work in the browsers that docs/architecture.md names (browserslist in package.json). */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asInChrome87, knowsDescriptor, knowsMediaFeature, unknownInValue } from '../chrome-87'
import { builtHtml, builtPages, dist } from './built'

let folder = ''
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'scripts-'))))
afterAll(() => rm(folder, { recursive: true }))

/** The output of es-check about syntax and built-ins in a file that are newer than an edition of ECMAScript; empty if there are none. */
function newerThan(edition: string, file: string, ...options: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['node_modules/es-check/lib/cli/index.js', edition, file, '--checkFeatures', '--noCache', ...options],
      (error, out, err) => resolve(error ? out + err : '')
    )
  })
}

async function writeScript(name: string, text: string) {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

const inlineScripts = (address: string) => [...builtHtml(address).matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
const scriptFiles = async () => (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.js'))

describe('Chrome 87, Safari 14.1 and Firefox 78 know all of', () => {
  test('the scripts that stand in pages', async () => {
    const scripts = [...inlineScripts('/'), ...inlineScripts('/404')]
    expect(scripts).toHaveLength(3)
    for (const [index, text] of scripts.entries()) expect(await newerThan('es2020', await writeScript(`${index}.js`, text))).toBe('')
  })
  test('the program of every page, what it fetches, the service worker, and what waits for the islands', async () => {
    const names = await scriptFiles()
    const [site = '', onUse = '', offline = '', look = ''] = ['site-', 'on-use-', 'offline-', 'look-'].map((start) =>
      names.find((name) => name.startsWith(start))
    )
    const start = /src="\/assets\/(islands-[^"]+)"/.exec(builtHtml('/kk'))?.[1] ?? ''
    for (const path of [`assets/${site}`, 'sw.js']) expect(await newerThan('es2020', join(dist, path))).toBe('')
    for (const name of [onUse, offline, look, start]) expect(await newerThan('es2020', join(dist, 'assets', name), '--module')).toBe('')
  })
})

test('Chrome 87, Safari 14.1 and Firefox 78 know every condition on the size of the window', () => {
  const conditions = builtPages.flatMap(({ address }) =>
    [...builtHtml(address).matchAll(/@media[^{]*(?=\{)/g)].map(([condition]) => `${address}: ${condition}`)
  )
  expect(conditions.filter((condition) => /-width:/.test(condition)).length).toBeGreaterThan(builtPages.length)
  expect(conditions.filter((condition) => /[<>]/.test(condition))).toEqual([])
})

/** What Chrome 87 does not know, and why the page is whole without it. */
const enhancements = {
  selectors: {
    'view-transition-group': 'a transition between pages',
    'details-content': 'folds open on paper: there browser/print.ts opens them',
    has: 'a row of a table is a finger high; what the search found stands above the list of all pages instead of in its place'
  },
  properties: {
    'text-wrap': 'lines of a heading of like length',
    'accent-color': 'the colour of a box to tick',
    'forced-color-adjust': 'goes with forced-colors',
    'print-color-adjust': 'beside it stands -webkit-print-color-adjust',
    '-moz-print-color-adjust': 'for Firefox'
  },
  descriptors: { 'size-adjust': 'without it text moves a little when the font arrives' },
  media: { 'prefers-contrast': 'this Chrome has no such setting', 'forced-colors': 'it has its own colours then' }
}

test('Chrome 87 loses no rule and no property but of what a page does without', () => {
  const styles = builtPages.flatMap(({ address }) => [...builtHtml(address).matchAll(/<style>([^<]*)/g)].map(([, css = '']) => css))
  const seen = new Set<string>()
  // The pages share most rules: a sheet is read where it has one that no other had.
  const sheets = [...new Set(styles)].filter((css) => {
    const rules = (css.match(/[^{}]+\{[^{}]*\}/g) ?? []).filter((rule) => !seen.has(rule))
    for (const rule of rules) seen.add(rule)
    return rules.length
  })
  const found = sheets.map(asInChrome87)
  const without = (known: object, names: Iterable<string>) => [...new Set(names)].filter((name) => !Object.hasOwn(known, name))
  const lost = found.flatMap((sheet) => sheet.lost)
  expect(
    without(
      enhancements.selectors,
      lost.flatMap(({ parts }) => parts)
    )
  ).toEqual([])
  expect(lost.filter(({ known }) => known)).toEqual([])
  expect(
    without(
      enhancements.properties,
      found.flatMap(({ properties }) => properties)
    )
  ).toEqual([])
  // What stands in @supports is out of these already.
  const left = new Set(
    found.flatMap(({ css }) => [...css.matchAll(/^\s+([a-z-]+): ([^;{}]+);/gm)].map(([, name, value]) => `${name}: ${value}`))
  )
  expect(
    [...left].flatMap((each) =>
      unknownInValue(each.split(': ')[0] ?? '', each.slice(each.indexOf(': '))).map((part) => `${part} in ${each}`)
    )
  ).toEqual([])
  const all = sheets.join('')
  const descriptors = [...all.matchAll(/@font-face\{([^}]*)/g)].flatMap(([, face = '']) => face.match(/(?<=^|;)[a-z-]+(?=:)/g) ?? [])
  expect(
    without(
      enhancements.descriptors,
      descriptors.filter((name) => !knowsDescriptor(name))
    )
  ).toEqual([])
  const media = Array.from(all.matchAll(/@media[^{]*/g), ([condition]) => condition)
  const features = media.flatMap((condition) => condition.match(/(?<=\()[a-z-]+/g) ?? [])
  expect(new Set(features).size).toBeGreaterThan(5)
  expect(
    without(
      enhancements.media,
      features.filter((name) => !knowsMediaFeature(name))
    )
  ).toEqual([])
  expect(found.length).toBeGreaterThan(20)
})

test('what Chrome 87 does not know is found, alone and in a list', () => {
  const { css, lost, properties } = asInChrome87(
    'a:hover,a:where(.b){color:red}b:not(.a,.b){top:0}@supports selector(:has(a)){b{top:2px}}p{aspect-ratio:1;color:red}c:not(.a){top:0}'
  )
  expect(css.replace(/\s+/g, '')).toBe('p{color:red;}c:not(.a){top:0;}')
  expect(lost).toEqual([
    { parts: ['where'], known: 1 },
    { parts: ['not'], known: 0 }
  ])
  expect(properties).toEqual(['aspect-ratio'])
  expect(unknownInValue('height', 'calc(100dvh - 1px)')).toEqual(['dvh'])
  expect(unknownInValue('text-wrap', 'balance')).toEqual(['balance'])
})

test('a page sets every token that its styles ask for', () => {
  for (const { address } of builtPages) {
    const styles = [...builtHtml(address).matchAll(/<style>([^<]*)/g)].map(([, css]) => css).join('')
    const set = new Set([...styles.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const missing = [...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name).filter((name) => !set.has(name))
    expect([...new Set(missing)], address).toEqual([])
  }
})

test('Chrome 111, Safari 16.4 and Firefox 111 know all of the islands', async () => {
  for (const name of (await scriptFiles()).filter((name) => name.startsWith('islands-')))
    expect(await newerThan('es2022', join(dist, 'assets', name), '--module'), name).toBe('')
})

test('what is newer is found', async () => {
  expect(await newerThan('es2020', await writeScript('newer.js', 'const last = [1].findLast((each) => each); let a; a ||= last'))).toMatch(
    /ArrayFindLast|LogicalAssignment/
  )
})
