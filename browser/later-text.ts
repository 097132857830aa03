/**
 * Folds a text that was written later than the shown instant: the beginnings of its parts go into the fold, under the sentence that says
 * so. The reader may open it.
 * @param at epoch milliseconds
 */
export function foldLaterText(at: number) {
  const fold = document.querySelector<HTMLElement>('[data-later-since]')
  if (!fold || at >= Date.parse(fold.dataset.laterSince ?? '')) return
  for (const part of document.querySelectorAll('[data-later]'))
    while (part.firstElementChild && !part.firstElementChild.matches('[data-later-end]')) fold.append(part.firstElementChild)
  fold.hidden = false
}
