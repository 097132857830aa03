/** How the picture of a page looks: boxes, words and shapes for the renderer (pictures.mjs). Sizes are in pixels. */

export const pictureWidth = 1200
export const pictureHeight = 630
const marginX = 64
export const marginY = 44
export const innerWidth = pictureWidth - 2 * marginX

/** Colours of app/globals.css in its light scheme: a picture has one look everywhere. */
const colours = {
  paper: '#fbfaf6',
  ink: '#14202b',
  muted: '#51606d',
  accent: '#00607f',
  for: '#00607f',
  against: '#8a5a00',
  invalid: '#7f878d',
  other: '#c3c8cb'
}
const groups = ['for', 'against', 'invalid', 'other']

/** An element for the renderer, whose layout is that of flexible boxes. */
const box = (style, ...children) => ({
  type: 'div',
  props: { style: { display: 'flex', flexShrink: 0, ...style }, children: children.flat() }
})
const svg = (width, height, viewBox, ...shapes) => ({ type: 'svg', props: { width, height, viewBox, children: shapes } })
const shape = (type, props) => ({ type, props })

/** A size in pixels: the first, or the last of the others, each of which is for more than so many letters. */
const sizeFor = (text, size, ...smaller) => smaller.findLast(([letters]) => text.length > letters)?.[1] ?? size

const logo = (icon) => ({
  type: 'img',
  props: { width: 44, height: 44, src: `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}` }
})

/** The square of a mark: full, with a plus, half, and empty, as components/constitution/mark.tsx draws it. */
const markSquare = {
  changed: 'M0 0h14v14h-14z',
  new: 'M0 0h14v14h-14zm6 3v3h-3v2h3v3h2v-3h3v-2h-3v-3z',
  reworded: 'M0 0h14v14h-14zm1.5 1.5v11l11-11z',
  kept: 'M0 0h14v14h-14zm1.5 1.5v11h11v-11z'
}

const mark = ({ label, words }) =>
  box(
    { alignItems: 'center', marginTop: 26, fontSize: 30, fontWeight: 700 },
    svg(26, 26, '0 0 14 14', shape('path', { d: markSquare[label], fill: colours.ink, fillRule: 'evenodd' })),
    box({ marginLeft: 14 }, words)
  )

/** A figure over its label; one of three is smaller. */
function figure({ value, label, group }, { width, size, labelSize, small }) {
  return box(
    { flexDirection: 'column', alignItems: 'flex-start', width },
    { ...box({ fontSize: size, fontWeight: 700, letterSpacing: '-0.035em', lineHeight: 1, whiteSpace: 'nowrap' }, value), key: 'value' },
    box(
      { alignItems: 'center', marginTop: small ? 12 : 8, fontSize: labelSize, lineHeight: 1.25 },
      group && !small ? box({ width: 24, height: 24, marginRight: 14, background: colours[group] }) : [],
      box({ flexShrink: 1 }, label)
    )
  )
}

function figureRow(figures) {
  const small = figures.length > 2
  const gap = small ? 36 : 0
  const width = (innerWidth - gap * (figures.length - 1)) / figures.length
  // All in one row have the size of the longest.
  const longest = (words) => words.toSorted((a, b) => b.length - a.length)[0]
  const size = small ? sizeFor(longest(figures.map(({ value }) => value)), 84, [7, 64], [9, 56]) : 98
  const labelSize = small ? 24 : sizeFor(longest(figures.map(({ label }) => label)), 30, [28, 26], [34, 22])
  return box({ marginTop: small ? 40 : 30, gap }, ...figures.map((each) => figure(each, { width, size, labelSize, small })))
}

/** The four groups of ballots as parts of one bar. */
function bar(values) {
  const sum = values.reduce((total, value) => total + value)
  let left = 0
  const parts = values.map((value, index) => {
    const width = Math.round((value / sum) * innerWidth * 100) / 100
    const part = shape('rect', { x: left, width, height: 36, fill: colours[groups[index]], stroke: colours.paper, strokeWidth: 3 })
    left = Math.round((left + width) * 100) / 100
    return part
  })
  return box({ marginTop: 20 }, svg(innerWidth, 36, `0 0 ${innerWidth} 36`, ...parts))
}

/**
 * The whole picture: whose page, the answer, and at the foot what it rests on and the stamp.
 * @param page its words, as components/frame/summary.ts has them
 * @param {{ name: string, independent: string, icon: string, fontFamily: string, titleSize: number, textSize: number }} frame
 * what all pictures share, and the sizes that have room
 */
export function pictureLayout(
  { title, text, figures, bar: values, mark: label, base, stamp },
  { name, independent, icon, fontFamily, titleSize, textSize }
) {
  return box(
    {
      flexDirection: 'column',
      width: innerWidth,
      height: pictureHeight - 2 * marginY,
      padding: `${marginY}px ${marginX}px`,
      background: colours.paper,
      color: colours.ink,
      fontFamily
    },
    box(
      { justifyContent: 'space-between', alignItems: 'center', fontSize: 26 },
      box({ alignItems: 'center', fontWeight: 700 }, logo(icon), box({ marginLeft: 16 }, name)),
      box({ fontSize: 22, color: colours.muted }, independent)
    ),
    box(
      {
        marginTop: 28,
        fontSize: titleSize,
        fontWeight: 700,
        letterSpacing: '-0.03em',
        lineHeight: 1.1,
        maxWidth: innerWidth,
        textWrap: 'balance'
      },
      title
    ),
    label ? mark(label) : [],
    text ? box({ marginTop: figures ? 12 : 20, fontSize: textSize, lineHeight: 1.35, maxWidth: innerWidth }, text) : [],
    figures ? figureRow(figures) : [],
    values ? bar(values) : [],
    box(
      { marginTop: 'auto', paddingTop: 20, justifyContent: 'space-between', alignItems: 'flex-end' },
      box({ flexShrink: 1, marginRight: 40, fontSize: sizeFor(base ?? '', 26, [60, 22]), lineHeight: 1.3 }, base ?? ''),
      box(
        {
          flexDirection: 'column',
          border: `3px solid ${colours.accent}`,
          padding: '8px 18px 10px',
          color: colours.accent,
          lineHeight: 1.25
        },
        box({ fontSize: 22 }, stamp.status),
        box({ fontSize: sizeFor(stamp.day, 26, [30, 22]), fontWeight: 700 }, stamp.day)
      )
    )
  )
}
