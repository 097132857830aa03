import { type ComponentType, type ReactNode, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Calculator } from './calculator'
import { Countdown } from './countdown'
import { type LocaleAndMessages, Providers } from './providers'
import { Regions } from './regions'

const islands: Record<string, ComponentType<never>> = { calculator: Calculator, countdown: Countdown, regions: Regions }
/** Those of one page each, in files of their own. */
const apart: Record<string, () => Promise<ComponentType<never>>> = { search: async () => (await import('./search')).Search }

/**
 * Renders an island into a new element, and replaces the served one with it once rendering has succeeded. After an error, then or
 * later, the served element is back in the page.
 */
export async function mount(served: HTMLElement) {
  const { island = '', props = '' } = served.dataset
  const Island = (islands[island] ?? (await apart[island]?.())) as ComponentType<object> | undefined
  if (!Island) throw new Error(`no such island: "${island}"`)
  const { messages, ...islandProps } = JSON.parse(props) as LocaleAndMessages
  const container = document.createElement('div')
  container.dataset.live = island
  const root = createRoot(container, {
    identifierPrefix: island,
    onUncaughtError(error) {
      if (container.parentNode) container.replaceWith(served)
      console.error(error)
    }
  })
  root.render(
    <Providers locale={islandProps.locale} messages={messages}>
      <OnFirstRender then={() => whenFocusLeaves(served, () => served.replaceWith(container))}>
        <Island {...islandProps} />
      </OnFirstRender>
    </Providers>
  )
}

/** Calls `then` once, after its children have been rendered for the first time. */
function OnFirstRender({ then, children }: { then: () => void; children: ReactNode }) {
  // Without dependencies it runs once, although `then` is a new function at each render.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(then, [])
  return children
}

/** Calls `callback` as soon as the focus is not in `element`: replacing it would take the reader's focus away. */
function whenFocusLeaves(element: HTMLElement, callback: () => void) {
  if (!element.contains(document.activeElement)) return callback()
  element.addEventListener('focusout', () => setTimeout(() => whenFocusLeaves(element, callback)), { once: true })
}
