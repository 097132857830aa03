/**
 * Runs at the top of `/`: goes on at once to the language chosen earlier, else to the browser's first of Kazakh and Russian, with
 * query and hash. Where neither is known the page stays: it holds both languages.
 */
import { locales } from '@/lib/locale'
import { languageKey } from './links-to-languages'

const known = (language: string | null | undefined) => locales.find((locale) => locale === language)

function chosen() {
  try {
    return known(localStorage.getItem(languageKey))
  } catch {
    return undefined
  }
}

function preferred() {
  for (const language of navigator.languages ?? [navigator.language]) {
    const locale = known(String(language).slice(0, 2))
    if (locale) return locale
  }
}

const locale = chosen() ?? preferred()
if (locale) location.replace(`/${locale}${location.search}${location.hash}`)
