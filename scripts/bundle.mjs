/**
 * Bundles with Rolldown what runs in the browser: the inline scripts (boot, entry), the program of every page, that of its tools, that of
 * pages from the device, the islands and the service worker. No script of Next's own bundler is served.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run.mjs'

/**
 * The language that the oldest browsers for browser/ know (package.json: Chrome 87, Safari 14.1, Firefox 78). By their names Rolldown would
 * also rewrite `?.`, for a fault of Chrome before 91 with spread arguments, which we do not use: 0.2 KB gzip.
 */
const targets = 'es2020'
/**
 * The oldest browsers in which islands run; in older ones the served content stays. Lowering React Query's private class members for
 * those would add 1.5 KB gzip, which is over the budget of islands (tests/built/budgets.test.ts).
 */
const targetsForIslands = ['chrome111', 'safari16.4', 'firefox111']

/** What packages ask of where they run, answered: what they would do elsewhere is left out (0.2 KB gzip of the islands). */
const inBrowser = {
  'typeof window': '"object"',
  'typeof document': '"object"',
  'typeof navigator': '"object"',
  'typeof process': '"undefined"'
}

async function bundle(input, { target, plugins, define, ...output }) {
  // Imported here and not at the top: in a fresh clone this file is loaded before the packages are installed.
  const { build } = await import('rolldown')
  const result = await build({
    cwd: root,
    input,
    plugins,
    platform: 'browser',
    write: false,
    // 'use client' is for Next; here it is an unknown directive.
    onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
    resolve: {
      alias: {
        '@': root,
        // Islands get compiled messages (next.config.ts), so they do not need the parser of messages.
        'use-intl/format-message$': 'use-intl/format-message/format-only'
      }
    },
    transform: { target, jsx: 'react-jsx', define: { 'process.env.NODE_ENV': '"production"', ...inBrowser, ...define } },
    output: { minify: true, comments: false, ...output }
  })
  return result.output
}

/** A script as one text without imports. */
async function bundleInline(entry, options) {
  const [{ code }] = await bundle(entry, { target: targets, format: 'iife', ...options })
  return code.trim()
}

const named = (name, code) => `${name}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`

/** The scripts that pages contain inline: `boot` in every page, `entry` in `/`; `embed` alone in the pages that other sites may frame. */
export async function bundleInlineScripts() {
  const [boot, entry, embed] = await Promise.all([
    bundleInline('browser/boot.ts'),
    bundleInline('browser/entry.ts'),
    bundleInline('browser/embed.ts')
  ])
  return { boot, entry, embed }
}

/** Words that a file fetched on use says itself, in both languages. */
async function wordsOf(pick) {
  const of = async (locale) => pick(JSON.parse(await readFile(join(root, `messages/${locale}.json`), 'utf8')))
  return JSON.stringify({ kk: await of('kk'), ru: await of('ru') })
}

/**
 * The files for /assets: `files` maps names to texts; `site` and `islands` name the two that pages load, `onUse` and `offline` those that
 * `site` fetches for its tools and for pages from the device, `listen` that which `onUse` fetches to read aloud. Names contain a hash.
 */
export async function bundleFiles() {
  const namePattern = 'islands-[hash].js'
  const [[{ code: aloud }], [{ code: fromDevice }], islands] = await Promise.all([
    bundle('browser/listen.ts', { target: targets, format: 'es', define: { LISTEN_WORDS: await wordsOf(({ Listen }) => Listen) } }),
    bundle('browser/offline.ts', { target: targets, format: 'es', define: { NOTICE_WORDS: await wordsOf(({ Saved }) => Saved.notice) } }),
    bundle('islands/start.ts', {
      target: targetsForIslands,
      format: 'es',
      hashCharacters: 'hex',
      entryFileNames: namePattern,
      chunkFileNames: namePattern
    })
  ])
  const listen = named('listen', aloud)
  const offline = named('offline', fromDevice)
  const fetched = { './listen': listen, './offline': offline }
  const external = { name: 'fetched', resolveId: (id) => (fetched[id] ? { id: `/assets/${fetched[id]}`, external: 'absolute' } : null) }
  const [{ code: tools }] = await bundle('browser/on-use.ts', { target: targets, format: 'es', plugins: [external] })
  const onUse = (fetched['./on-use'] = named('on-use', tools))
  const site = await bundleInline('browser/site.ts', { plugins: [external] })
  const siteName = named('site', site)
  return {
    site: siteName,
    onUse,
    listen,
    offline,
    islands: islands.find(({ isEntry }) => isEntry).fileName,
    files: new Map([
      [siteName, site],
      [onUse, tools],
      [listen, aloud],
      [offline, fromDevice],
      ...islands.map(({ fileName, code }) => [fileName, code])
    ])
  }
}

/**
 * The service worker.
 * @param {{ offline: string, sha256: string, scripts: string[] }} keptAtInstall the page that stands in for others, its hash, and the
 * scripts that it needs
 */
export const bundleWorker = (keptAtInstall) =>
  bundleInline('browser/service-worker.ts', { define: { KEPT_AT_INSTALL: JSON.stringify(keptAtInstall) } })
