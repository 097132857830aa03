import { visitedStore } from './stores'

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0' }

/** Fills a list (`data-kept`) with links to the pages of its language that are kept on the device because they were visited. */
export async function listKeptPages(list: HTMLElement, language: string) {
  const store = await caches.open(visitedStore)
  const inLanguage = (await store.keys()).filter(({ url }) => new URL(url).pathname.split('/')[1] === language).reverse()
  for (const { url } of inLanguage) {
    const html = (await (await store.match(url))?.text()) ?? ''
    const link = document.createElement('a')
    link.href = new URL(url).pathname
    link.hreflang = language
    link.textContent =
      (/<title>([^<]*?)(?: – [^<–]*)?</.exec(html)?.[1] ?? '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity) || link.href
    const entry = document.createElement('li')
    entry.append(link)
    list.append(entry)
  }
  list.parentElement?.toggleAttribute('hidden', !inLanguage.length)
}
