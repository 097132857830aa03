/** `npm run lint:words`: prints what breaks the rules of voice (content/rules/voice.ts) or neutrality (neutrality.ts). */
import { loadRules, printProblems } from './content-rules.mjs'
import { install } from './install.mjs'
import { main, root } from './run.mjs'

await main(import.meta.url, async () => {
  await install()
  const { colonProblems, neutralityProblems, readPieces, voiceProblems } = await loadRules()
  const pieces = await readPieces(root)
  printProblems([...voiceProblems(pieces), ...colonProblems(pieces), ...neutralityProblems(pieces)])
})
