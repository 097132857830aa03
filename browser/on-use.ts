/** What readers use now and then: tools of a page (`data-use`), notes on terms and facts. Fetched on use (browser/tools.ts, notes.ts). */
import { copyCitation, showCitation } from './citation'
import { copyFact, fillFactNote } from './fact-note'
import { share, shareWhatIsNamed } from './share'
import { fillTermNote } from './term-note'

/** Fills the note of a term or of a fact and opens it; follows the link where there is nothing to tell. */
export async function open(link: HTMLAnchorElement, note: HTMLElement | null) {
  if (!note) return
  const fill = link.dataset.term ? fillTermNote : fillFactNote
  if (!(await fill(note, link))) return location.assign(link.href)
  note.hidden = false
  note.showPopover({ source: link })
  note.focus()
}

/** What the tools do, by the name that `data-use` gives. Some say themselves what is to be said afterwards. */
const tools: Record<string, (tool: HTMLElement) => Promise<string | undefined | void>> = {
  copy: copyCitation,
  cite: copyFact,
  share,
  listen: async (tool) => (await import('./listen')).listen(tool)
}

/** Does what a tool is for, and says that it did, or that it could not. */
export function use(tool: HTMLElement, say: (words: string | undefined) => void) {
  tools[tool.dataset.use ?? '']?.(tool).then(
    (said) => say(said ?? tool.dataset.done),
    () => say(tool.dataset.failed)
  )
}

showCitation()
shareWhatIsNamed()
