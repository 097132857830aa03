import { createTranslator } from 'next-intl'
import { regions, results } from '@/content/results'
import { formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { gaps, namesOf, type Unknowable } from '@/lib/unknown'
import { type LocaleProp, messages, useLanguage } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'

/** What is not known of the regions, in words that follow «мы не нашли» in Russian and come before «табылмады» in Kazakh. */
export function unknownWords(language: Locale): (of: Unknowable) => string[] {
  const t = createTranslator({ locale: language, messages: messages[language], namespace: 'Unknown' })
  return (asked) =>
    gaps(regions, asked).map(({ of, scope, regions: named, bulletin }) =>
      t(`${of}.${scope}`, {
        regions: namesOf(
          named.map((id) => regions[id].name[language]),
          scope,
          language
        ),
        time: results.bulletins.filter(({ id }) => id === bulletin).map(({ at }) => formatTime(at))[0] ?? ''
      })
    )
}

/** The same in the given language, else the page's. */
export const useUnknown = (locale: LocaleProp['locale'] = undefined) => unknownWords(useLanguage(locale))

/** What is not known of the regions, read from the data, within a sentence or a list that says «мы не нашли» or «табылмады». */
export function Unknown({ of, locale }: LocaleProp & { of: Unknowable }) {
  return <RegistryText text={useUnknown(locale)(of).join('; ')} locale={locale} />
}
