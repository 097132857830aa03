/** The query of the page's address, as widgets keep their state in it. */

const addressChange = 'portal:address'

/** Calls `listener` when the query has changed; for `useSyncExternalStore`. Returns the undoing. */
export function onAddressChange(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(addressChange, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(addressChange, listener)
  }
}

/** Puts a new query into the address, as a step that the reader can undo. */
export function setSearch(search: URLSearchParams) {
  history.pushState(null, '', search.size ? `?${search}` : location.pathname)
  dispatchEvent(new Event(addressChange))
}
