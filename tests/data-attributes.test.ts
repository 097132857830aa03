import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dataAttributes } from '@/lib/data-attributes'
import { read, root } from './project'

const files = ['app', 'browser', 'components', 'islands'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => join(room, file))
)
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Names of the attributes in a text: `data-since` in mark-up and selectors, `dataset.since` and `dataset: { since }` in scripts. */
function namesIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/['"`]\/data[^'"`]*['"`]/g, '')
  return [
    ...[...code.matchAll(/(?<![\w/])data-([a-z][a-z-]*)/g)].map(([, name = '']) => name),
    ...[...code.matchAll(/dataset\.([a-zA-Z]+)/g)].map(([, name = '']) => kebab(name)),
    ...[...code.matchAll(/dataset: \{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(',').map((name) => kebab(name.trim())))
  ]
}

const listed: string[] = Object.values(dataAttributes).flatMap((group) => Object.keys(group))
const inCode = new Map<string, string>()
for (const file of files) for (const name of namesIn(read(file))) inCode.set(name, file)

it('every data- attribute of the code is in the list, with its meaning', () => {
  expect([...inCode].filter(([name]) => !listed.includes(name))).toEqual([])
})

it('every data- attribute of the list is in the code', () => {
  expect(listed.filter((name) => !inCode.has(name))).toEqual([])
})

it('each is listed once', () => {
  expect(listed).toEqual([...new Set(listed)])
})
