/** Calls `callback` when everything on the page has loaded, or at once if it already has. */
export function whenLoaded(callback: () => void) {
  if (document.readyState === 'complete') callback()
  else addEventListener('load', callback, { once: true })
}
