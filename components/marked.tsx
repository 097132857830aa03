import { useLocale } from 'next-intl'

/** Runs of words with letters that Russian does not have: Kazakh names in a Russian sentence. */
const kazakhRun = /((?:[\p{L}-]*[әғқңөұүһі][\p{L}-]*)(?:\s+[\p{L}-]*[әғқңөұүһі][\p{L}-]*)*)/giu

/** Text of the registry, with Kazakh names marked as such where the page is Russian. */
export function Marked({ text }: { text: string }) {
  if (useLocale() !== 'ru') return text
  return text.split(kazakhRun).map((part, index) => (index % 2 ? <span key={index} lang="kk">{part}</span> : part))
}
