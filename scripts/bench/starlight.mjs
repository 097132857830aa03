/** Builds the same text as a Starlight site; only when the text, the templates or the versions of packages have changed. */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root, run, Stop } from '../run.mjs'
import { compressAll } from './folder.mjs'
import { contentOf } from './plain-html.mjs'

const bench = join(root, 'bench')
/** In node_modules, where linter, type checker and git do not look. */
const cache = join(bench, 'node_modules/.cache')
const templates = ['astro.config.mjs', 'public/favicon.svg', 'src/content.config.mjs']

/** The file of a page for Starlight: name and text. The address of a language (`/kk`) becomes its `index.md`. */
function markdown([path, html]) {
  const { title, body } = contentOf(html)
  return [
    `${path.split('/').length > 2 ? path.slice(1) : `${path.slice(1)}/index`}.md`,
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`
  ]
}

async function exists(file) {
  return readFile(file).then(
    () => true,
    () => false
  )
}

/**
 * @param {[string, string][]} pages address and HTML of our own pages
 * @returns the folder of the built site; its pages have the same addresses
 */
export async function buildStarlight(pages) {
  const docs = pages.map(markdown)
  const sources = await Promise.all(
    [...templates.map((name) => join('starlight', name)), 'package-lock.json'].map((name) => readFile(join(bench, name), 'utf8'))
  )
  const key = createHash('sha256')
    .update(JSON.stringify([docs, sources]))
    .digest('hex')
    .slice(0, 12)
  const site = join(cache, `starlight-${key}`)
  const finished = join(site, 'dist', '.finished')
  if (await exists(finished)) return join(site, 'dist')
  console.log('Building the same text with Starlight (only when it has changed)…')
  await rm(cache, { recursive: true, force: true })
  for (const name of templates) await cp(join(bench, 'starlight', name), join(site, name))
  for (const [name, text] of docs) {
    const file = join(site, 'src/content/docs', name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const { code, output } = await run(process.execPath, [join(bench, 'node_modules/astro/astro.js'), 'build', '--root', site], {
    quiet: true,
    env
  })
  if (code !== 0) throw new Stop(`Starlight did not build:\n${output.trimEnd().split('\n').slice(-15).join('\n')}`)
  await compressAll(join(site, 'dist'))
  await writeFile(finished, '')
  return join(site, 'dist')
}
