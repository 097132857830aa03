/**
 * Starts the service worker (browser/service-worker.ts), which keeps visited pages on the device. A page that came from there learns it
 * from the `Server-Timing` that the worker has written; the rest is fetched only by such a page, and by one that shows what is kept.
 */
import { whenLoaded } from './when-loaded'

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string } }

export function keepPages() {
  // `npm run dev` has no worker.
  if (process.env.NODE_ENV !== 'production') return
  whenLoaded(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const kept = load?.serverTiming?.find(({ name }) => name === 'kept')
    if (kept || document.querySelector('[data-pack]'))
      void import('./offline').then(({ showWhatIsKept }) => showWhatIsKept(kept?.description))
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
    // Whatever is asked for, the policy gives this one address.
    const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => '/sw.js' })
    void navigator.serviceWorker?.register(policy?.createScriptURL('') ?? '/sw.js').catch(() => {})
  })
}
