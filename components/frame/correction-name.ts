import { type FactId, facts } from '@/content/facts'
import type { Correction } from '@/lib/correction'
import type { Fact } from '@/lib/fact'
import type { Locale } from '@/lib/locale'
import { shortened } from '@/lib/share'

/** The most letters of the name of a correction. */
const mostLetters = 90

/** What a correction is about, in a line: the fact that changed, else what stands there now. */
export function correctionName({ facts: ids = [], is }: Correction, locale: Locale): string {
  const fact = ids.map((id) => (facts as Partial<Record<string, Fact<string, FactId>>>)[id]).find(Boolean)
  return shortened((fact?.label ?? is)[locale].replace(/\.$/, ''), mostLetters)
}
