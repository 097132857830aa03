/**
 * The service worker (/sw.js): keeps what the reader has visited, and answers from what is kept where the network does not. It touches
 * nothing else, and never /data/status.json: the server's clock and the phase of the result come from the network or not at all.
 * What it writes into a kept answer: `Server-Timing: kept` with the time, so that the page can say so (browser/saved-notice.ts).
 */
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { assetStore, fileFromPacks, keptHeader, keptSince, offlineStore, visitedStore } from './stores'

/** What TypeScript knows of workers only without the DOM. */
type ExtendableEvent = Event & { waitUntil(promise: Promise<unknown>): void }
type FetchEvent = ExtendableEvent & { request: Request; respondWith(response: Promise<Response>): void }
declare const self: {
  clients: { claim(): Promise<void>; matchAll(options: { type: 'window' }): Promise<readonly { url: string }[]> }
  registration: { navigationPreload?: { enable(): Promise<void> } }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

/** What the build writes in: the address of the page that stands in for others, its hash, and the scripts that it needs. */
declare const KEPT_AT_INSTALL: { offline: string; sha256: string; scripts: readonly string[] }

/** How long a page may take (s) before a kept copy is shown instead. */
const patience = 4
/** How many pages and data files, and how many scripts and fonts are kept. Those that were fetched longest ago go. */
const mostVisited = 100
const mostAssets = 40

/** Headers that are true of the answer on its way only: a kept Date is not the server's clock. */
const ofTheWay = ['Date', 'Age', 'Content-Encoding', 'Content-Length']

const keepNewest = (most: number) => ({
  cacheDidUpdate: async ({ cacheName }: { cacheName: string }) => {
    const cache = await caches.open(cacheName)
    const requests = await cache.keys()
    await Promise.all(requests.slice(0, -most).map((request) => cache.delete(request)))
  }
})

/** Scripts and fonts, whose names hold their hash: what is kept, with a page or with all of them. */
const assets = new CacheFirst({
  cacheName: assetStore,
  plugins: [
    { cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? caches.match(request, { ignoreVary: true }) },
    keepNewest(mostAssets)
  ]
})

/** The path of a request alone: `?at=`, `?q=` and the like are asked of the same file. */
const pathOf = ({ url }: Request) => new URL(url).pathname

/** Pages and data: from the network; what is kept, where that fails or takes long. */
const visited = new NetworkFirst({
  cacheName: visitedStore,
  networkTimeoutSeconds: patience,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => pathOf(request),
      // A server in trouble counts as none.
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`the server answered ${response.status}`)
        return response
      },
      cacheWillUpdate: async ({ response }) => (response.status === 200 && !response.redirected ? asKept(response) : null),
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
        const fromPack = await fileFromPacks(pathOf(request))
        return keptSince(fromPack) > keptSince(cachedResponse) ? fromPack : cachedResponse
      },
      handlerDidError: async ({ request }) =>
        request.mode === 'navigate' ? caches.match(KEPT_AT_INSTALL.offline, { cacheName: offlineStore }) : undefined
    },
    keepNewest(mostVisited)
  ]
})

/** The answer as it is kept. */
async function asKept(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  const date = Date.parse(headers.get('Date') ?? '') || Date.now()
  for (const name of ofTheWay) headers.delete(name)
  headers.set('Server-Timing', keptHeader(new Date(date).toISOString()))
  return new Response(await response.blob(), { headers })
}

/** Pages under /kk and /ru but those that other sites frame, and `/`; the page that stands in for others. */
const pages = /^\/(?:(?:kk|ru)(?:\/(?!embed\/)[^.]*)?|offline)?$/
/** The terms and the index of the search; not the numbers that come in, nor the tables to download. */
const data = /^\/data\/(?:glossary|search\/(?:kk|ru))\.json$/
const icons = /^\/(?:[\w-]+\.(?:ico|png|svg)|manifest\.webmanifest)$/

function strategyFor(request: Request) {
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || request.headers.has('Range') || origin !== location.origin) return null
  if (pathname.startsWith('/assets/')) return assets
  return pages.test(pathname) || data.test(pathname) || icons.test(pathname) ? visited : null
}

self.addEventListener('install', (event) => {
  async function keepOfflinePage() {
    const { offline, sha256, scripts } = KEPT_AT_INSTALL
    const page = await fetch(`${offline}?${sha256}`)
    if (!page.ok) throw new Error(`${offline} answered ${page.status}`)
    await (await caches.open(offlineStore)).put(offline, page)
    await Promise.all(scripts.map((path) => assets.handle({ event, request: new Request(path) })))
  }
  event.waitUntil(keepOfflinePage())
})

self.addEventListener('activate', (event) => {
  /** The page that brought the worker was loaded without it: it is kept too, from the browser's own cache. */
  async function start() {
    await self.registration.navigationPreload?.enable()
    await self.clients.claim()
    for (const { url } of await self.clients.matchAll({ type: 'window' })) {
      const request = new Request(url, { cache: 'force-cache' })
      if (strategyFor(request) === visited) await visited.handle({ event, request }).catch(() => undefined)
    }
  }
  event.waitUntil(start())
})

self.addEventListener('fetch', (event) => {
  const strategy = strategyFor(event.request)
  if (strategy) event.respondWith(strategy.handle(event as never).catch(() => fetch(event.request)))
})

// Another worker waits until the pages of this one are closed, or until the reader asks for the new edition (browser/saved-pack.ts).
self.addEventListener('message', ({ data }) => void (data === 'take over' && self.skipWaiting()))
