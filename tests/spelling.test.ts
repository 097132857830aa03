/** Spelling of every text, where Hunspell and its Kazakh and Russian dictionaries are installed; `npm run spell` prints the same. */
import { describe, expect, test } from 'vitest'
import { readPieces } from '@/content/rules/content-problems'
import { hasHunspell, reviewedWords, spellingProblems } from '@/scripts/spelling.mjs'
import { root } from './project'

describe.skipIf(!hasHunspell())('spelling (needs hunspell, hunspell-kk and hunspell-ru)', () => {
  test('Hunspell or the list of reviewed words knows every word, and the list holds no other', async () => {
    expect(await spellingProblems(root, await readPieces(root))).toEqual([])
  })
  test.each([
    ['kk', 'Дауыс беру өттіі.', 'өттіі'],
    ['ru', 'Комиссия подвела итокг.', 'итокг']
  ] as const)('a wrong word is found (%s)', async (language, text, wrong) => {
    const problems = await spellingProblems(root, [{ at: 'content/a.ts', language, text }])
    expect(problems.filter((problem) => problem.startsWith('content/a.ts'))).toEqual([expect.stringContaining(`"${wrong}"`)])
  })
  test.each(['kk', 'ru'] as const)('an ending after a figure is no word (%s)', async (language) => {
    const problems = await spellingProblems(root, [{ at: 'content/a.ts', language, text: '73,12%-ыың, 20:30-даң' }])
    expect(problems.filter((problem) => problem.startsWith('content/a.ts'))).toEqual([])
  })
})

test.each(['kk', 'ru'] as const)('the list of reviewed words is in order, each word once (%s)', async (language) => {
  const words = await reviewedWords(root, language)
  expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, language)))
})
