/** Where pages are kept on the device: those that were visited (service-worker.ts), and whole languages (saved-pack.ts). */
import { type Locale, locales } from '@/lib/locale'
import { type Pack, packAddress, partAddress } from '@/lib/saved'

/** The names of the caches. */
export const visitedStore = 'visited'
export const assetStore = 'assets'
export const offlineStore = 'offline'
export const packStore = (language: Locale) => `pack-${language}`

/** A pack whose parts are all there, and when it was saved (ISO): the list is kept last. */
export type SavedPack = Pack & { savedAt: string }

export async function savedPack(language: Locale): Promise<SavedPack | undefined> {
  const list = await caches.match(packAddress(language), { cacheName: packStore(language) })
  return list && ((await list.json()) as SavedPack)
}

/** The name under which a kept page says that it is one: in `Server-Timing`, which a page can read of itself. */
const kept = 'kept'

/** A header that says when a page came from the network (ISO). */
export const keptHeader = (savedAt: string) => `${kept};desc="${savedAt}"`

/** When a kept answer came from the network (epoch ms); 0 without one. */
export const keptSince = (response: Response | undefined) =>
  Date.parse(/desc="(.+)"/.exec(response?.headers.get('Server-Timing') ?? '')?.[1] ?? '') || 0

/** The file of an address from the pack that was saved last. */
export async function fileFromPacks(path: string): Promise<Response | undefined> {
  const found = await Promise.all(locales.map(async (language) => fileFromPack(language, path)))
  return found.sort((one, other) => keptSince(other) - keptSince(one))[0]
}

async function fileFromPack(language: Locale, path: string): Promise<Response | undefined> {
  const pack = await savedPack(language)
  const [number = -1, start = 0, length = 0] = pack?.files[path] ?? []
  const part = pack?.parts[number]
  const whole = part && (await caches.match(partAddress(part), { cacheName: packStore(language) }))
  if (!whole) return undefined
  return new Response((await whole.blob()).slice(start, start + length), {
    headers: {
      ...pack.headers,
      'Content-Type': path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
      'Server-Timing': keptHeader(pack.savedAt)
    }
  })
}
