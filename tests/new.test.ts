/** `npm run new explainer <slug>`, in a copy of the files that it reads. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registryAndProseProblems } from '@/content/rules/references'
import { allContentProblems } from '@/content/rules/all-content'
import { explainers } from '@/lib/pages'
import { root } from './project'
import { forum, whole } from './sound-content'

const lists = ['lib/pages.ts', 'content/key-figures.ts', 'components/lists/explainer-icon.tsx']
let copy: string
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'referendum-'))
  for (const file of ['package.json', 'scripts/new.mjs', 'scripts/run.mjs', ...lists]) await cp(join(root, file), join(copy, file))
  await mkdir(join(copy, 'content/explainers'), { recursive: true })
})
afterAll(() => rm(copy, { recursive: true }))

const inCopy = (file: string) => readFile(join(copy, file), 'utf8')
const begin = (...words: string[]) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = execFile(process.execPath, [join(copy, 'scripts/new.mjs'), ...words], (_, out, err) =>
      resolve({ code: child.exitCode, output: out + err })
    )
  })

test('what is wrong is said, and nothing is written', async () => {
  const before = await Promise.all(lists.map(inCopy))
  await writeFile(join(copy, 'content/explainers/half-there.ru.mdx'), 'а')
  const refused = await Promise.all(
    [[], ['page', 'a'], ['explainer'], ['explainer', 'Ұзын'], ['explainer', '../a'], ['explainer', 'a', 'b']].map((words) =>
      begin(...words)
    )
  )
  refused.push(await begin('explainer', explainers[0]), await begin('explainer', 'half-there'))
  expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 1))
  expect(refused.map(({ output }) => output.split(/(?<=[.?:]) /)[0])).toEqual([
    'What is to be begun?',
    '"page" is nothing that can be begun.',
    'The slug is missing.',
    '"Ұзын" is no slug:',
    '"../a" is no slug:',
    'A slug is one word.',
    `"${explainers[0]}" is in lib/pages.ts already.`,
    'content/explainers/half-there.ru.mdx is there already.'
  ])
  expect(await Promise.all(lists.map(inCopy))).toEqual(before)
  await expect(inCopy('content/explainers/half-there.kk.mdx')).rejects.toThrow('ENOENT')
})

test('the twins are begun and named, and stop the build until they are written', async () => {
  const { code, output } = await begin('explainer', 'after-the-election')
  expect(code, output).toBe(0)
  const [pages, ...records] = await Promise.all(lists.map(inCopy))
  expect(pages).toContain(`'${explainers.at(-1)}',\n  'after-the-election'\n] as const\nexport type Explainer`)
  for (const record of records) expect(record).toMatch(/^ {2}'after-the-election': /m)
  const kk = await inCopy('content/explainers/after-the-election.kk.mdx')
  const ru = await inCopy('content/explainers/after-the-election.ru.mdx')
  for (const file of [...lists, 'content/explainers/after-the-election.kk.mdx', 'content/descriptions.ts'])
    expect(output).toContain(`${file}:`)

  const problems = (of: (text: string) => string) => {
    const content = whole({ ...forum(of(kk), of(ru)), paths: ['/forum', '/questions'], today: '2100-01-01' })
    return [...registryAndProseProblems(content), ...allContentProblems(content)]
  }
  const found = problems((text) => text)
  for (const [text, language] of [
    [kk, 'kk'],
    [ru, 'ru']
  ] as const)
    for (const [index, line] of text.split('\n').entries())
      if (line.includes('[['))
        expect(found).toContainEqual(
          expect.stringMatching(new RegExp(`^content/pages/forum\\.${language}\\.mdx:${index + 1}: is still to be written: \\[\\[`))
        )
  expect(found.filter((problem) => !problem.includes('still to be written'))).toEqual([
    expect.stringContaining('choose-a-source'),
    expect.stringContaining('choose-a-source')
  ])
  // Once the texts are written and the source is named, nothing is left.
  const written = (text: string) => text.replace(/\[\[|\]\]/g, '').replace('choose-a-source', 'gazette')
  expect(problems(written)).toEqual([])
})
