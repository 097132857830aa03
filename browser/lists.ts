/**
 * Filters of lists. The form (`form[data-list]`) and the entries (`[data-entry]`) stand in the page as served; a field named `q`
 * looks for words in an entry's text, any other for the value of the attribute of its name. What was asked
 * stands in the address under the same names.
 */
import { bestMatches, wordsOf } from '@/lib/find'
import { announceAddress } from './links-to-languages'

type Field = HTMLInputElement | HTMLSelectElement

export function startLists() {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-list]')) startList(form)
}

function startList(form: HTMLFormElement) {
  const entries = Array.from(document.querySelectorAll<HTMLElement>('[data-entry]'))
  const fields = Array.from(form.querySelectorAll<Field>('input[name], select[name]'))
  const status = form.querySelector<HTMLElement>('[role=status]')
  const reset = form.querySelector<HTMLElement>('[type=reset]')
  let words: string[][] | undefined
  let timer: ReturnType<typeof setTimeout>

  function show() {
    const query = fields.find(({ name }) => name === 'q')?.value ?? ''
    const asked = fields.some(({ value }) => value.trim())
    if (asked) words ??= entries.map((entry) => wordsOf(entry.textContent ?? ''))
    // What was not known yet at the instant that the page shows (browser/clock.ts) is not there to be chosen.
    const chosen = entries.map(
      (entry) => !entry.hidden && fields.every(({ name, value }) => name === 'q' || !value || entry.dataset[name] === value)
    )
    // Of those chosen the best; words of the others do not count.
    const best = bestMatches(
      (words ?? []).map((each, index) => (chosen[index] ? each : [])),
      query
    )
    let found = 0
    entries.forEach((entry, index) => {
      const shown = !asked || (chosen[index] === true && best[index] !== false)
      entry.toggleAttribute('data-filtered', !shown)
      if (shown) found += 1
    })
    for (const heading of document.querySelectorAll('article > h2')) hideIfEmpty(heading)
    if (status) status.textContent = asked ? (found ? `${status.dataset.found} ${found}` : (status.dataset.none ?? '')) : ''
    if (reset) reset.hidden = !asked
  }

  function readAddress() {
    const query = new URLSearchParams(location.search)
    for (const field of fields) {
      field.value = query.get(field.name) ?? ''
      // A value that a list of choices does not have.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
    }
    show()
  }

  /** @param step whether the reader can undo it by going back */
  function writeAddress(step: boolean) {
    clearTimeout(timer)
    const address = new URL(location.href)
    for (const { name, value } of fields) {
      if (value.trim()) address.searchParams.set(name, value.trim())
      else address.searchParams.delete(name)
    }
    if (address.href === location.href) return
    history[step ? 'pushState' : 'replaceState'](null, '', address.href)
    announceAddress()
  }

  form.addEventListener('input', () => {
    show()
    // Browsers limit how often an address may change.
    clearTimeout(timer)
    timer = setTimeout(writeAddress, 400, false)
  })
  form.addEventListener('change', () => writeAddress(true))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
    writeAddress(true)
  })
  // The fields are empty only after the event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      show()
      writeAddress(true)
    })
  )
  addEventListener('popstate', readAddress)
  readAddress()
  form.dataset.tool = 'ready'
}

/** Hides the heading of entries of which none is left. A heading of anything else stays. */
function hideIfEmpty(heading: Element) {
  let next = heading.nextElementSibling
  if (!next?.hasAttribute('data-entry')) return
  while (next?.hasAttribute('data-filtered')) next = next.nextElementSibling
  heading.toggleAttribute('data-filtered', !next?.hasAttribute('data-entry'))
}
