/** Which pages are measured. */

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

/** The pages that Lighthouse compares with plain HTML and Starlight: the name in the tables, and the address. */
export const comparedPages = [
  ['how-voting-worked', '/kk/explainers/how-voting-worked'],
  ['home', '/kk']
]

/** The pages whose processor time is measured while nobody touches them. */
export const idlePages = ['/kk', '/kk/results', '/kk/constitution/9', '/kk/timeline']

/** The file of the page at an address, in a folder of built pages. */
export const fileOf = (path) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`)
