/**
 * What only pages need that came from the device, and those that show what is kept there. It is fetched by them alone
 * (browser/keep-pages.ts).
 */
import { locales } from '@/lib/locale'
import { listKeptPages } from './kept-pages'
import { sayThatItIsACopy } from './saved-notice'
import { offerPack } from './saved-pack'

export function showWhatIsKept(savedAt: string | undefined) {
  const saved = Date.parse(savedAt ?? '')
  if (saved) sayThatItIsACopy(saved)
  for (const element of document.querySelectorAll<HTMLElement>('[data-pack]')) {
    const language = locales.find((locale) => locale === element.dataset.pack)
    if (language) void offerPack(element, language)
  }
  for (const list of document.querySelectorAll<HTMLElement>('[data-kept]'))
    void listKeptPages(list, `${list.dataset.kept}`).catch(() => undefined)
}
