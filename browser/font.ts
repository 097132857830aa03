import { whenLoaded } from './when-loaded'

/**
 * Fetches the portal's font for the next page, after this one has been painted, if the boot script has deferred it
 * (`data-font="later"`); not if the reader saves data.
 */
export function fetchFontLater() {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (document.documentElement.dataset.font !== 'later' || connection?.saveData || !document.fonts) return
  const fetchFont = () => void document.fonts.load('1rem Golos').catch(() => undefined)
  // "load" may come before the first paint; two frames later the page has been painted.
  whenLoaded(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(fetchFont))))
}
