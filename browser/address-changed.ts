/** The event that `announceAddress` sends. */
export const addressChanged = 'portal:address'
/** Call it after `history.pushState` or `replaceState`: browsers send no event for these. */
export const announceAddress = () => dispatchEvent(new Event(addressChanged))
