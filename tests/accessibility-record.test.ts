/** The record of what tests hold of WCAG 2.2: made from their titles, and claimed no further than a run holds it. */
import { expect, test } from 'vitest'
import { criteria } from '@/content/accessibility/criteria'
import record from '@/content/accessibility/record.json'
import { heldIn, unheld } from '@/scripts/accessibility-record.mjs'

const vitest = (...tests: [title: string, status: string][]) => ({
  testResults: [{ assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) }]
})
const browser = {
  suites: [
    {
      title: 'a.spec.ts',
      suites: [
        {
          title: 'holds what axe asks (WCAG by axe) (WCAG 1.4.10)',
          specs: [
            { title: '/kk', ok: true, tests: [{ annotations: [{ type: 'pages', description: '/kk' }] }] },
            { title: '/ru', ok: false, tests: [{ annotations: [{ type: 'pages', description: '/ru' }] }] }
          ]
        }
      ],
      specs: [{ title: 'fits (WCAG 1.4.4, 1.4.10)', ok: true, tests: [{ annotations: [{ type: 'pages', description: '/kk /kk/news' }] }] }]
    }
  ]
}
const reports = { parts: vitest(['a colour (WCAG 1.4.3)', 'passed'], ['another (WCAG 1.4.3)', 'failed']), files: vitest(), browser }

test('counts tests that passed, by criterion and by what they look at, and names the pages that they opened', () => {
  const { held, opened } = heldIn(reports)
  expect(held['1.4.10']).toEqual({ browser: 2 })
  expect(held['1.4.4']).toEqual({ axe: 1, browser: 1 })
  expect(held['1.4.3']).toEqual({ parts: 1, axe: 1 })
  expect(opened).toEqual({ '/kk': '1.4.4 1.4.10 axe', '/kk/news': '1.4.4 1.4.10' })
})

test('names each claim that a run does not hold', () => {
  const claimed = { held: { '1.4.3': { parts: 2, axe: 1 }, '2.1.1': { browser: 1 } } }
  expect(unheld(claimed, heldIn(reports))).toEqual([
    'content/accessibility/record.json: 1.4.3 claims 2 by "parts", this run held 1',
    'content/accessibility/record.json: 2.1.1 claims 1 by "browser", this run held 0'
  ])
  expect(unheld(heldIn(reports), heldIn(reports))).toEqual([])
})

test('has no criterion that the page does not tell of', () => {
  for (const criterion of Object.keys(record.held)) expect(Object.keys(criteria)).toContain(criterion)
})
