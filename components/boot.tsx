import { sources } from '@/content/sources'
import { bootScript } from '@/lib/boot'
import type { Source } from '@/lib/fact'

/** The day of the newest source: an earlier instant does not know all that the page holds. */
const newest = Object.values<Source>(sources).map(({ date }) => date ?? '').sort().at(-1)
const script = bootScript(Date.parse(`${newest}T00:00:00+05:00`))

/** The one inline script: settles the phase before first paint. Its hash goes into the page's policy after the build. */
export function Boot() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}
