import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { type Locale, locales } from '@/lib/locale'

/** The one file that reads the language from the address. A missing message stops the build. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const requested = explicit ?? (await rootLocale())
  const locale = locales.find((known) => known === requested)
  if (!locale) throw new Error(`no such language: "${requested}"`)
  return {
    locale,
    timeZone: 'Asia/Almaty',
    messages: await messagesOf(locale),
    onError(error) {
      throw error
    }
  }
})

async function messagesOf(locale: Locale) {
  return (await import(`./${locale}.json`)).default
}
