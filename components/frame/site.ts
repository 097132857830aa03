/** The public addresses of the portal. */
import type { Metadata } from 'next'
import { type Locale, locales } from '@/lib/locale'
import { href, type Path } from '@/lib/pages'
import { phaseAt } from '@/lib/phase'

/** The public origin, without a slash at the end (`SITE_URL`, read at build). */
export const origin = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/$/, '')

/** Where errors are reported, if the operator of this copy has named an address (`CONTACT_EMAIL`, read at build). */
export const contactEmail = process.env.CONTACT_EMAIL || null

/** The instant of the release, that of its commit (ISO, UTC): now is never earlier. Nothing else of the build reads a clock. */
export const releaseInstant = readReleaseInstant()
/** The phase that a page shows where no script runs. */
export const releasePhase = phaseAt(Date.parse(releaseInstant))

function readReleaseInstant(): string {
  const instant = process.env.RELEASE_INSTANT
  if (!instant) throw new Error('RELEASE_INSTANT is not set: next.config.ts does so')
  return instant
}

export const icons = { icon: '/icon.svg' } satisfies Metadata['icons']

/** Canonical address and reciprocal language alternates of a page. */
export function alternates(locale: Locale, path: Path): NonNullable<Metadata['alternates']> {
  return {
    canonical: origin + href(locale, path),
    languages: {
      ...Object.fromEntries(locales.map((each) => [each, origin + href(each, path)])),
      'x-default': path === '/' ? origin : origin + href('kk', path)
    }
  }
}

/** Title, description and addresses of a page. */
export function pageMetadata(locale: Locale, path: Path, title: string, description: string): Metadata {
  return {
    title,
    description,
    alternates: alternates(locale, path),
    openGraph: { title, description, url: origin + href(locale, path), locale: locale === 'kk' ? 'kk_KZ' : 'ru_KZ', type: 'website' },
    twitter: null
  }
}
