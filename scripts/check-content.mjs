/** `npm run check:content`: prints what is wrong with the content, which is what a build would stop on. */
import { loadRules, printProblems } from './content-rules.mjs'
import { install } from './install.mjs'
import { releaseInstant } from './release-instant.mjs'
import { main, root } from './run.mjs'

await main(import.meta.url, async () => {
  await install()
  const { contentProblems } = await loadRules()
  printProblems(await contentProblems(root, releaseInstant(root, null)))
})
