import { describe, expect, test } from 'vitest'
import { facts } from '@/content/facts'
import { registryAndProseProblems } from '@/content/rules/references'
import { lonelyProblems, pairProblems } from '@/content/rules/pairs'
import { parseProse } from '@/content/rules/read-prose.mjs'
import { withoutAgainst } from '@/content/without-against'
import { fact, forum, page, whole } from './sound-content'

const votes = { ...fact, unit: 'ballot' } as const
const both = { regions: fact, 'for-share': votes, 'against-share': votes }
const yes = '<Fact id="for-share" />'
const no = '<Fact id="against-share" />'
const problems = (text: string) => lonelyProblems(parseProse(page(text)), both).map(({ reason }) => reason)

describe('«Да» without «Нет»', () => {
  const lonely = '<Fact id="for-share"> stands without "against-share"; expected both in one paragraph, list or block'
  test('is named with its place', () => {
    expect(registryAndProseProblems(whole({ ...forum(page(`Сөз ${yes}.`)), facts: both })).join('\n')).toContain(
      `content/pages/forum.kk.mdx:8:5: ${lonely}`
    )
  })

  test.each([
    ['a paragraph, though the next one has it', `Сөз ${yes}.\n\nСөз ${no}.`],
    ['a list', `- сөз ${yes}\n- сөз`],
    ['a summary, though the text has it', `<Brief>\nСөз ${yes}.\n</Brief>\n\nСөз ${no}.`],
    [
      'an event beside another that has it',
      `<Events>\n<Event id="a" kind="vote">${yes}</Event>\n<Event id="b" kind="vote">${no}</Event>\n</Events>`
    ],
    ['a question', `<Question more="/forum">\n\n<H3 id="q">?</H3>\n\nСөз ${yes}.\n\n</Question>`]
  ])('is found in %s', (_, text) => {
    expect(problems(text)).toContain(lonely)
  })

  test('and «Нет» without «Да»', () => {
    expect(problems(`Сөз ${no}.`)).toEqual([
      '<Fact id="against-share"> stands without "for-share"; expected both in one paragraph, list or block'
    ])
  })

  test.each([
    ['a paragraph', `Сөз ${yes}, ${no}.`],
    ['two items of a list', `- сөз ${yes}\n- сөз ${no}`],
    ['the answer and the text of a question', `<Question more="/forum">\n\n<H3 id="q">?</H3>\n\nСөз ${yes}.\n\nСөз ${no}.\n\n</Question>`],
    ['figures of one thing, set beside each other', '<Differs id="for-share regions" />']
  ])('passes beside it in %s', (_, text) => {
    expect(problems(text)).toEqual([])
  })
})

describe('the registry', () => {
  test('has the votes against for all votes for, or says why not', () => {
    expect(pairProblems(facts, withoutAgainst)).toEqual([])
  })

  test('without them is named', () => {
    expect(pairProblems({ 'for-share': votes }, {})).toEqual([
      'content/facts.ts: "for-share": votes for without the votes against; expected "against-share", or a reason in content/without-against.ts'
    ])
    const poll = { ...votes, label: { kk: 'а', ru: '«Да» по экзитполу' } }
    expect(pairProblems({ poll }, {}).join()).toContain('"poll": votes for that are not named so')
    expect(pairProblems({ poll }, { poll: 'the source has none' })).toEqual([])
  })

  test('gives no reason that none needs', () => {
    expect(pairProblems(both, { 'for-share': 'а' }).join()).toContain(
      'content/without-against.ts: "for-share": the votes against are known'
    )
    expect(pairProblems(both, { nothing: 'а' }).join()).toContain('"nothing": no such fact')
  })
})
