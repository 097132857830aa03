/** Calls `prepare` with a link when the reader points at it, focuses it or opens its menu: before it can be opened or copied. */
export function beforeLinkUse(prepare: (link: HTMLAnchorElement) => void) {
  const onUse = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link) prepare(link)
  }
  for (const event of ['pointerdown', 'focusin', 'mouseover', 'contextmenu']) document.addEventListener(event, onUse, true)
}
