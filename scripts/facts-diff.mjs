/**
 * `npm run facts:diff` prints what of the facts is another than in the last release (content/released/facts.json), and fails if a change
 * has no record in content/corrections.ts. `npm run facts:diff -- --keep` writes that file anew: when a release is made.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadRules } from './content-rules.mjs'
import { install } from './install.mjs'
import { releaseInstant } from './release-instant.mjs'
import { main, root, Stop } from './run.mjs'

await main(import.meta.url, async () => {
  const { values } = parseArgs({ options: { keep: { type: 'boolean' } } })
  await install()
  const { factsDiff } = await loadRules()
  const { kept, differences, problems, file, text } = await factsDiff(root, releaseInstant(root, new Date().toISOString()))
  if (!kept && !values.keep) throw new Stop(`${file} is missing or cannot be read: npm run facts:diff -- --keep writes it.`)
  for (const { kind, lines } of differences) {
    if (lines.length) console.log(`${kind}:\n${lines.map((line) => `  ${line}`).join('\n')}`)
  }
  console.log(
    kept
      ? `Since the release of ${kept.generatedAt}: ${differences.map(({ kind, lines }) => `${lines.length} ${kind}`).join(', ')}`
      : 'No release is kept yet'
  )
  if (problems.length) throw new Stop(`\n${problems.join('\n')}\n${values.keep ? `${file} stays as it is.` : ''}`.trimEnd())
  if (!values.keep) return
  await writeFile(join(root, file), text)
  console.log(`${file} holds the facts as they are now. Commit it with the release.`)
})
