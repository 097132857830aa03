import { createTranslator, useLocale } from 'next-intl'
import type { Locale } from '@/lib/locale'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'

const messages = { kk, ru } satisfies Record<Locale, object>

/**
 * What a component of prose may be told: its language, where that is not the page's (one column of two:
 * components/prose/parallel-prose.tsx).
 */
export type Told = { locale?: Locale | undefined }

/** The language in which to speak: the one told, else the page's. */
export function useLanguage(told: Locale | undefined): Locale {
  const own = useLocale()
  return told ?? own
}

/** The words of a part of the messages in that language. */
export function useWords<Namespace extends 'Constitution' | 'Filter' | 'Prose' | 'Source'>(namespace: Namespace, told: Locale | undefined) {
  const locale = useLanguage(told)
  return createTranslator({ locale, messages: messages[locale], namespace })
}
