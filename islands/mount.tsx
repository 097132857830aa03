import { type ComponentType, type ReactNode, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Calculator } from './calculator'
import { Countdown } from './countdown'
import { Providers, type Words } from './providers'
import { Regions } from './regions'

const islands: Record<string, ComponentType<never>> = { calculator: Calculator, countdown: Countdown, regions: Regions }

/**
 * Renders an island and, when that has succeeded, puts it in the place of what the server made. Whatever goes wrong, then or
 * later, puts the server's content back. It touches nothing but this place.
 */
export function mount(served: HTMLElement) {
  const { island = '', props = '' } = served.dataset
  const Island = islands[island] as ComponentType<object> | undefined
  if (!Island) throw new Error(`no such island: "${island}"`)
  const { messages, ...own } = JSON.parse(props) as Words
  const stage = document.createElement('div')
  stage.dataset.live = island
  const root = createRoot(stage, {
    identifierPrefix: island,
    onUncaughtError(error) {
      if (stage.parentNode) stage.replaceWith(served)
      console.error(error)
    }
  })
  root.render(
    <Providers locale={own.locale} messages={messages}>
      <Rendered then={() => whenLeft(served, () => served.replaceWith(stage))}>
        <Island {...own} />
      </Rendered>
    </Providers>
  )
}

/** Calls `then` once, when what stands in it has been rendered. */
function Rendered({ then, children }: { then: () => void; children: ReactNode }) {
  // Once: what follows is the island's own business.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(then, [])
  return children
}

/** Calls `then` at once, or when the reader's focus has left `element`: nothing is taken from under their hands. */
function whenLeft(element: HTMLElement, then: () => void) {
  if (!element.contains(document.activeElement)) return then()
  element.addEventListener('focusout', () => setTimeout(() => whenLeft(element, then)), { once: true })
}
