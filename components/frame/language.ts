import { createTranslator, useLocale } from 'next-intl'
import type { Locale } from '@/lib/locale'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'

/** The words of both languages, for what speaks another than the page's, or is no page. */
export const messages = { kk, ru } satisfies Record<Locale, object>

/** The translator of all messages in a language. */
export const wordsIn = (locale: Locale) => createTranslator({ locale, messages: messages[locale] })

/** Overrides the page's language; used by the side-by-side view (components/prose/parallel-prose.tsx). */
export type LocaleProp = { locale?: Locale | undefined }

/** The given language, else the page's. */
export function useLanguage(override: Locale | undefined): Locale {
  const pageLocale = useLocale()
  return override ?? pageLocale
}

/** The translator of a namespace of the messages, in the given language, else the page's. */
export function useWords<
  Namespace extends 'Changes' | 'Constitution' | 'Filter' | 'Listen' | 'Neutrality' | 'Pictures' | 'Prose' | 'Source'
>(namespace: Namespace, override: Locale | undefined) {
  const locale = useLanguage(override)
  return createTranslator({ locale, messages: messages[locale], namespace })
}
