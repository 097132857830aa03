import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldersIn, read, root } from './project'

/** The tree of folders in the README: top-level folders in the first column, those in `components/` in the text beside it. */
const tree = /## Where does X go\n+```\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
const rooms = [...tree.matchAll(/^([\w-]+)\//gm)].map(([, name = '']) => name).sort()
const textBeside = (room: string) => new RegExp(`^${room}/[\\s\\S]*?(?=^\\w|$(?![\\s\\S]))`, 'm').exec(tree)?.[0] ?? ''
const families = (room: string) =>
  [
    ...textBeside(room)
      .slice(room.length + 1)
      .matchAll(/([\w-]+)\//g)
  ]
    .map(([, name = '']) => name)
    .sort()

describe('the rooms', () => {
  it('are those that the README draws', () => {
    expect(rooms).toEqual(foldersIn('.'))
  })

  it('of the components are those that the README draws', () => {
    expect(families('components')).toEqual(foldersIn('components'))
  })

  it('hold no heap: no index, no folder named after a kind of code', () => {
    const files = ['app', 'browser', 'components', 'content', 'islands', 'lib'].flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    )
    expect(files.filter((file) => /(^|\/)(index\.\w+|utils|helpers|hooks|types|common|shared|misc)(\.\w+)?$/.test(file))).toEqual([])
    expect(
      readdirSync(join(root, 'components'), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    ).toEqual([])
  })
})
