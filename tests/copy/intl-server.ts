/** What Next gives a page of the language that is rendered: `next-intl/server` without a request. */
import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/locale'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'

const messages = { kk, ru }
let shown: Locale = 'kk'

export const showIn = (locale: Locale) => (shown = locale)
export const getLocale = async () => shown
export const getTranslations = async (namespace?: keyof typeof kk) =>
  createTranslator({ locale: shown, messages: messages[shown], ...(namespace && { namespace }) })
