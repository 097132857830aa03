/**
 * Runs at the top of `/`: redirects to the language chosen on an earlier visit, else to whichever of Kazakh and Russian the browser
 * prefers, keeping query and hash. Without either there is no redirect: the page is in both languages.
 */
import { locales } from '@/lib/locale'
import { languageKey } from './language-links'

const asLocale = (language: string | null | undefined) => locales.find((locale) => locale === language)

function chosenLocale() {
  try {
    return asLocale(localStorage.getItem(languageKey))
  } catch {
    return undefined
  }
}

function preferredLocale() {
  for (const language of navigator.languages ?? [navigator.language]) {
    const locale = asLocale(String(language).slice(0, 2))
    if (locale) return locale
  }
}

const locale = chosenLocale() ?? preferredLocale()
if (locale) location.replace(`/${locale}${location.search}${location.hash}`)
