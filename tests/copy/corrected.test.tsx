/** Whether all that readers and programs get has the figure that was set right, and its record (../correction-in-a-copy.test.ts). */
import { readFile } from 'node:fs/promises'
import type { ReactElement } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test } from 'vitest'
import CorrectionsPage from '@/app/[locale]/about/corrections/page'
import ExplainerPage from '@/app/[locale]/explainers/[slug]/page'
import { GET as feedJson } from '@/app/[locale]/feed.json/route'
import { GET as feedXml } from '@/app/[locale]/feed.xml/route'
import { GET as figures } from '@/app/[locale]/figures.json/route'
import { GET as pictures } from '@/app/[locale]/pictures.json/route'
import { GET as correctionsFile } from '@/app/data/corrections.json/route'
import { GET as factsFile } from '@/app/data/facts.json/route'
import { drawPictures } from '@/scripts/finish/pictures.mjs'
import { contentProblems } from '@/content/rules/content-problems'
import { Providers } from '@/islands/providers'
import { type Locale, locales } from '@/lib/locale'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'
import { showIn } from './intl-server'

const { ID = '', WAS = '', IS = '' } = process.env
const messages = { kk, ru }

async function html(page: ReactElement, locale: Locale): Promise<string> {
  showIn(locale)
  const { prelude } = await prerender(
    <Providers locale={locale} messages={messages[locale] as typeof kk}>
      {page}
    </Providers>
  )
  return new Response(prelude as ReadableStream).text()
}

/** The picture of the page, and its words, as the build draws it from what pictures.json says. */
async function pictureOf(locale: Locale, words: string): Promise<{ png: Buffer; alt: string }> {
  const page = `${locale}/explainers/observers-and-criticism.html`
  const icon = await readFile('public/icon.svg', 'utf8')
  const { files, byPath } = await drawPictures(new Map([[page, '']]), { kk: JSON.parse(words), ru: JSON.parse(words) }, icon)
  const [png] = files.values()
  const alt = byPath.get(page)?.alt
  if (!png || !alt) throw new Error(`no picture of ${page}`)
  return { png, alt }
}

test('the check of the content passes', async () => {
  expect(await contentProblems(process.cwd(), null)).toEqual([])
})

test.each(locales)('page, picture, feeds, data and the list of corrections have the new figure (%s)', async (locale) => {
  const request = [new Request('https://example.org'), { params: Promise.resolve({ locale }) }] as const
  const page = await html(<ExplainerPage params={Promise.resolve({ slug: 'observers-and-criticism' as const })} />, locale)
  const [text, foot] = page.split('</main>')
  expect(text).toMatch(new RegExp(`>${IS}\\D`))
  expect(text).not.toMatch(new RegExp(`>${WAS}\\D`))
  expect(foot).toContain(`href="/${locale}/about/corrections#${ID}-set-right"`)
  const list = await html(<CorrectionsPage />, locale)
  expect(list).toMatch(new RegExp(`id="${ID}-set-right".*${WAS}.*${IS}`, 's'))

  // The picture beside a shared link is drawn anew, and says the new figure to who does not see it.
  const words = await (await pictures(...request)).text()
  const [drawn, ofBefore] = [await pictureOf(locale, words), await pictureOf(locale, words.replaceAll(`"${IS}"`, `"${WAS}"`))]
  expect(drawn.alt).toMatch(new RegExp(`\\b${IS}\\b`))
  expect(drawn.png.equals(ofBefore.png)).toBe(false)
  expect(ofBefore.alt).toBe(drawn.alt.replace(IS, WAS))
  expect(JSON.stringify(await (await figures(...request)).json())).toContain(IS)
  for (const feed of [feedXml, feedJson]) {
    const told = await (await feed(...request)).text()
    // Of the figure that took the place of another, and of the correction.
    expect(told).toMatch(new RegExp(`«[^»]+» — ${IS} `))
    expect(told).toMatch(new RegExp(`${locale}/about/corrections#${ID}-set-right`))
  }
  const { facts } = (await factsFile().json()) as { facts: { id: string; value: unknown }[] }
  expect(facts.find(({ id }) => id === ID)?.value).toBe(Number(IS))
  const { corrections } = (await correctionsFile().json()) as { corrections: { id: string; facts: string[] }[] }
  expect(corrections[0]).toMatchObject({ id: `${ID}-set-right`, facts: [ID] })
})
