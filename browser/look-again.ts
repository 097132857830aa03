import { lookKey } from '@/lib/look'

/** Loads a page anew that the browser had kept as it was (bfcache), where the reader has set another look meanwhile. */
export function keepLook() {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && localStorage[lookKey] !== document.documentElement.dataset.look) location.reload()
  })
}
