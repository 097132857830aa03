import { kazakhWord } from '@/lib/alphabet'
import { type Told, useLanguage } from '@/components/frame/language'

/** Runs of words with letters that Russian does not have: Kazakh names in a Russian sentence. */
const kazakhRun = new RegExp(`(${kazakhWord}(?:\\s+${kazakhWord})*)`, 'giu')

/** Text of the registry, with Kazakh names marked as such where the page is Russian. */
export function RegistryText({ text, locale }: Told & { text: string }) {
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
