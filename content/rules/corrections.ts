/** The rules of the records of corrections: each names pages, facts and sources that are there, and says what was, what is, and why. */
import { type Correction, firstCommit, pathOf } from '../../lib/correction'
import { parseInstant } from '../../lib/instant'
import { locales } from '../../lib/locale'
import type { Content } from './references'
import { parseTexts } from './texts'

export type Corrections = Readonly<Record<string, Correction>>

type Known = Pick<Content, 'facts' | 'sources' | 'paths' | 'prose'> & {
  /** Facts that a release had and that are gone (content/rules/released.ts). */
  gone: readonly string[]
  /** Epoch milliseconds: the later of the release and the clock. */
  now: number
}

export function correctionProblems(corrections: Corrections, { facts, sources, paths, prose, gone, now }: Known): string[] {
  const { texts } = parseTexts(prose)
  /** Of a page of prose every anchor is known here; those of other pages tests/built/pages.test.ts follows. */
  const hasPlace = (place: string) => {
    const [path = '', anchor] = place.split('#')
    const text = texts[path]?.kk
    return paths.includes(path) && (anchor === undefined || (anchor !== '' && (!text || text.anchors.some(({ id }) => id === anchor))))
  }
  return Object.entries(corrections).flatMap(([id, correction]) => {
    const at = `content/corrections.ts: "${id}":`
    const { pages, facts: named = [], sources: cited } = correction
    const instant = parseInstant(correction.at)
    const missing = (['was', 'is', 'why'] as const).flatMap((field) =>
      locales.filter((locale) => !correction[field]?.[locale]?.trim()).map((locale) => `${field}.${locale}`)
    )
    // Of a text that was wrong in one language the other says the same.
    const isSame = missing.length === 0 && locales.every((locale) => correction.was[locale] === correction.is[locale])
    return [
      ...(/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id) ? [] : ['its id is an address; expected small Latin letters, digits and hyphens']),
      ...(instant === null ? [`at "${correction.at}" is no instant; expected that of the commit, as 2026-11-30T09:00:00+05:00`] : []),
      ...(instant !== null && instant > now
        ? [`at ${correction.at} is in the future; expected an instant up to ${new Date(now).toISOString()}`]
        : []),
      ...(instant !== null && instant < Date.parse(firstCommit)
        ? [`at ${correction.at} is before the first commit; expected an instant from ${firstCommit} on`]
        : []),
      ...(pages.length ? [] : ['names no page; expected one that had it wrong']),
      ...repeated(pages).map((place) => `names "${place}" twice; expected each place once`),
      ...pages
        .filter((place) => !hasPlace(place))
        .map((place) => `the page "${place}" is not there; expected a page of lib/pages.ts, and an anchor that "${pathOf(place)}" has`),
      ...named
        .filter((fact) => !Object.hasOwn(facts, fact) && !gone.includes(fact))
        .map((fact) => `no such fact "${fact}"; expected one of content/facts.ts, or one that a release had`),
      ...(cited.length ? [] : ['names no source; expected one that shows what is right']),
      ...cited.filter((source) => !Object.hasOwn(sources, source)).map((source) => `source "${source}" is not in content/sources.ts`),
      ...missing.map((field) => `${field} is missing; expected a sentence in both languages`),
      ...(isSame ? ['was and is are the same; expected what stood there and what stands there now'] : [])
    ].map((problem) => `${at} ${problem}`)
  })
}

const repeated = (values: readonly string[]) => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
