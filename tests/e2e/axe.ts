/** What axe asks of an open page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A colour scheme, and the width of the window in CSS pixels. */
export type View = readonly ['light' | 'dark', number]

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colourRules = ['color-contrast', 'link-in-text-block']
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Expects that axe finds nothing. `onlyColours`: by the rules on colour alone; `within`: a selector of the part to look at. */
export async function expectNoViolations(
  page: Page,
  address: string,
  [colorScheme, width]: View,
  { onlyColours = false, within }: { onlyColours?: boolean; within?: string } = {}
) {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 800 })
  // axe is loaded once: AxeBuilder would load its half a megabyte twice for each view.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  // Legacy mode, because there are no frames; only violations, because a full report is half a megabyte.
  const builder = new AxeBuilder({ page, axeSource: 'window.axe' }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (within) builder.include(within)
  const { violations } = await (onlyColours ? builder.withRules(colourRules) : builder.withTags(allRules)).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      `axe at ${address}: ${colorScheme}, ${width}`
    )
    .toEqual([])
}
