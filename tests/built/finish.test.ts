/** Tests scripts/finish with pages that Next has written (out/), and with each kind of content that it must refuse. */
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleFiles, bundleInlineScripts } from '@/scripts/bundle.mjs'
import { finish as finishBuild } from '@/scripts/finish/finish.mjs'
import { finishPage } from '@/scripts/finish/page.mjs'
import { renameClasses, shortClassNames, usedStyles, wordsIn } from '@/scripts/finish/styles.mjs'
import { builtFiles, out, readBuilt } from './built'

const nextPage = (path: string) => readFileSync(join(out, path), 'utf8')
let inline: string[] = []
let words: ReturnType<typeof wordsIn>
beforeAll(async () => {
  const { boot, entry } = await bundleInlineScripts()
  inline = [boot, entry]
  words = wordsIn(await bundleFiles())
})
const finish = (source: string, path = 'kk.html') => finishPage(source, { path, inline, site: 'site.js', islands: 'islands.js', words })

describe('a page that Next has written', () => {
  const sample = [
    'index.html',
    '404.html',
    'kk.html',
    'ru/results.html',
    'kk/explainers/how-the-result-was-decided.html',
    'ru/constitution/9.html',
    'kk/glossary.html'
  ]
  test.each(sample)('%s loses Next’s scripts and nothing else', (path) => {
    const source = nextPage(path)
    const page = finish(source, path)
    expect(source).toMatch(/\/_next\/static\//)
    expect(page).not.toMatch(/\/_next\/|__next|<!--/)
    const text = (html: string) => {
      const { document } = parseHTML(html)
      for (const script of document.querySelectorAll('script')) script.remove()
      return document.body.textContent
    }
    expect(text(page)).toBe(text(source))
  })
  test('keeps what it tells search engines', () => {
    const count = (html: string) => html.split('application/ld+json').length
    expect(count(finish(nextPage('ru/results.html')))).toBe(count(nextPage('ru/results.html').replace(/<script>[\s\S]*?<\/script>/g, '')))
  })
  test('gets the program of every page, and the islands only where one stands', () => {
    expect(finish(nextPage('kk.html'))).toContain(
      '<script src="/assets/site.js" defer=""></script><script src="/assets/islands.js" type="module"></script></body>'
    )
    expect(finish(nextPage('kk/about.html'))).not.toContain('islands.js')
  })
  test('is the one that is served, but for its picture and what it weighs', () => {
    const picture = /<meta (property="og:image|name="twitter:card)[^>]*>/g
    const weight = /(\{weight:\w+\}|\d+,\d)(?=\u00a0КБ|&nbsp;КБ)/g
    const names = (page: string) =>
      page
        .replace(/\/assets\/(site|islands)-?[0-9a-f]*\.js/g, '$1')
        .replace(picture, '')
        .replace(weight, '')
    for (const path of sample) expect(names(readBuilt(path))).toBe(names(finish(nextPage(path), path)))
  })
})

describe('styles', () => {
  const css =
    '.a_box{color:red}.a_gone{color:red}.a_late{top:0}p{left:0}.list>li{top:1px}.a_box:not(.a_gone){left:1px}html{-webkit-text-size-adjust:100%}body :focus-visible{top:2px}@media print{.a_gone{top:0}}'
  test('lose the rules of what is not there, and keep what stands on the page, what a script may set and what names no class', () => {
    const kept = usedStyles(css, (name) => ['a_box', 'a_late', 'list'].includes(name))
    expect(kept).toBe(
      '.a_box{color:red}.a_late{top:0}p{left:0}.list>li{top:1px}.a_box:not(.a_gone){left:1px}html{-webkit-text-size-adjust:100%}body :focus-visible{top:2px}'
    )
  })
  test('have the values of tokens that never change, and the other tokens', () =>
    expect(usedStyles(':root{--space-6:1rem;--ink:#000}.a{color:var(--ink);margin:var(--space-6) auto}', () => true)).toBe(
      ':root{--ink:#000}.a{color:var(--ink);margin:1rem auto}'
    ))
  test('lose the rules of what contains nothing that is on the page', () =>
    expect(usedStyles('p{top:0}tr:has(.a){top:0}tr:has(.b){top:1px}', (name) => name === 'b')).toBe('p{top:0}tr:has(.b){top:1px}'))
  test('leave out tokens that nothing uses, and those that only such tokens use', () =>
    expect(usedStyles(':root{--a:1px;--b:var(--a);--ink:#000}@media print{:root{--b:2px}}.x--y:hover{color:var(--ink)}', () => true)).toBe(
      ':root{--ink:#000}.x--y:hover{color:var(--ink)}'
    ))
  test('get short names for the classes of modules that no script sets', () => {
    const css = '.K-cykq_header{top:0}.a_late,.list>.b_c.K-cykq_header{background:url(/x.woff2)}'
    const names = shortClassNames(css, (name) => name === 'a_late')
    expect(renameClasses(css, names)).toBe('._0{top:0}.a_late,.list>._1._0{background:url(/x.woff2)}')
  })
  test('are written for browsers of 2020', () =>
    expect(usedStyles('@media (max-width:40rem){.a{top:0}}', () => true)).toBe('@media (max-width:40rem){.a{top:0}}'))
  test('stay as they are where all is used', () => expect(usedStyles('.a{top:0}', () => true)).toBe('.a{top:0}'))
})

describe('stops the build, and says where, at', () => {
  const page = () => nextPage('kk/about.html')
  const into = (part: 'main' | 'head', html: string) =>
    page().replace(part === 'main' ? '<main id="main">' : '</head>', (tag) => (part === 'main' ? tag + html : html + tag))
  test.each<[string, () => string]>([
    ['a script in the text', () => into('main', '<script>alert(1)</script>')],
    ['a script in the head', () => into('head', '<script>alert(1)</script>')],
    ['a script that is nearly ours', () => page().replace('coming', 'going')],
    ['a module in the text', () => into('main', '<script type="module">alert(1)</script>')],
    ['a file that is not ours', () => into('head', '<script src="https://example.org/a.js"></script>')],
    ['a file of this site that is not ours', () => into('main', '<script src="/a.js"></script>')],
    ['a style attribute', () => into('main', '<p style="color:red">а</p>')],
    ['a token outside of style sheets', () => into('main', '<svg><path fill="var(--accent)"></path></svg>')],
    ['a handler', () => into('main', '<p onclick="alert(1)">а</p>')],
    ['a handler on an SVG', () => into('main', '<svg><a onfocus="alert(1)"></a></svg>')],
    ['a template of what is streamed', () => into('main', '<template id="B:0"></template>')],
    ['a frame', () => into('main', '<iframe src="https://example.org"></iframe>')],
    ['another base', () => into('head', '<base href="https://example.org">')],
    ['a preload of Next’s', () => into('head', '<link rel="preload" as="font" href="/_next/static/media/a.woff2">')],
    ['Next’s own error page', () => into('main', '<p id="__next_error__">а</p>')],
    [
      'a page without the script that settles its phase',
      () =>
        page()
          .replace(inline[0] ?? '', '')
          .replace('<script></script>', '')
    ],
    ['a page without a language', () => page().replace(/<html[^>]*>/, '<html>')],
    [
      'a page whose charset does not come first',
      () => page().replace('<meta charSet="utf-8"/>', '<title>а</title><meta charSet="utf-8"/>')
    ],
    ['half a page', () => page().slice(0, 300)]
  ])('%s', (_, source) => {
    expect(() => finish(source(), 'kk/about.html')).toThrow(/^kk\/about\.html: .+: ./)
  })
  test('a kind of file that nobody serves', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'out-'))
    await cp(join(out, 'kk.html'), join(folder, 'kk.html'))
    await writeFile(join(folder, 'a.exe'), '')
    await expect(finishBuild({ out: folder, dist: join(folder, 'dist') })).rejects.toThrow('out/a.exe: unknown file type')
    await rm(folder, { recursive: true })
  })
})

test('Next’s own files stay behind', () => {
  expect(builtFiles.filter((path) => /_next|^(?!offline\/).*\.txt$/.test(path))).toEqual(['robots.txt'])
})
