// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { slim } from '../scripts/slim.mjs'

const push = (flight: string) => `<script>self.__next_f.push(${JSON.stringify([1, flight]).replace(/</g, '\\u003c')})</script>`
const row = (id: string, value: unknown) => `${id}:${JSON.stringify(value)}\n`
const css = 'body{color:black}'.repeat(10)
const modules = '1:I[10,["a.js"],"PageClock"]\n2:I[11,["a.js"],"Static"]\n'
const page = (flight: string, head = '') => `<html><head>${head}</head><body><p>х</p><script src="/_next/a.js" async=""></script>${push(flight)}</body></html>`
const flightOf = (html: string) => [...html.matchAll(/__next_f\.push\((\[1,.*?\])\)<\/script>/g)].map((match) => (JSON.parse(match[1] ?? '') as [number, string])[1]).join('')

describe('slim', () => {
  test('leaves out the children of Static, and the rows that only they needed', () => {
    const flight = modules + row('0', ['$', '$L2', null, { as: 'article', children: ['$L5', 'proza'] }]) + row('5', ['$', 'p', null, { children: 'text' }])
    const slimmed = flightOf(slim(page(flight)))
    expect(slimmed).toContain('{"as":"article","children":null}')
    expect(slimmed).not.toMatch(/proza|text/)
  })
  test('keeps a row that something else needs too', () => {
    const flight = modules + row('0', [['$', '$L2', null, { children: '$L5' }], '$L5']) + row('5', ['$', 'p', null, { children: 'text' }])
    expect(flightOf(slim(page(flight)))).toContain('text')
  })
  test('leaves out a style that the page holds, whatever its bytes', () => {
    const text = `${css}/* қ */`
    const flight = `${modules}7:T${Buffer.byteLength(text).toString(16)},${text}${row('0', ['$', 'style', null, { precedence: 'next', children: '$7' }])}`
    const html = slim(page(flight, `<style>${text}</style>`))
    expect(flightOf(html)).not.toContain('color')
    expect(html).toContain(`<style>${text}</style>`)
    expect(flightOf(html)).toContain('"children":"$7"')
  })
  test('changes nothing that it does not know', () => {
    const flight = modules + row('0', ['$', 'p', null, { children: ['a', '$undefined', '$$5'] }]) + ':HC["/",""]\n5:X\n5:C\n'
    expect(flightOf(slim(page(flight)))).toBe(flight)
  })
  test('stops where a row points into what was changed', () => {
    const flight = modules + row('0', ['$L5', '$5:props:children:0']) + row('5', ['$', '$L2', null, { children: ['x'] }])
    expect(() => slim(page(flight))).toThrow('flight row 0 refers to "$5:props:children:0"')
  })
  test('takes React off a page on which nothing of the portal runs', () => {
    const html = slim(page(row('0', ['$', 'p', null, {}]), '<script>own()</script>'))
    expect(html).not.toMatch(/_next/)
    expect(html).toContain('<script>own()</script>')
  })
})
