/** Writes pixels as a PNG with a palette: of a drawing in few colours a third of the bytes. */
import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const mostColours = 256

/**
 * Puts colours that are nearly the same (of a letter's soft edge) under one number each, as near as needed for one byte.
 * @param {Uint32Array} pixels a number for each pixel, in which the bytes are red, green, blue and opacity
 */
function indexed(pixels) {
  const counts = new Map()
  // Most pixels are of the colour before them: runs are counted, which takes a tenth of the time.
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    const colour = pixels[start]
    while (pixels[end] === colour) end++
    counts.set(colour, (counts.get(colour) ?? 0) + end - start)
  }
  // Of colours that are put together the most frequent stands for all, so those of areas stay as they are.
  const colours = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b).map(([colour]) => colour)
  const { palette, numberOf } = paletteOf(colours)
  const numbers = new Uint8Array(pixels.length)
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    const colour = pixels[start]
    while (pixels[end] === colour) end++
    numbers.fill(numberOf.get(colour), start, end)
  }
  return { palette, numbers }
}

/** At most 256 of these colours, and for each the number of the one that stands for it: the first that is equal in its leading bits. */
function paletteOf(colours) {
  for (let bits = 0; ; bits++) {
    const mask = ((0xff << bits) & 0xff) * 0x01010101
    const byBits = new Map()
    for (const colour of colours) if (!byBits.has(colour & mask)) byBits.set(colour & mask, { colour, number: byBits.size })
    if (byBits.size <= mostColours)
      return {
        palette: [...byBits.values()].map(({ colour }) => colour),
        numberOf: new Map(colours.map((colour) => [colour, byBits.get(colour & mask).number]))
      }
  }
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/**
 * @param {Buffer} rgba the pixels of an opaque picture, four bytes each
 * @returns {Promise<Buffer>} the file
 */
export async function palettePng(rgba, width, height) {
  const { palette, numbers } = indexed(new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8) // bits for each pixel
  header.writeUInt8(3, 9) // colours from a palette
  // Each line begins with a byte that says how it was filtered: not at all.
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) lines.set(numbers.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff]))),
    chunk('IDAT', await promisify(deflate)(lines, { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}
