/** Opens the panels that the address names: by `?open=`, or because its `#` leads to or into one. */
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
  for (let around = target; around; around = around.parentElement) {
    if (!(around instanceof HTMLDetailsElement) || around.open) continue
    around.open = true
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
