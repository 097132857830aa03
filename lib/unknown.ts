/**
 * What is not known of the regions, read from what the data leave out. No text says it by hand (content/rules/unknown.ts): once a number
 * is found, every page says so.
 */
import type { Locale } from './locale'
import { type RegionId, regionIds } from './regions'
import { type BulletinId, bulletinIds, type RegionTurnout } from './results'

/** What a text may ask for: votes for and against, the turnout of the final count, the turnout through the day. */
export const unknowable = ['votes', 'turnout', 'bulletins'] as const
export type Unknowable = (typeof unknowable)[number]

export type Gap = {
  of: 'votes' | 'turnout' | 'bulletin'
  bulletin?: BulletinId
  /** It is unknown of all regions, of all `except` some, of some `only`. */
  scope: 'all' | 'except' | 'only'
  /** Those that the scope names, in the order of their codes. */
  regions: readonly RegionId[]
}

type Known = Readonly<Record<RegionId, { turnout: RegionTurnout; votes?: unknown; finalTurnout?: unknown }>>

/** What is not known of some region; nothing where all of it is. */
export function gaps(regions: Known, asked: Unknowable): Gap[] {
  const gap = (of: Gap['of'], isKnown: (id: RegionId) => boolean, bulletin?: BulletinId): Gap[] => {
    const known = regionIds.filter(isKnown)
    const unknown = regionIds.filter((id) => !isKnown(id))
    if (!unknown.length) return []
    const scope = !known.length ? 'all' : known.length < unknown.length ? 'except' : 'only'
    return [{ of, ...(bulletin && { bulletin }), scope, regions: { all: [], except: known, only: unknown }[scope] }]
  }
  if (asked === 'votes') return gap('votes', (id) => regions[id].votes !== undefined)
  if (asked === 'turnout') return gap('turnout', (id) => regions[id].finalTurnout !== undefined)
  return bulletinIds.flatMap((bulletin) => gap('bulletin', (id) => regions[id].turnout[bulletin] !== null, bulletin))
}

/** The endings of a region in Kazakh: every name ends on «облысы» or «қаласы» (tests/unknown.test.ts). */
const kazakhEndings = { all: '', except: 'нан', only: 'ның' } as const

/**
 * Names of regions in a row, in the form that the words about a gap need: in Russian the genitive, in Kazakh what «басқа» takes after
 * `except`, and the genitive after `only`.
 */
export function namesOf(names: readonly string[], scope: Gap['scope'], locale: Locale): string {
  const inflected = locale === 'kk' ? names : names.map(russianGenitive)
  const and = locale === 'kk' ? 'мен' : 'и'
  const row = inflected.length > 1 ? `${inflected.slice(0, -1).join(', ')} ${and} ${inflected.at(-1)}` : (inflected[0] ?? '')
  return locale === 'kk' ? row + kazakhEndings[scope] : row
}

/** «Мангистауская область» → «Мангистауской области», «Область Абай» → «области Абай», «Город Алматы» → «города Алматы». */
const russianGenitive = (name: string) =>
  name
    .replace(/ая область$/, 'ой области')
    .replace(/^Область /, 'области ')
    .replace(/^Город /, 'города ')
