// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** The editors' desk beside the project; where it is absent these checks are skipped. */
const tools = '../shared/tools'
const hunspell = spawnSync('hunspell', ['-D']).error === undefined

describe.skipIf(!existsSync(tools))('with the desk at hand', () => {
  test('no run of twelve words is taken from the reference texts', () => {
    expect(execFileSync(`${tools}/overlap`, ['content', 'messages'], { encoding: 'utf8' })).toContain('0 runs')
  })
  test.skipIf(!hunspell).each([['kk'], ['ru']])('no word mixes Latin and Cyrillic letters (%s)', (language) => {
    const pages = ['explainers/referendum-in-brief', 'explainers/how-voting-worked', 'explainers/after-the-vote', 'pages/forum', 'pages/about', 'pages/privacy']
    const files = [`messages/${language}.json`, ...pages.map((page) => `content/${page}.${language}.mdx`)]
    expect(execFileSync(`${tools}/spell`, [language, ...files], { encoding: 'utf8' })).toContain('0 mixed')
  })
})
