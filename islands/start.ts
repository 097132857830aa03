/**
 * Waits with each island of the page (`[data-island]`) until it is worth its weight, then fetches all that islands need, once. Where
 * that fails the server's content stays.
 */
import { whenLoaded } from '@/browser/when-loaded'

const fetchIslands = () => import('./mount')

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const begin = () => {
    fetchIslands()
      .then(({ mount }) => mount(element))
      .catch((error: unknown) => console.error(error))
  }
  if (element.dataset.load === 'visible' && !location.search && 'IntersectionObserver' in window) whenNear(element, begin)
  else whenIdle(begin)
}

/** When the page has loaded and the processor rests. */
function whenIdle(begin: () => void) {
  whenLoaded(() => ('requestIdleCallback' in window ? requestIdleCallback(begin, { timeout: 2000 }) : setTimeout(begin, 200)))
}

/** When the reader comes within a screen of it. An address with a query has chosen something already (above). */
function whenNear(element: HTMLElement, begin: () => void) {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      begin()
    },
    { rootMargin: '100% 0%' }
  )
  observer.observe(element)
}
