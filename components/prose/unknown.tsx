import { regions, results } from '@/content/results'
import { formatTime } from '@/lib/format'
import { gaps, namesOf, type Unknowable } from '@/lib/unknown'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'

/** What is not known of the regions, in words that follow «мы не нашли» in Russian and come before «табылмады» in Kazakh. */
export function useUnknown(locale: LocaleProp['locale'] = undefined): (of: Unknowable) => string[] {
  const language = useLanguage(locale)
  const t = useWords('Unknown', locale)
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

/** What is not known of the regions, read from the data, within a sentence or a list that says «мы не нашли» or «табылмады». */
export function Unknown({ of, locale }: LocaleProp & { of: Unknowable }) {
  return <RegistryText text={useUnknown(locale)(of).join('; ')} locale={locale} />
}
