/** What readers use now and then: the tools of a page (`data-use`), notes on terms. It is fetched on use (browser/tools.ts, terms.ts). */
import { copyCitation, showCitation } from './citation'

export { openTermNote } from './term-note'

/** What the tools do, by the name that `data-use` gives. */
const tools: Record<string, () => Promise<void>> = { copy: copyCitation }

/** Does what a tool is for, and says that it did, or that it could not. */
export function use(tool: HTMLElement, say: (words: string | undefined) => void) {
  tools[tool.dataset.use ?? '']?.().then(
    () => say(tool.dataset.done),
    () => say(tool.dataset.failed)
  )
}

showCitation()
