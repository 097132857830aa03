/** What every page needs to know about this copy of the portal: its public address, contact and release. */
import type { Metadata, Viewport } from 'next'
import { phaseAt } from '@/lib/phase'

/** The public origin without a trailing slash (`SITE_URL`, read at build). */
export const origin = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/$/, '')

/** The licence of the portal's own texts and data (LICENSE). */
export const license = 'https://creativecommons.org/licenses/by/4.0/'

/** The e-mail address for reports of errors; null if the operator has set none (`CONTACT_EMAIL`, read at build). */
export const contactEmail = process.env.CONTACT_EMAIL || null

/**
 * The instant of the release (ISO): the time of its commit (next.config.ts); without git, the start of the newest day that the content
 * names. Pages take it as the earliest possible "now".
 */
export const releaseInstant = readReleaseInstant()
/** How the foot of each page names the release: to the minute of its commit. */
export const releaseName = `${releaseInstant.slice(0, 16).replace('T', ' ')} UTC`
/** The phase at the release: pages show it where no script runs. */
export const releasePhase = phaseAt(Date.parse(releaseInstant))

function readReleaseInstant(): string {
  const instant = process.env.RELEASE_INSTANT
  if (!instant) throw new Error('RELEASE_INSTANT is not set: expected an ISO instant, which next.config.ts sets')
  return instant
}

/** The icons of a page. With `sizes` on the .ico browsers that can draw an SVG prefer that. The files: scripts/finish/icons.mjs. */
export const icons = {
  icon: [
    { url: '/favicon.ico', sizes: '32x32' },
    { url: '/icon.svg', type: 'image/svg+xml' }
  ],
  apple: '/apple-touch-icon.png'
} satisfies Metadata['icons']

/** Colours of app/globals.css for places that read no style sheet: `sheet` is that of the header (tests/colours.test.ts). */
export const colours = { light: { sheet: '#fff', paper: '#fbfaf6' }, dark: { sheet: '#1a2127' } } as const

/** The colour of a phone's bars above and below a page: that of the header. */
export const viewport: Viewport = {
  themeColor: (['light', 'dark'] as const).map((scheme) => ({ media: `(prefers-color-scheme:${scheme})`, color: colours[scheme].sheet }))
}
