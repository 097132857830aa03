/** Whether the documents lead where they say: their links, headings, commands and paths, and the documents that the code names. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldersIn, read, root } from './project'

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/'))

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['content', 'docs'].flatMap((folder) => filesIn(folder).filter((file) => file.endsWith('.md')))
]
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '')
const withoutCode = (text: string) => withoutBlocks(text).replace(/`[^`\n]*`/g, '')

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(file: string): string[] {
  const seen = new Map<string, number>()
  return [...withoutBlocks(read(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const anchor = words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return count ? `${anchor}-${count}` : anchor
  })
}

/** Links within the project that lead nowhere. */
function deadLinks(file: string): string[] {
  const links = [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path ? normalize(join(dirname(file), path)) : file
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && !(target.endsWith('.md') && anchorsOf(target).includes(anchor))
    })
}

/** Commands of npm that package.json does not have. In a list of them, "`npm run lint`, `typecheck`", each one counts. */
function unknownCommands(file: string): string[] {
  const text = read(file)
  const named = [...text.matchAll(/npm run ([\w:-]+)/g), ...text.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name)
  const listed = [...text.matchAll(/`npm run [\w:-]+`((?:, `[\w:-]+`)+)/g)].flatMap(([, rest = '']) => rest.match(/[\w:-]+/g) ?? [])
  return [...named, ...listed].filter((name) => !Object.hasOwn(scripts, name))
}

const rooms = foldersIn('.')
const path = new RegExp(`^(${[...rooms, '\\.github', '\\.ci'].join('|')})/[^\\s*{}<>…]*$`)

/** Paths of the project between backticks that are not there. */
function missingPaths(file: string): string[] {
  return [...read(file).matchAll(/`([^`\n]+)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => path.test(text) && !existsSync(join(root, text)) && !existsSync(join(root, dirname(file), text)))
}

describe.each(documents)('%s', (file) => {
  it('links to files and headings that are there', () => expect(deadLinks(file)).toEqual([]))
  it('names commands that package.json has', () => expect(unknownCommands(file)).toEqual([]))
  it('names paths that are there', () => expect(missingPaths(file)).toEqual([]))
})

it('anchors are those that GitHub makes, and no document is left out', () => {
  expect(anchorsOf('docs/architecture.md')).toContain('what-html-styles-and-scripts-say-to-each-other')
  expect(documents.length).toBeGreaterThan(20)
})

/** Comments name a document as `docs/architecture.md`, or with a heading as `README.md, "Who may import whom"`. */
const code = [
  ...rooms.filter((room) => room !== 'bench' && room !== 'public').flatMap(filesIn),
  'eslint.config.mjs',
  'next.config.ts'
].filter((file) => /\.(tsx?|mts|mjs|css)$/.test(file) && statSync(join(root, file)).isFile())

it('documents that the code names are there, and have the heading', () => {
  const wrong = code
    .filter((file) => file !== 'tests/docs.test.ts')
    .flatMap((file) =>
      [...read(file).matchAll(/((?:docs\/[\w./-]+|[\w/]*[A-Z]+)\.md)\b(?:, "([^"]+)")?/g)]
        .filter(([, document = '', heading]) => {
          if (!existsSync(join(root, document))) return true
          return heading !== undefined && !new RegExp(`^#+ ${heading}$`, 'm').test(read(document))
        })
        .map(([found]) => `${file}: ${found}`)
    )
  expect(wrong).toEqual([])
})
