/** Which pages are measured, and what is made of a page to compare it with. */

/** The main pages, by address. */
export const mainPages = [
  '/',
  '/kk',
  '/ru',
  '/kk/explainers',
  ...[
    'referendum-in-brief',
    'ballot-question',
    'who-could-vote',
    'how-voting-worked',
    'how-the-result-was-decided',
    'what-changed',
    'observers-and-criticism',
    'after-the-vote'
  ].map((slug) => `/kk/explainers/${slug}`),
  '/kk/forum',
  '/kk/news',
  '/kk/results',
  '/kk/constitution',
  '/kk/constitution/9',
  '/kk/timeline',
  '/kk/glossary',
  '/kk/questions'
]

/** Those that stand beside plain HTML and Starlight under Lighthouse: the name of the row, and the address. */
export const comparedPages = [
  ['how-voting-worked', '/kk/explainers/how-voting-worked'],
  ['home', '/kk']
]

/** Those whose processor is watched at rest. */
export const restingPages = ['/kk', '/kk/results', '/kk/constitution/9', '/kk/timeline']

/** The file in which a folder of the built pages keeps the page at an address. */
export const fileOf = (path) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`)

/**
 * The text of a page as plain HTML: its structure and links without scripts, styles, pictures and classes. The empty icon keeps the
 * browser from asking for one.
 */
export function plain(html) {
  const text = html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<link\b[^>]*>|<meta http-equiv[^>]*>/g, '')
  return withoutLooks(text).replace('</head>', '<link rel="icon" href="data:,"></head>')
}

const withoutLooks = (html) => html.replace(/ (class|style|data-[\w-]+|aria-[\w-]+|role|hidden)(="[^"]*")?(?=[\s/>])/g, '')

/** Everything up to the end of the content: what a reader needs before the page can be read. */
export const upToContent = (html) => html.slice(0, html.indexOf('</main>') + '</main>'.length)

/** The title and the content of a page, for a generator of sites to put into its own frame. */
export function contentOf(html) {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(plain(html))[1]
  const [heading, title] = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)
  return {
    title: title
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&nbsp;', ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    body: main.replace(heading, '')
  }
}
