/** Shows the elements that hold at an instant (epoch ms), in the phase that the page shows then, and hides the others. */
export function showElements(now: number) {
  const { phase = '' } = document.documentElement.dataset
  for (const element of document.querySelectorAll<HTMLElement>('[data-since], [data-until], [data-when]')) {
    const { since, until, when } = element.dataset
    const isOver = until !== undefined && now >= Date.parse(until)
    const isInPhase = when === undefined || when.split(' ').includes(phase)
    element.toggleAttribute('hidden', isOver || !isInPhase || (since !== undefined && now < Date.parse(since)))
  }
}
