import { sources } from '@/content/sources'
import { bootScript } from '@/lib/boot'
import type { Source } from '@/lib/fact'
import { dayStart } from '@/lib/instant'

/** The day of the newest source: an earlier instant does not know all that the page holds. */
const newest = Object.values<Source>(sources).map(({ date }) => date ?? '').sort().at(-1) ?? ''
const script = bootScript(Date.parse(dayStart(newest)))

/** The one inline script: settles the phase before first paint. Its hash goes into the page's policy after the build. */
export function Boot() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}
