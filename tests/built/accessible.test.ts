/** What WCAG 2.2 asks of every built page and of the programs, and what it asks of things that the portal does not have. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locales } from '@/lib/locale'
import { builtDocument, builtFiles, builtHtml, builtPages, readBuilt } from './built'

const html = builtPages.map(({ address }) => ({ address, text: builtHtml(address) }))
const pagesWith = (pattern: RegExp) => html.filter(({ text }) => pattern.test(text)).map(({ address }) => address)
const css = builtFiles.filter((file) => file.endsWith('.css')).map((file) => readBuilt(file))
const styles = [
  ...css,
  ...html.slice(0, 2).flatMap(({ text }) => [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, rules = '']) => rules))
].join('\n')
const programs = ['browser', 'islands']
  .flatMap((folder) => readdirSync(join(process.cwd(), folder)).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(process.cwd(), file), 'utf8') }))
const programsWith = (pattern: RegExp) => programs.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

test('no page has sound, video or what moves by itself (WCAG 1.2.1, 1.2.2, 1.2.3, 1.2.4, 1.2.5, 1.4.2, 2.2.2, 2.3.1)', () => {
  expect(html.length).toBeGreaterThan(400)
  expect(pagesWith(/<(audio|video|iframe|object|embed|marquee|blink|animate)[\s>]|\sautoplay/)).toEqual([])
  expect(styles).not.toMatch(/animation[^;}]*infinite/)
})

test('words are no pictures, and every picture has its words or stands beside them (WCAG 1.1.1, 1.4.5)', () => {
  for (const { address, text } of html) {
    expect.soft([...text.matchAll(/<img(?![^>]*\salt=)[^>]*>/g)].length, address).toBe(0)
    const pictures = [...text.matchAll(/<svg([^>]*)>/g)].filter(
      ([, attributes = '']) => !/aria-hidden|role="img"|aria-label/.test(attributes)
    )
    // One inside what is hidden or named as a whole.
    if (pictures.length)
      expect
        .soft(
          [...builtDocument(address).querySelectorAll('svg')].filter((svg) => !svg.closest('[aria-hidden], [role=img], [aria-label]'))
            .length,
          address
        )
        .toBe(0)
  }
})

test('no style asks how the device is held, and none shows text to a pointer alone (WCAG 1.3.4, 1.4.13)', () => {
  expect(styles.length).toBeGreaterThan(10_000)
  expect(styles).not.toMatch(/orientation\s*:/)
  expect(styles).not.toMatch(/:hover[^{}]*\{[^}]*(display|visibility|opacity)\s*:/)
  expect(pagesWith(/<[a-z][^>]*\stitle="/)).toEqual([])
})

test('no program listens to single letters, to movements of the device or to what is pressed but not let go (WCAG 2.1.4, 2.5.1, 2.5.2, 2.5.4, 2.5.7)', () => {
  expect(programs.length).toBeGreaterThan(20)
  expect(programsWith(/devicemotion|deviceorientation|touchmove|touchstart|ondrag|'drag|dragstart|mousedown/)).toEqual([])
  // Links are prepared when they are pressed (before-link-use.ts): nothing happens yet.
  expect(programsWith(/pointerdown/).filter((file) => file !== join('browser', 'before-link-use.ts'))).toEqual([])
  expect(programsWith(/\.key === '.'/u)).toEqual([])
  expect(pagesWith(/\saccesskey=|\son[a-z]+="/)).toEqual([])
})

test('no page asks for personal data, for a password or to send a form; none changes by itself (WCAG 1.3.5, 2.2.1, 3.3.4, 3.3.7, 3.3.8)', () => {
  expect(pagesWith(/<form[^>]*method="post|<input[^>]*type="(email|tel|password|file)"|autocomplete="(name|email|tel)/i)).toEqual([])
  expect(pagesWith(/http-equiv="refresh"/i)).toEqual([])
})

test('the first link leads to the text, headings keep their order, and the Tab key has no order of its own (WCAG 1.3.2, 2.4.1, 2.4.3)', () => {
  for (const { address, text } of html) {
    const document = /<body[\s\S]*/.exec(text)?.[0] ?? ''
    expect.soft(/<a [^>]*href="#main"/.test(/<a [^>]*>/.exec(document)?.[0] ?? ''), address).toBe(true)
    expect.soft(text, address).toMatch(/<main id="main"/)
    expect.soft(/tabindex="[1-9]/.test(text), address).toBe(false)
    const levels = [...document.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect.soft(skipped, `${address}: headings`).toEqual([])
  }
})

test('menu and foot are the same on every page, in order and name, and help stands in one place (WCAG 2.4.4, 2.4.5, 3.2.3, 3.2.4, 3.2.6)', () => {
  const menu = /<header[\s\S]*?<\/header>\s*<nav[\s\S]*?<\/nav>/
  const foot = /<footer[\s\S]*?<\/footer>/
  for (const locale of locales) {
    /** Addresses and names of the links in a part of a page, without those to the page itself in each language. */
    const linksOf = (text: string, part: RegExp) =>
      [...(part.exec(text)?.[0] ?? '').matchAll(/<a ([^>]*)>([\s\S]*?)<\/a>/g)]
        .filter(([, attributes = '']) => !/data-language|data-use/.test(attributes) && / ?href="\//.test(attributes))
        .map(([, attributes = '', name = '']) => `${/href="([^"]*)"/.exec(attributes)?.[1]} ${name.replaceAll(/<[^>]*>/g, '').trim()}`)
    const ofLanguage = html.filter(({ address }) => address.startsWith(`/${locale}`))
    const [first] = ofLanguage
    for (const { address, text } of ofLanguage) {
      expect.soft(linksOf(text, menu), address).toEqual(linksOf(first?.text ?? '', menu))
      expect.soft(linksOf(text, foot), address).toEqual(linksOf(first?.text ?? '', foot))
      expect.soft(/#report|mailto:/.test(foot.exec(text)?.[0] ?? ''), `${address}: help`).toBe(true)
    }
  }
})
