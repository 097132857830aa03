/**
 * What a newcomer does who sets a wrong figure right, in a copy of the project: one edit, which the check refuses; one record, with which
 * it passes; and page, data, feeds, picture and the list of corrections follow.
 */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './project'

/** All that the check and the pages are made of. */
const parts = ['app', 'browser', 'components', 'content', 'islands', 'lib', 'messages', 'public', 'scripts', 'tests/copy']
const files = ['mdx-components.tsx', 'package.json', 'package-lock.json', 'tsconfig.json']

const [id, was, is] = ['observers-foreign', '359', '349']
let copy = ''

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'referendum-copy-'))
  await Promise.all([...parts, ...files].map((name) => cp(join(root, name), join(copy, name), { recursive: true })))
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rm(copy, { recursive: true, force: true }))

function run(args: string[], settings: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: copy, env: { ...process.env, ...settings } }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, output: out + err })
    )
  })
}

async function edit(file: string, change: (text: string) => string) {
  const text = await readFile(join(copy, file), 'utf8')
  expect(change(text)).not.toBe(text)
  await writeFile(join(copy, file), change(text))
}

test('a wrong figure is set right by one edit and one record, and everything follows', async () => {
  await edit('content/facts/observers-and-criticism.ts', (text) =>
    text.replace(new RegExp(`  '${id}': \\{[\\s\\S]*?\\n  \\}`), (entry) =>
      entry.replace(`value: ${was}`, `value: ${is}`).replaceAll(new RegExp(`'${was}(?!\\d)`, 'g'), `'${is}`)
    )
  )
  const refused = await run(['scripts/check-content.mjs'])
  expect(refused.code).toBe(1)
  expect(refused.output).toMatch(
    new RegExp(
      `^content/facts/observers-and-criticism\\.ts:\\d+: "${id}": value was ${was} in the last release, is ${is}; ` +
        `expected an entry in content/corrections\\.ts that names "${id}" in facts, with at after \\d{4}-.*\\n1 problem\\n$`
    )
  )

  const at = new Date().toISOString()
  await edit('content/corrections.ts', (text) =>
    text.replace(
      'export const corrections = {',
      `$&
  '${id}-set-right': {
    at: '${at}',
    pages: ['/explainers/observers-and-criticism'],
    facts: ['${id}'],
    was: { kk: 'Шетелден ${was} байқаушы келді.', ru: 'Из-за рубежа приехали ${was} наблюдателей.' },
    is: { kk: 'Шетелден ${is} байқаушы келді.', ru: 'Из-за рубежа приехали ${is} наблюдателей.' },
    why: { kk: 'Бұрынғы сан қате көшірілген еді.', ru: 'Прежнее число было переписано с ошибкой.' },
    sources: ['observers-359-ru']
  },`
    )
  )
  const rendered = await run(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/copy/vitest.config.ts'], {
    ID: id,
    WAS: was,
    IS: is,
    RELEASE_INSTANT: at
  })
  expect(rendered.code, rendered.output).toBe(0)
})
