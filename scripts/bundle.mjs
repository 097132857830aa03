/**
 * Bundles with Rolldown what runs in the browser: the inline scripts (boot, entry), the program of every page, that of its tools, that of
 * the settings for one's eyes, that of pages from the device, the islands and the service worker. No script of Next's own bundler is
 * served.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lookName, lookStyles } from './look-styles.mjs'
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

/** Takes imports of files with these names for those that a page fetches from /assets. */
const fetchedFrom = (names) => ({
  name: 'fetched',
  resolveId: (id) => (names[id] ? { id: `/assets/${names[id]}`, external: 'absolute' } : null)
})

/** The scripts that pages contain inline: `boot` in every page, `entry` in `/`; `embed` alone in the pages that other sites may frame. */
export async function bundleInlineScripts() {
  const look = await bundleLook()
  const forBoot = { plugins: [fetchedFrom({ './look': look.name })], define: look.define }
  const [boot, entry, embed] = await Promise.all([
    bundleInline('browser/boot.ts', forBoot),
    bundleInline('browser/entry.ts'),
    bundleInline('browser/embed.ts')
  ])
  return { boot, entry, embed }
}

/** The panel of settings for one's eyes, and the styles that follow it. `define`: their address, as scripts have it. */
async function bundleLook() {
  const styles = await lookStyles()
  const stylesName = lookName(styles)
  const define = { LOOK_STYLES: JSON.stringify(`/assets/${stylesName}`) }
  const words = await wordsOfBoth(({ Look }) => Look)
  const [{ code }] = await bundle('browser/look.ts', { target: targets, format: 'es', define: { ...define, LOOK_WORDS: words } })
  return { name: named('look', code), code, styles, stylesName, define }
}

/** Words for a file that pages of both languages fetch: those that `pick` takes from messages. */
async function wordsOfBoth(pick) {
  const wordsOf = async (locale) => pick(JSON.parse(await readFile(join(root, `messages/${locale}.json`), 'utf8')))
  return JSON.stringify({ kk: await wordsOf('kk'), ru: await wordsOf('ru') })
}

/**
 * The files for /assets: `files` maps names to texts; `site` and `islands` name the two that pages load, `onUse`, `offline` and `look`
 * those that `site` fetches for its tools, for pages from the device and for the settings for one's eyes; `listen` that which `onUse`
 * fetches to read aloud. `ofIslands`: the files of the islands, with what needs them: every page with an island
 * (`start`), one where one runs (`live`), the search. Names contain a hash.
 */
export async function bundleFiles() {
  const namePattern = 'islands-[hash].js'
  const noticeWords = await wordsOfBoth(({ Saved }) => Saved.notice)
  const listenWords = await wordsOfBoth(({ Listen }) => Listen)
  const [look, [{ code: aloud }], [{ code: fromDevice }], islands] = await Promise.all([
    bundleLook(),
    bundle('browser/listen.ts', { target: targets, format: 'es', define: { LISTEN_WORDS: listenWords } }),
    bundle('browser/offline.ts', { target: targets, format: 'es', define: { NOTICE_WORDS: noticeWords } }),
    bundle('islands/start.ts', {
      target: targetsForIslands,
      format: 'es',
      hashCharacters: 'hex',
      entryFileNames: namePattern,
      chunkFileNames: namePattern
    })
  ])
  const listen = named('listen', aloud)
  const onUsePlugins = [fetchedFrom({ './listen': listen })]
  const [{ code: tools }] = await bundle('browser/on-use.ts', { target: targets, format: 'es', plugins: onUsePlugins })
  const onUse = named('on-use', tools)
  const offline = named('offline', fromDevice)
  const fetched = { './on-use': onUse, './offline': offline, './look': look.name }
  const site = await bundleInline('browser/site.ts', { plugins: [fetchedFrom(fetched)] })
  const siteName = named('site', site)
  return {
    site: siteName,
    onUse,
    listen,
    offline,
    look: look.name,
    islands: islands.find(({ isEntry }) => isEntry).fileName,
    ofIslands: islands.map(({ fileName, isEntry, name }) => ({
      file: fileName,
      of: isEntry ? 'start' : name === 'search' ? name : 'live'
    })),
    files: new Map([
      [siteName, site],
      [onUse, tools],
      [listen, aloud],
      [offline, fromDevice],
      [look.name, look.code],
      [look.stylesName, look.styles],
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
