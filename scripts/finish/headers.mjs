/**
 * The one list of headers, for the server of `npm start`, for static hosts (`_headers`) and for nginx (deploy/nginx). The policy of
 * scripts and styles stands in each page, because it names that page's own parts; `frame-ancestors` works in a header only.
 */
const security = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'
}
const transport = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }

/** Kept for a minute anywhere and for five at an edge; a stale copy is better than none while the origin is away. */
const shortly = { 'Cache-Control': 'public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400' }
const open = { 'Access-Control-Allow-Origin': '*' }

/** Groups of addresses, each with its headers beside those of security; the first that fits holds. `*` at the end: and all below. */
const groups = [
  // Named by the hash of their content.
  { paths: ['/assets/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // The clock of the server is its Date.
  { paths: ['/data/status.json'], headers: { 'Cache-Control': 'public, max-age=0, s-maxage=5', ...open } },
  { paths: ['/data/*', '/release.json'], headers: { ...shortly, ...open } },
  { paths: ['/*'], headers: shortly }
]

/** An address that leads nowhere, or a request that is refused: nobody keeps the answer. */
export const refusal = { ...security, 'Cache-Control': 'no-store' }

/** The groups with all headers of each; with `tls`, those of a site that is reached by https only. */
export function headerGroups({ tls }) {
  return groups.map(({ paths, headers }) => ({ paths, headers: { ...security, ...(tls ? transport : {}), ...headers } }))
}

const fits = (path, pattern) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)

/** The headers of the answer at an address. */
export function headersOf(path, options) {
  return headerGroups(options).find(({ paths }) => paths.some((pattern) => fits(path, pattern))).headers
}

/** The type of a file, by its name. */
export const types = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml'
}

/** The type of the file at a path; undefined for a kind that the portal does not serve. */
export const typeOf = (path) => types[/\.(\w+)$/.exec(path)?.[1] ?? '']

/**
 * The list as hosts of static files read it. They give an address the headers of every block that fits: so each block stands for
 * addresses of its own, and what all share stands once.
 */
export function headersFile(addresses, { tls }) {
  const shared = { ...security, ...(tls ? transport : {}) }
  const block = (path, headers) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  const own = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in shared)))
  const alone = [
    '/',
    '/kk',
    '/ru',
    '/kk/*',
    '/ru/*',
    '/icon.svg',
    '/manifest.webmanifest',
    '/robots.txt',
    '/sitemap.xml',
    '/release.json',
    '/assets/*'
  ]
  const data = addresses.filter((address) => address.startsWith('/data/'))
  return [block('/*', shared), ...[...alone, ...data].map((path) => block(path, own(headersOf(path, { tls }))))].join('\n')
}
