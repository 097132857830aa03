/**
 * The tools that a reader takes up now and then, such as copying a citation. Their program, browser/on-use.ts, is a file of its own: it is
 * fetched when the reader comes near a tool, and on pages with a citation or with figures once they have loaded, because the address
 * decides their words.
 */
import { whenLoaded } from './when-loaded'

const fetchProgram = () => import('./on-use')

export function offerTools() {
  for (const tool of document.querySelectorAll<HTMLElement>('[data-use]')) {
    tool.dataset.tool = 'ready'
    tool.hidden = false
  }
  const onTool = ({ type, target }: Event) => {
    const tool = target instanceof Element ? target.closest('button')?.closest<HTMLElement>('[data-use]') : null
    if (!tool) return
    const say = (words = '') => tool.querySelector('[role=status]')?.replaceChildren(words)
    if (type === 'click') say()
    fetchProgram().then(
      ({ use }) => type === 'click' && use(tool, say),
      () => say(tool.dataset.failed)
    )
  }
  for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, onTool)
  if (document.querySelector('#citation, .figure-link')) whenLoaded(() => void fetchProgram().catch(() => {}))
}
