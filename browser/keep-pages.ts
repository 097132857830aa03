/**
 * Starts the service worker (browser/service-worker.ts), which keeps visited pages on the device. A page that came from there learns it
 * from the `Server-Timing` that the worker has written; the rest is fetched only by such a page, and by one that shows what is kept.
 * Where the reader saves data only the latter starts the worker, because it fetches 13 KB that the page does not need.
 */
import { savesData } from './saves-data'
import { whenLoaded } from './when-loaded'

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string } }

export function keepPages() {
  // `npm run dev` has no worker.
  if (process.env.NODE_ENV !== 'production') return
  whenLoaded(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const kept = load?.serverTiming?.find(({ name }) => name === 'kept')
    const pack = document.querySelector('[data-pack]')
    if (kept || pack) void import('./offline').then(({ showWhatIsKept }) => showWhatIsKept(kept?.description))
    if (savesData() && !pack) return
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
    // Whatever is asked for, the policy gives this one address.
    const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => '/sw.js' })
    void navigator.serviceWorker?.register(policy?.createScriptURL('') ?? '/sw.js').catch(() => {})
  })
}
