import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** The editors' tools and reference texts, beside the project and not in this repository. Without them these checks are skipped. */
const tools = '../shared/tools'
const hunspell = spawnSync('hunspell', ['-D']).error === undefined

describe.skipIf(!existsSync(tools))("with the editors' reference texts at hand", () => {
  test('no run of twelve words is taken from the reference texts', () => {
    expect(execFileSync(`${tools}/overlap`, ['content', 'messages'], { encoding: 'utf8' })).toContain('0 runs')
  })
  test.skipIf(!hunspell).each([['kk'], ['ru']])('no word of any text mixes Latin and Cyrillic letters (%s)', (language) => {
    const prose = ['explainers', 'pages'].flatMap((room) =>
      readdirSync(`content/${room}`)
        .filter((name) => name.endsWith(`.${language}.mdx`))
        .map((name) => `content/${room}/${name}`)
    )
    expect(prose.length).toBeGreaterThan(14)
    expect(execFileSync(`${tools}/spell`, [language, `messages/${language}.json`, ...prose], { encoding: 'utf8', maxBuffer: 1e8 })).toMatch(
      /\b0 mixed/
    )
  })
})
