/** The list of all pages by path, from which links, sitemap, hreflang, breadcrumbs and tests are derived. */
import { type ArticleId, articleIds, articlePath } from './constitution'
import type { Locale } from './locale'
import { type RegionId, regionIds } from './regions'

/** Explainers in reading order. */
export const explainers = [
  'referendum-in-brief',
  'ballot-question',
  'who-could-vote',
  'how-voting-worked',
  'how-the-result-was-decided',
  'what-changed',
  'observers-and-criticism',
  'after-the-vote'
] as const
export type Explainer = (typeof explainers)[number]

/** The pages in easy language below `/easy`, in reading order. */
export const easyPages = ['what-was-decided', 'in-force', 'for-me', 'vote', 'where-to-ask'] as const
export type EasyPage = (typeof easyPages)[number]

/** The path of the page that shows another page in both languages side by side. */
export function parallel<P extends `/explainers/${Explainer}` | `/constitution/${ArticleId}`>(path: P): `${P}/parallel` {
  return `${path}/parallel`
}

/** The path of every page, without the language, with that of the page above it (for breadcrumbs). */
export const parents = {
  '/': null,
  '/explainers': '/',
  ...(Object.fromEntries(explainers.map((slug) => [`/explainers/${slug}`, '/explainers'])) as Record<
    `/explainers/${Explainer}`,
    '/explainers'
  >),
  ...(Object.fromEntries(explainers.map((slug) => [parallel(`/explainers/${slug}`), '/explainers'])) as Record<
    `/explainers/${Explainer}/parallel`,
    '/explainers'
  >),
  '/easy': '/',
  ...(Object.fromEntries(easyPages.map((slug) => [`/easy/${slug}`, '/easy'])) as Record<`/easy/${EasyPage}`, '/easy'>),
  '/constitution': '/',
  '/constitution/1995': '/constitution',
  ...(Object.fromEntries(
    articleIds.flatMap((id) => [articlePath(id), parallel(articlePath(id))].map((path) => [path, '/constitution']))
  ) as Record<`/constitution/${ArticleId}` | `/constitution/${ArticleId}/parallel`, '/constitution'>),
  '/results': '/',
  '/results/why-numbers-differ': '/results',
  ...(Object.fromEntries(regionIds.map((id) => [`/results/${id}`, '/results'])) as Record<`/results/${RegionId}`, '/results'>),
  '/past-referendums': '/',
  '/questions': '/',
  '/timeline': '/',
  '/glossary': '/',
  '/forum': '/',
  '/news': '/',
  '/poster': '/',
  '/about': '/',
  '/about/accessibility': '/about',
  '/about/corrections': '/about',
  '/about/data': '/about',
  '/about/privacy': '/about',
  '/about/claims': '/about',
  '/about/neutrality': '/about',
  '/about/offline': '/about',
  '/about/official-addresses': '/about',
  '/search': '/'
} as const
export type Path = keyof typeof parents
export const paths = Object.keys(parents) as Path[]

/** The pages from home down to the one above a page. */
export function ancestorsOf(path: Path): Path[] {
  const above = parents[path]
  return above ? [...ancestorsOf(above), above] : []
}

/** The pages in the menu, and the keys of their labels in `messages` (`Nav`). */
export const menu = [
  ['/', 'home'],
  ['/results', 'results'],
  ['/explainers', 'explainers'],
  ['/constitution', 'constitution'],
  ['/questions', 'questions'],
  ['/timeline', 'timeline'],
  ['/glossary', 'glossary'],
  ['/forum', 'forum'],
  ['/easy', 'easy'],
  ['/news', 'news'],
  ['/about', 'about']
] as const satisfies (readonly [Path, string])[]

/** Where a reader learns how to set pages to their eyes, also without scripts. */
export const lookHelp = '/about/accessibility#settings' as const satisfies `${Path}#${string}`

/**
 * The pages whose title and lead are words of `messages`, with the namespace of these. Prose has its title in its file; regions and
 * articles have names of their own.
 */
export const titleNamespaces = {
  '/explainers': 'Explainers',
  '/constitution': 'Constitution',
  '/results': 'Results',
  '/results/why-numbers-differ': 'Differences',
  '/glossary': 'Glossary',
  '/news': 'News',
  '/poster': 'Poster',
  '/about/corrections': 'Corrections',
  '/search': 'Search'
} as const satisfies { [P in Path]?: string }
export type TitledPath = keyof typeof titleNamespaces

const isTitled = (path: Path): path is TitledPath => path in titleNamespaces

/** The key in `messages` of what a link to a page says: its label in the menu, else its title; null for a page that has neither. */
export function nameKey(path: Path) {
  const label = menu.find(([to]) => to === path)?.[1]
  if (label) return `Nav.${label}` as const
  return isTitled(path) ? (`${titleNamespaces[path]}.title` as const) : null
}

/** The pages whose text is an `.mdx` file, with its path under `content/` (without language and extension). */
export const proseFiles = {
  ...(Object.fromEntries(explainers.map((slug) => [`/explainers/${slug}`, `explainers/${slug}`])) as Record<
    `/explainers/${Explainer}`,
    `explainers/${Explainer}`
  >),
  '/easy': 'easy/easy-language',
  ...(Object.fromEntries(easyPages.map((slug) => [`/easy/${slug}`, `easy/${slug}`])) as Record<`/easy/${EasyPage}`, `easy/${EasyPage}`>),
  '/questions': 'pages/questions',
  '/timeline': 'pages/timeline',
  '/forum': 'pages/forum',
  '/about': 'pages/about',
  '/about/accessibility': 'pages/accessibility',
  '/about/data': 'pages/data',
  '/past-referendums': 'pages/past-referendums',
  '/about/privacy': 'pages/privacy',
  '/about/claims': 'pages/claims',
  '/about/neutrality': 'pages/neutrality',
  '/about/offline': 'pages/offline',
  '/about/official-addresses': 'pages/official-addresses'
} as const satisfies { [P in Path]?: string }
export type ProsePath = keyof typeof proseFiles

export const isProse = (path: Path): path is ProsePath => path in proseFiles

export type EasyPath = '/easy' | `/easy/${EasyPage}`
export const isEasy = (path: string): path is EasyPath => path in easyOf

/** The pages in easy language, each with the full pages that it is the easy one of; the first tells most of it. */
export const easyOf = {
  '/easy': ['/explainers'],
  '/easy/what-was-decided': [
    '/explainers/referendum-in-brief',
    '/explainers/ballot-question',
    '/explainers/how-the-result-was-decided',
    '/results'
  ],
  '/easy/in-force': ['/explainers/what-changed', '/constitution'],
  '/easy/for-me': ['/explainers/after-the-vote'],
  '/easy/vote': ['/explainers/who-could-vote', '/explainers/how-voting-worked', '/explainers/observers-and-criticism'],
  '/easy/where-to-ask': ['/about/official-addresses']
} as const satisfies Record<EasyPath, readonly [Path, ...Path[]]>

/** The other page on the subject of a page: of a full one that in easy language, of an easy one that in full; null for most pages. */
export function twinOf(path: Path): { to: Path; is: 'easy' | 'full' } | null {
  if (isEasy(path)) return { to: easyOf[path][0], is: 'full' }
  const to = (Object.keys(easyOf) as EasyPath[]).find((easy) => easyOf[easy].some((full) => full === path))
  return to ? { to, is: 'easy' } : null
}

/** The address of a page in a language: `/kk`, `/kk/forum#who`. */
export function href(locale: Locale, to: Path | `${Path}#${string}`): string {
  return `/${locale}${to.replace(/^\/(?=#|$)/, '')}`
}
