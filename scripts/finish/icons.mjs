/** Makes the icons that browsers and phones ask for, from public/icon.svg. */
import { Resvg } from '@resvg/resvg-js'

/** How far the sizes of the drawing reach beyond it on a maskable icon, so that the mark stands within the inner 80 % (a circle). */
const maskableScale = 38 / 32

/** A square PNG. `background` fills what the drawing leaves open: its rounded corners, and the room around it. */
function png(svg, width, background) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, ...(background && { background }), font: { loadSystemFonts: false } })
    .render()
    .asPng()
}

/** The drawing in the middle of a larger square. */
function withRoom(svg, scale) {
  return svg.replace(/viewBox="0 0 (\d+) \1"/, (_, size) => {
    const whole = size * scale
    const start = (size - whole) / 2
    return `viewBox="${start} ${start} ${whole} ${whole}"`
  })
}

/** An .ico file with one PNG: a header of 6 bytes, an entry of 16, the PNG. */
function ico(image, width) {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2) // an icon, not a cursor
  header.writeUInt16LE(1, 4) // one image
  header.writeUInt8(width, 6)
  header.writeUInt8(width, 7)
  header.writeUInt16LE(1, 10) // colour planes
  header.writeUInt16LE(32, 12) // bits for each pixel
  header.writeUInt32LE(image.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, image])
}

/**
 * @param {string} svg the drawing: a square `viewBox` from 0, its first shape the background
 * @returns the icons, as a map from path to content
 */
export function iconFiles(svg) {
  const background = /fill="(#[\da-f]{6})"/.exec(svg)?.[1]
  return new Map([
    ['favicon.ico', ico(png(svg, 32), 32)],
    ['apple-touch-icon.png', png(svg, 180, background)],
    ['icon-192.png', png(svg, 192)],
    ['icon-512.png', png(svg, 512)],
    ['icon-maskable-512.png', png(withRoom(svg, maskableScale), 512, background)]
  ])
}
