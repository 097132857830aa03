/**
 * Draws the picture of each page that messengers and networks show beside a shared link (Open Graph), from what out/{l}/pictures.json says
 * (components/frame/summary.ts). A letter that the font lacks, or words that have no room, stop the build.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import satori from 'satori'
import sharp from 'sharp'
import { root, Stop } from '../run.mjs'
import { innerWidth, marginY, pictureHeight, pictureLayout, pictureWidth } from './picture-layout.mjs'

/** A messenger does not show, or shows late, what is much larger. */
const mostBytes = 60_000
/** Sizes of the title and of the text under it, in pixels: the first pair that has room is taken. */
const sizesWithFigures = [66, 58, 48, 42].map((titleSize) => ({ titleSize, textSize: 30 }))
const sizesOfText = [
  [66, 34],
  [58, 34],
  [48, 34],
  [48, 30],
  [42, 26]
].map(([titleSize, textSize]) => ({ titleSize, textSize }))

/** The alphabets that the font comes in, one file each. Every one needs a name of its own: the renderer asks one file for a name. */
const alphabets = ['cyrillic', 'cyrillic-ext', 'latin']
const fontFamily = alphabets.join(', ')
const fontFile = (alphabet, weight) => join(root, `node_modules/@fontsource/golos-text/files/golos-text-${alphabet}-${weight}-normal.woff`)
const readFonts = () =>
  Promise.all(
    alphabets.flatMap((name) =>
      [400, 700].map(async (weight) => ({ name, weight, style: 'normal', data: await readFile(fontFile(name, weight)) }))
    )
  )

/** The words of a picture for who does not see it: its title, its figures and its stamp. */
function alternative({ title, figures = [], base, mark: label, stamp }) {
  const words = [title, label?.words, figures.map(({ value, label: of }) => `${of} ${value}`).join(', '), figures.length ? base : '']
  return [...words, `${stamp.status} ${stamp.day}`]
    .filter(Boolean)
    .join('. ')
    .replaceAll(/[.?]\. /g, (end) => `${end[0]} `)
}

/**
 * Draws one picture, and says its words.
 * @throws {Stop} for a letter that the font lacks, for words that have no room, and for a picture of too many bytes
 */
async function drawPicture(page, { name, independent, icon, fonts }) {
  const stop = (problem) => {
    throw new Stop(`The picture of "${page.title}" ${problem}.`)
  }
  async function draw(sizes) {
    let bottom = 0
    const drawn = await satori(pictureLayout(page, { name, independent, icon, fontFamily, ...sizes }), {
      width: pictureWidth,
      height: pictureHeight,
      fonts,
      loadAdditionalAsset: (_code, letters) => stop(`needs letters that the font lacks: ${letters}`),
      onNodeDetected({ key, top, height, width }) {
        if (key === 'value' && width > innerWidth / page.figures.length) stop('has a figure that is wider than its column')
        if (height < pictureHeight) bottom = Math.max(bottom, top + height)
      }
    })
    return bottom <= pictureHeight - marginY + 1 ? drawn : null
  }
  let drawn = null
  for (const sizes of page.figures ? sizesWithFigures : sizesOfText) drawn ??= await draw(sizes)
  if (!drawn) stop('has more words than room')
  const { pixels } = await renderAsync(drawn, { font: { loadSystemFonts: false } })
  // With a palette it has a third of the bytes.
  const raw = { width: pictureWidth, height: pictureHeight, channels: 4 }
  const png = await sharp(pixels, { raw }).removeAlpha().png({ palette: true, effort: 1, dither: 0 }).toBuffer()
  if (png.length > mostBytes) stop(`has ${png.length} bytes: expected at most ${mostBytes}`)
  return { png, alt: alternative(page) }
}

/** Title and description of a page that says no more of itself; undefined for a page that is not for sharing. */
function fromHead(html) {
  const [title, text] = ['title', 'description'].map((name) => new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1])
  const plain = (words) => words.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return title && text && { title: plain(title), text: plain(text) }
}

const addressOf = (path) => `/${path.replace(/(^|\/)index\.html$|\.html$/, '')}`

/**
 * Draws the pictures of all pages, each once.
 * @param {Map<string, string>} pages the HTML that Next wrote, by path
 * @param {Record<'kk' | 'ru', object>} words out/{l}/pictures.json of each language
 * @param {string} icon public/icon.svg
 * @returns the files for /assets, by name; and for each page that has a picture its absolute address and the words that say the same
 */
export async function drawPictures(pages, words, icon) {
  const fonts = await readFonts()
  const drawings = new Map()
  const byPath = new Map()
  for (const [path, html] of pages) {
    const { origin, name, independent, stamp, pages: summaries } = words[/^ru(?=[/.])/.exec(path)?.[0] ?? 'kk']
    const page = summaries[addressOf(path)] ?? (fromHead(html) && { ...fromHead(html), stamp })
    if (!page) continue
    const key = JSON.stringify([name, independent, page])
    drawings.set(key, () => drawPicture(page, { name, independent, icon, fonts }))
    byPath.set(path, { origin, key })
  }
  const remaining = drawings.entries()
  // Two at a time: while one is laid out, another is drawn and compressed, which the packages do beside this thread.
  await Promise.all(
    [1, 2].map(async () => {
      for (const [key, draw] of remaining) drawings.set(key, await draw())
    })
  )
  const nameOf = ({ png }) => `og-${createHash('sha256').update(png).digest('hex').slice(0, 8)}.png`
  return {
    files: new Map([...drawings.values()].map((drawing) => [nameOf(drawing), drawing.png])),
    byPath: new Map(
      [...byPath].map(([path, { origin, key }]) => {
        const drawing = drawings.get(key)
        return [path, { address: `${origin}/assets/${nameOf(drawing)}`, alt: drawing.alt }]
      })
    )
  }
}

/** What the head of a page says of its picture, as properties and contents. */
export const pictureProperties = ({ address, alt }) => [
  ['og:image', address],
  ['og:image:type', 'image/png'],
  ['og:image:width', String(pictureWidth)],
  ['og:image:height', String(pictureHeight)],
  ['og:image:alt', alt]
]
