import { kazakhWord } from '@/lib/alphabet'
import { type LocaleProp, useLanguage } from '@/components/frame/language'

/** Matches a run of words that each have a letter the Russian alphabet lacks: a Kazakh name in a Russian sentence. */
const kazakhRun = new RegExp(`(${kazakhWord}(?:\\s+${kazakhWord})*)`, 'giu')

/** A text from content/, with `lang="kk"` on Kazakh names where the page is in Russian. */
export function RegistryText({ text, locale }: LocaleProp & { text: string }) {
  if (useLanguage(locale) !== 'ru') return text
  return text.split(kazakhRun).map((part, index) =>
    index % 2 ? (
      <span key={index} lang="kk">
        {part}
      </span>
    ) : (
      part
    )
  )
}
