/**
 * Bundles what runs in the browser, with Rolldown: the scripts that stand in pages as text (boot, entry), the program of every page
 * and the islands. Nothing that Next's own bundler writes is served.
 */
import { createHash } from 'node:crypto'
import { root } from './run.mjs'

/** The oldest browsers in which browser/ runs: those of 2020. package.json has the same for the styles (browserslist). */
const oldest = ['chrome87', 'safari14.1', 'firefox78']
/**
 * The oldest in which islands live: React Query's private members, written for older ones, weigh 1.5 KB gzip more than all islands
 * may. In others the server's content stays.
 */
const oldestForIslands = ['chrome111', 'safari16.4', 'firefox111']

async function bundle(input, { target, ...output }) {
  // Not at the top: on a fresh clone this file is read before the packages are there.
  const { build } = await import('rolldown')
  const result = await build({
    cwd: root,
    input,
    platform: 'browser',
    write: false,
    // Next's mark of a client component means nothing here.
    onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
    resolve: {
      alias: {
        '@': root,
        // Messages reach the islands compiled (next.config.ts): the parser of messages stays at home.
        'use-intl/format-message$': 'use-intl/format-message/format-only'
      }
    },
    transform: { target, jsx: 'react-jsx', define: { 'process.env.NODE_ENV': '"production"' } },
    output: { minify: true, comments: false, ...output }
  })
  return result.output
}

/** A script as text, complete in itself. */
async function bundleInline(entry) {
  const [{ code }] = await bundle(entry, { target: oldest, format: 'iife' })
  return code.trim()
}

/** The two scripts that stand in pages as text. */
export async function bundleInlineScripts() {
  return { boot: await bundleInline('browser/boot.ts'), entry: await bundleInline('browser/entry.ts') }
}

/** The files for /assets: by name their text, and the two that pages ask for. Every name holds the hash of its content. */
export async function bundleFiles() {
  const names = 'islands-[hash].js'
  const [site, islands] = await Promise.all([
    bundleInline('browser/site.ts'),
    bundle('islands/start.ts', {
      target: oldestForIslands,
      format: 'es',
      hashCharacters: 'hex',
      entryFileNames: names,
      chunkFileNames: names
    })
  ])
  const siteName = `site-${createHash('sha256').update(site).digest('hex').slice(0, 8)}.js`
  return {
    site: siteName,
    islands: islands.find(({ isEntry }) => isEntry).fileName,
    files: new Map([[siteName, site], ...islands.map(({ fileName, code }) => [fileName, code])])
  }
}
