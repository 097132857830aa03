/** The event that `announceAddress` sends. */
export const addressChanged = 'portal:address'
/** Call it after `history.pushState` or `replaceState`: browsers send no event for these. */
export const announceAddress = () => dispatchEvent(new Event(addressChanged))

/** Calls `listener` when the address of the page changes. Returns a function that ends this. */
export function onAddressChange(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(addressChanged, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(addressChanged, listener)
  }
}
