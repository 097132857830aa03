/**
 * Filters of lists. The served page contains the form (`form[data-list]`) and the entries (`[data-entry]`). A field named `q`
 * searches the text of an entry for words; any other field compares its value with the entry's `data-`
 * attribute of the same name. The values of the fields are kept in the query of the address, under the same names.
 * Where a query finds nothing, it may be a term in the other language: the glossary then says what to search for instead.
 */
import { bestMatches, wordsOf } from '@/lib/find'
import { showParts } from './list-parts'
import { announceAddress } from './address-changed'
import { loadTerms } from './load-terms'

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
  const queryNow = () => fields.find(({ name }) => name === 'q')?.value ?? ''

  /** @param twin what to search for instead of the query: the same term in the language of the page */
  function applyFilter(twin?: string) {
    const query = queryNow()
    const isFiltering = fields.some(({ value }) => value.trim())
    if (isFiltering) words ??= entries.map((entry) => wordsOf(entry.textContent ?? ''))
    // browser/clock.ts hides entries that were not yet known at the shown instant: they never match.
    const matchesFields = entries.map(
      (entry) => !entry.hidden && fields.every(({ name, value }) => name === 'q' || !value || entry.dataset[name] === value)
    )
    // Entries that the other fields exclude must not raise the bar for the rest: they count as having no words.
    const matchesQuery = bestMatches(
      (words ?? []).map((entryWords, index) => (matchesFields[index] ? entryWords : [])),
      twin ?? query
    )
    let shownCount = 0
    entries.forEach((entry, index) => {
      const isShown = !isFiltering || (matchesFields[index] === true && matchesQuery[index] !== false)
      entry.toggleAttribute('data-filtered', !isShown)
      if (isShown) shownCount += 1
    })
    showParts(isFiltering)
    if (status) {
      const { found, none, twin: instead } = status.dataset
      const count = shownCount ? `${found} ${shownCount}` : none
      status.textContent = isFiltering ? `${twin ? `${instead} ${twin}. ` : ''}${count}` : ''
      if (instead && !shownCount && !twin)
        void twinOf(query).then((term) => {
          if (term && query === queryNow()) applyFilter(term)
        })
    }
    if (reset) reset.hidden = !isFiltering
  }

  function readAddress() {
    const query = new URLSearchParams(location.search)
    for (const field of fields) {
      field.value = query.get(field.name) ?? ''
      // A <select> has no option with the value from the address.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
    }
    applyFilter()
  }

  /** @param isStep whether the change becomes a step of the history, which "Back" undoes */
  function writeAddress(isStep: boolean) {
    clearTimeout(timer)
    const address = new URL(location.href)
    for (const { name, value } of fields) {
      if (value.trim()) address.searchParams.set(name, value.trim())
      else address.searchParams.delete(name)
    }
    if (address.href === location.href) return
    history[isStep ? 'pushState' : 'replaceState'](null, '', address.href)
    announceAddress()
  }

  form.addEventListener('input', () => {
    applyFilter()
    // Browsers limit how often the address may change.
    clearTimeout(timer)
    timer = setTimeout(writeAddress, 400, false)
  })
  form.addEventListener('change', () => writeAddress(true))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    applyFilter()
    writeAddress(true)
  })
  // The browser empties the fields only after this event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      // The button that was pressed is about to go, and the focus would go with it.
      fields[0]?.focus()
      applyFilter()
      writeAddress(true)
    })
  )
  addEventListener('popstate', readAddress)
  readAddress()
  form.dataset.tool = 'ready'
  form.hidden = false
}

/** The term of the glossary, in the language of the page, of which the query is the name in the other one. */
async function twinOf(query: string): Promise<string | undefined> {
  const { lang } = document.documentElement
  const other = lang === 'kk' ? 'ru' : 'kk'
  const terms = await loadTerms().catch(() => [])
  const named = terms
    .map(({ term, also }) => ({ name: term[lang], words: wordsOf(`${term[other]} ${also?.[other] ?? ''}`) }))
    .filter(({ words }) => wordsOf(query).every((word) => bestMatches([words], word)[0]))
  // Of several terms with these words, the one with the fewest others.
  return named.sort((a, b) => a.words.length - b.words.length)[0]?.name
}
