import type { SourceId } from './sources'

/**
 * Sources whose address begins with `http:`, each with its reason. An address is that of the page that was read: a fact does not rest on
 * one that nobody has opened. Where a site is seen to answer the same page by https, change the address and take the entry out.
 */
export const withoutHttps: { readonly [Id in SourceId]?: string } = {
  'assembly-concept-ru': 'found and read at insecure.zan.kz, a host apart from the one with https; that one was not tried',
  'ots-statement-kk': 'found and read by http; https was not tried',
  'turkpa-statement-tr': 'found and read by http; https was not tried',
  'april-1995-en': 'an old page of a newspaper that is kept on another host, found and read by http; https was not tried',
  'august-1995-ru': 'found and read by http; https was not tried',
  'communication-2022-ru': 'found and read by http; other pages of the site are cited by https, for this one it was not tried',
  'august-1995-dispute-ru': 'found and read by http; https was not tried'
}
