import { whenLoaded } from './when-loaded'

/** Fetches the font of the next page when this one stands, where the boot script has put it off; not where data are dear. */
export function fetchFontLater() {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (document.documentElement.dataset.font !== 'later' || connection?.saveData || !document.fonts) return
  const fetchFont = () => void document.fonts.load('1rem Golos').catch(() => undefined)
  // Two frames after all has loaded the page has been painted; "load" alone may come before that.
  whenLoaded(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(fetchFont))))
}
