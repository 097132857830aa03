/** Parts of a filtered list: `details[data-part]`, and shelves of several (`section[data-part]`), on which `open` means nothing. */

/** Those that the filter has opened: it closes them again. */
const openedByFilter = new Set<HTMLDetailsElement>()

/**
 * Says how many entries of each part are left, hides a part without any and the link to it, and opens those with hits while the reader
 * filters. Call it after entries have been hidden.
 */
export function showParts(isFiltering: boolean) {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('[data-part]')) {
    const count = part.querySelectorAll('[data-entry]:not([hidden]):not([data-filtered])').length
    for (const element of [part, document.querySelector(`a[href="#${part.id}"]`)]) element?.toggleAttribute('data-filtered', !count)
    const number = part.querySelector(':scope > summary > span')
    if (number && /^\d+$/.test(number.textContent ?? '')) number.textContent = `${count}`
    if (isFiltering && count && !part.open) openedByFilter.add(part)
    if (isFiltering ? count : openedByFilter.delete(part)) part.open = isFiltering
  }
}
