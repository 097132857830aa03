/** Calls `then` with a link before it can be opened or copied in any way. */
export function beforeUse(then: (link: HTMLAnchorElement) => void) {
  const use = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link) then(link)
  }
  for (const event of ['pointerdown', 'focusin', 'mouseover', 'contextmenu']) document.addEventListener(event, use, true)
}
