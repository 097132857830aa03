/** What every page needs to know about this copy of the portal: its public address, contact and release. */
import type { Metadata } from 'next'
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
/** The phase at the release: pages show it where no script runs. */
export const releasePhase = phaseAt(Date.parse(releaseInstant))

function readReleaseInstant(): string {
  const instant = process.env.RELEASE_INSTANT
  if (!instant) throw new Error('RELEASE_INSTANT is not set: expected an ISO instant, which next.config.ts sets')
  return instant
}

export const icons = { icon: '/icon.svg' } satisfies Metadata['icons']
