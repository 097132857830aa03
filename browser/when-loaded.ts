/** Calls `then` when everything on the page has loaded, or at once where it has. */
export function whenLoaded(then: () => void) {
  if (document.readyState === 'complete') then()
  else addEventListener('load', then, { once: true })
}
