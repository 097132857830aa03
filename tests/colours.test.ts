/** The colours of the scale of shares (app/globals.css): told apart in grey, and words on each can be read. */
import { expect, test } from 'vitest'
import { colours as colourCopies } from '@/components/frame/site'
import { read } from './project'

/** The tokens of a scheme, by name. */
function tokens(scheme: 'light' | 'dark'): Record<string, string> {
  const css = read('app/globals.css')
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')
  const ofLight = Object.fromEntries([...light.matchAll(/--([\w-]+): (#[\da-f]+);/g)].map(([, name = '', colour = '']) => [name, colour]))
  const ofDark = Object.fromEntries([...dark.matchAll(/--([\w-]+): (#[\da-f]+);/g)].map(([, name = '', colour = '']) => [name, colour]))
  return scheme === 'light' ? ofLight : { ...ofLight, ...ofDark }
}

/** Relative luminance as WCAG 2 has it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : (colour.slice(1).match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const part = parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((first, second) => first - second)
  return (light + 0.05) / (dark + 0.05)
}
/** Lightness from 0 to 100, as the eye sees it (CIE L*). */
const lightness = (colour: string) => 116 * Math.cbrt(luminance(colour)) - 16

test.each(['light', 'dark'] as const)(
  'five steps of one hue, at least ten apart in lightness, words on each 4.5:1 (%s) (WCAG 1.4.1, 1.4.3)',
  (scheme) => {
    const colours = tokens(scheme)
    const steps = [1, 2, 3, 4, 5].map((step) => colours[`c${step}`] ?? '')
    const words = ['ink', 'ink', 'on-c3', 'sheet', 'sheet'].map((name) => colours[name] ?? '')
    for (const [index, colour] of steps.entries()) {
      expect(contrast(colour, words[index] ?? '')).toBeGreaterThanOrEqual(4.5)
      const next = steps[index + 1]
      if (next) expect(Math.abs(lightness(colour) - lightness(next))).toBeGreaterThanOrEqual(9)
    }
  }
)

test.each(['light', 'dark'] as const)('the manifest and the bars of a phone have the colours of the style sheet (%s)', (scheme) => {
  for (const [name, colour] of Object.entries(colourCopies[scheme])) expect(colour, name).toBe(tokens(scheme)[name])
})

test.each(['light', 'dark'] as const)('the page that other sites may frame has them too (%s)', (scheme) => {
  const blocks = read('app/(embed)/[locale]/embed.css').match(/\{\s*color-scheme: (light|dark);[^}]*\}/g) ?? []
  const copies = blocks.filter((block) => block.includes(`color-scheme: ${scheme}`))
  // Dark ones stand twice: for the device's choice and for the address's.
  expect(copies.length).toBe(scheme === 'light' ? 1 : 2)
  for (const copy of copies)
    for (const [, name = '', colour] of copy.matchAll(/--([\w-]+): (#[\da-f]+);/g)) expect(colour, name).toBe(tokens(scheme)[name])
})

/** Lines, and parts of pictures that tell something. The rest of a bar (`other`) has its number in words beside it. */
const drawn = ['accent', 'against', 'invalid', 'muted']
test.each(['light', 'dark'] as const)(
  'text, lines and parts of pictures are told from every ground (%s) (WCAG 1.4.3, 1.4.11)',
  (scheme) => {
    const colours = tokens(scheme)
    for (const ground of ['paper', 'sheet', 'accent-soft']) {
      const against = (name: string) => contrast(colours[name] ?? '', colours[ground] ?? '')
      for (const text of ['ink', 'muted', 'accent']) expect.soft(against(text), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      for (const name of drawn) expect.soft(against(name), `${name} on ${ground}`).toBeGreaterThanOrEqual(3)
      // The ring of focus has two colours: one of them is told from any ground.
      expect.soft(Math.max(against('focus'), against('focus-ink')), `focus on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  }
)

test('so they are in the pictures beside shared links (WCAG 1.4.3, 1.4.11)', () => {
  const used = Object.fromEntries(
    [...read('scripts/finish/picture-layout.mjs').matchAll(/^  (\w+): '(#[\da-f]{6})'/gm)].map(([, name = '', colour = '']) => [
      name,
      colour
    ])
  )
  for (const text of ['ink', 'muted', 'accent']) expect.soft(contrast(used[text] ?? '', used.paper ?? ''), text).toBeGreaterThanOrEqual(4.5)
  for (const part of ['for', 'against']) expect.soft(contrast(used[part] ?? '', used.paper ?? ''), part).toBeGreaterThanOrEqual(3)
})
