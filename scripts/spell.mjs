/**
 * `npm run spell`: prints the words that neither Hunspell nor the reviewed list of their language (content/rules/words/) knows, with the
 * first place of each. Needs Hunspell with kk_KZ and ru_RU (.ci/run installs them).
 */
import { loadRules, printProblems } from './content-rules.mjs'
import { install } from './install.mjs'
import { main, root, Stop } from './run.mjs'
import { hasHunspell, spellingProblems } from './spelling.mjs'

await main(import.meta.url, async () => {
  if (!hasHunspell()) throw new Stop('Hunspell is not installed; expected hunspell, hunspell-kk and hunspell-ru (apt-get install)')
  await install()
  const { readPieces } = await loadRules()
  printProblems(await spellingProblems(root, await readPieces(root)))
})
