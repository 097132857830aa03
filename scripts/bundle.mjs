/**
 * Bundles with Rolldown what runs in the browser: the inline scripts (boot, entry), the program of every page, that of its tools, and the
 * islands. No script of Next's own bundler is served.
 */
import { createHash } from 'node:crypto'
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

async function bundle(input, { target, plugins, ...output }) {
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
    transform: { target, jsx: 'react-jsx', define: { 'process.env.NODE_ENV': '"production"', ...inBrowser } },
    output: { minify: true, comments: false, ...output }
  })
  return result.output
}

/** A script as one text without imports. */
async function bundleInline(entry, plugins) {
  const [{ code }] = await bundle(entry, { target: targets, format: 'iife', plugins })
  return code.trim()
}

const named = (name, code) => `${name}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`

/** The scripts that pages contain inline: `boot` in every page, `entry` in `/`. */
export async function bundleInlineScripts() {
  return { boot: await bundleInline('browser/boot.ts'), entry: await bundleInline('browser/entry.ts') }
}

/**
 * The files for /assets: `files` maps names to texts; `site` and `islands` name the two that pages load, `onUse` the one that `site`
 * fetches for its tools. Names contain a hash.
 */
export async function bundleFiles() {
  const namePattern = 'islands-[hash].js'
  const [[{ code: tools }], islands] = await Promise.all([
    bundle('browser/on-use.ts', { target: targets, format: 'es' }),
    bundle('islands/start.ts', {
      target: targetsForIslands,
      format: 'es',
      hashCharacters: 'hex',
      entryFileNames: namePattern,
      chunkFileNames: namePattern
    })
  ])
  const onUse = named('on-use', tools)
  const external = { name: 'on-use', resolveId: (id) => (id === './on-use' ? { id: `/assets/${onUse}`, external: 'absolute' } : null) }
  const site = await bundleInline('browser/site.ts', [external])
  const siteName = named('site', site)
  return {
    site: siteName,
    onUse,
    islands: islands.find(({ isEntry }) => isEntry).fileName,
    files: new Map([[siteName, site], [onUse, tools], ...islands.map(({ fileName, code }) => [fileName, code])])
  }
}
