/**
 * Starts each island of the page (`[data-island]`): when the page is idle, or when the reader scrolls near it (`data-load`). The code
 * of all islands is fetched once, with the first. If that fails the served content stays.
 */
import { savesData } from '@/browser/saves-data'
import { whenLoaded } from '@/browser/when-loaded'

const fetchIslands = () => import('./mount')

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const start = () => {
    fetchIslands()
      .then(({ mount }) => mount(element))
      .catch((error: unknown) => console.error(error))
  }
  // Its served form says the same; the live one counts, for 74 KB.
  if (element.dataset.island === 'countdown' && savesData()) continue
  // A query in the address (`?sort=`, `?bulletin=`, `?at=`) may change what an island shows: it does not wait for scrolling.
  if (element.dataset.load === 'visible' && !location.search && 'IntersectionObserver' in window) whenNear(element, start)
  else whenIdle(start)
}

/** Calls `start` when the page has loaded and the processor is idle, 2 s later at the latest. */
function whenIdle(start: () => void) {
  whenLoaded(() => ('requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 2000 }) : setTimeout(start, 200)))
}

/** Calls `start` when the element is at most one screen away. */
function whenNear(element: HTMLElement, start: () => void) {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      start()
    },
    { rootMargin: '100% 0%' }
  )
  observer.observe(element)
}
