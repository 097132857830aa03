/** Opens the panels (`<details>`) that the address names: those in `?open=`, and those that are or contain the target of its `#`. */
export function openPanels() {
  for (const id of (new URLSearchParams(location.search).get('open') ?? '').split(',')) {
    const panel = document.getElementById(id)
    if (panel instanceof HTMLDetailsElement) panel.open = true
  }
  openTarget()
  addEventListener('hashchange', openTarget)
}

function openTarget() {
  const target = document.getElementById(anchor())
  let opened = false
  for (let ancestor = target; ancestor; ancestor = ancestor.parentElement) {
    if (!(ancestor instanceof HTMLDetailsElement) || ancestor.open) continue
    ancestor.open = true
    opened = true
  }
  if (opened) target?.scrollIntoView()
}

function anchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
