/**
 * The tool that saves all pages of a language on the device. It fetches a few files that hold them (scripts/finish/offline.mjs), checks
 * each by its hash, and keeps their list last: what stands in the store is whole or does not count. What is there is not fetched again.
 * Its words are in the page (components/frame/saved-pack.tsx): this program says which hold, and fills in the values.
 */
import { formatDay, formatInstant } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { formatSize, type Pack, packAddress, partAddress } from '@/lib/saved'
import { packStore, savedPack, type SavedPack } from './stores'

type State = 'absent' | 'part' | 'saving' | 'saved' | 'newer' | 'unreachable' | 'impossible'
type Failure = 'interrupted' | 'full'

/** The files of a pack, as the network has them: where each is kept, how many bytes it takes, and how it is fetched. */
const filesOf = (pack: Pack) => [
  ...pack.parts.map((part) => ({ address: partAddress(part), bytes: part.bytes, sha256: part.sha256 })),
  ...pack.assets.map(({ path, bytes }) => ({ address: path, bytes, sha256: null }))
]

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** The list of what the pages of a language are now. `savedAt` is the server's clock, if it says it. */
async function fetchPack(language: Locale, signal?: AbortSignal): Promise<SavedPack> {
  const response = await fetch(packAddress(language), { cache: 'no-store', ...(signal && { signal }) })
  if (!response.ok) throw new Error(`${packAddress(language)} answered ${response.status}`)
  const savedAt = new Date(Date.parse(response.headers.get('Date') ?? '') || Date.now()).toISOString()
  return { ...((await response.json()) as Pack), savedAt }
}

/** The files of a pack that are in its store, and those that are not. What came with a page or with the other language costs nothing. */
async function whatIsThere(language: Locale, pack: Pack) {
  const found = await Promise.all(
    filesOf(pack).map(async (file) => {
      const isThere = Boolean(await caches.match(file.address, { cacheName: packStore(language) }))
      return { ...file, isThere, bytes: !isThere && (await caches.match(file.address)) ? 0 : file.bytes }
    })
  )
  return { missing: found.filter(({ isThere }) => !isThere), there: found.filter(({ isThere }) => isThere) }
}

/** @throws if the file does not come, or is another than the list says: then a new release has come meanwhile */
async function fetchFile({ address, sha256 }: { address: string; sha256: string | null }, signal: AbortSignal): Promise<Response> {
  const response = (await caches.match(address)) ?? (await fetch(address, { signal, ...(sha256 && { cache: 'no-store' as const }) }))
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  if (!sha256) return response
  const bytes = await response.arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hash !== sha256) throw new Error(`${address} is another file`)
  return new Response(bytes)
}

/**
 * Fetches what is missing and makes the pack the saved one.
 * @param report is told how many bytes have come, of how many
 */
async function save(language: Locale, pack: SavedPack, signal: AbortSignal, report: (done: number, all: number) => void) {
  const store = await caches.open(packStore(language))
  const { missing, there } = await whatIsThere(language, pack)
  const all = sum([...missing, ...there].map(({ bytes }) => bytes))
  let done = sum(there.map(({ bytes }) => bytes))
  report(done, all)
  for (const file of missing) {
    await store.put(file.address, await fetchFile(file, signal))
    done += file.bytes
    report(done, all)
  }
  await store.put(packAddress(language), new Response(JSON.stringify(pack)))
  const needed = new Set([packAddress(language), ...filesOf(pack).map(({ address }) => address)])
  for (const request of await store.keys()) {
    const { pathname, search } = new URL(request.url)
    if (!needed.has(pathname + search)) await store.delete(request)
  }
}

/** Runs the tool in an element with `data-pack`. */
export async function offerPack(element: HTMLElement, language: Locale) {
  const words = document.documentElement.lang === 'ru' ? 'ru' : 'kk'
  const locale = (element.closest<HTMLElement>('[lang]')?.lang === 'ru' ? 'ru' : words) satisfies Locale
  const progress = element.querySelector('progress')
  let latest: SavedPack | undefined
  let failure: Failure | undefined
  let running: AbortController | undefined

  const fill = (name: string, text: string) => {
    for (const place of element.querySelectorAll(`[data-pack-value=${name}]`)) place.textContent = text
  }
  function show(state: State) {
    for (const part of element.querySelectorAll<HTMLElement>('[data-pack-in]'))
      part.hidden = !part.dataset.packIn?.split(' ').some((each) => each === state || each === failure)
  }
  function report(done: number, all: number) {
    fill('done', formatSize(done))
    fill('all', formatSize(all))
    if (progress) progress.value = done / all
  }

  async function update() {
    const saved = await savedPack(language)
    if (saved) {
      fill('savedAt', formatInstant(saved.savedAt, locale))
      fill('release', `${formatDay(saved.generatedAt, locale)} (${saved.release})`)
      fill('room', formatSize(sum(Object.values(saved.files).map(([, , length]) => length))))
    }
    const { missing, there } = latest ? await whatIsThere(language, latest) : { missing: [], there: [] }
    fill('size', formatSize(sum(missing.map(({ bytes }) => bytes))))
    fill('done', formatSize(sum(there.map(({ bytes }) => bytes))))
    if (saved) show(latest && latest.release !== saved.release ? 'newer' : 'saved')
    else if (!latest) show('unreachable')
    else show(there.some(({ sha256 }) => sha256) ? 'part' : 'absent')
  }

  async function start() {
    if (running) return
    running = new AbortController()
    failure = undefined
    show('saving')
    try {
      const registration = await navigator.serviceWorker.getRegistration()
      if (!registration) return show('impossible')
      latest = await fetchPack(language, running.signal)
      await save(language, latest, running.signal, report)
      // The reader has asked for what is new: the worker that waits may come too.
      registration.waiting?.postMessage('take over')
      // eslint-disable-next-line compat/compat -- asked for only where it is
      void navigator.storage?.persist?.().catch(() => false)
    } catch (error) {
      if (!running.signal.aborted) failure = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'interrupted'
    }
    running = undefined
    await update()
  }

  const actions: Record<string, () => unknown> = {
    save: start,
    cancel: () => running?.abort(),
    delete: async () => {
      failure = undefined
      await caches.delete(packStore(language))
      await update()
    }
  }
  element.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-pack-do]')?.dataset.packDo : undefined
    if (name) void actions[name]?.()
  })
  addEventListener('online', () => failure === 'interrupted' && void start())

  try {
    if (!navigator.serviceWorker) throw new Error('no service workers')
    latest = await fetchPack(language).catch(() => undefined)
    await update()
  } catch {
    show('impossible')
  }
  element.hidden = false
  element.dataset.tool = 'ready'
}
