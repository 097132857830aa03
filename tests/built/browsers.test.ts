/** Checks that the served scripts and styles work in the browsers that docs/architecture.md names (browserslist in package.json). */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
