/** What axe asks of an open page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { axeTags } from '@/scripts/accessibility-record.mjs'

/** A colour scheme, and the width of the window in CSS pixels. */
export type View = readonly ['light' | 'dark', number]

const allRules = [...axeTags, 'best-practice']
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Takes from an open page every item of a list, row, paragraph and fold in which no pair of parent and child element is new to the
 * page: axe takes a time for each element, and looks at each of hundreds that are built alike.
 */
export const keepOneOfAKind = (page: Page) =>
  page.evaluate(() => {
    const seen = new Set<string>()
    const shapeOf = ({ tagName, className, role }: Element) => `${tagName} ${className} ${role}`
    for (const element of document.querySelectorAll('main :is(li, tr, p, details)')) {
      if (!element.isConnected) continue
      const pairs = [element, ...element.querySelectorAll('*')].map((each) => `${shapeOf(each.parentElement ?? each)} > ${shapeOf(each)}`)
      if (pairs.every((pair) => seen.has(pair))) element.remove()
      else for (const pair of pairs) seen.add(pair)
    }
  })

/**
 * Expects that axe finds nothing. `within`: a selector of the part to look at. Runs axe in
 * the page, and takes no more of its report than is asked about: there are no frames, which @axe-core/playwright is for, and its way
 * takes twice the time.
 */
export async function expectNoViolations(page: Page, address: string, [colorScheme, width]: View, within = 'html') {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 800 })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const violations = await page.evaluate(
    async ({ within, rules }) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe
      const { violations } = await run(within, { runOnly: rules, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    },
    { within, rules: allRules }
  )
  expect.soft(violations, `axe at ${address}: ${colorScheme}, ${width}`).toEqual([])
}
