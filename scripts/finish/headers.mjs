/**
 * The headers of all responses: for the server of `npm start`, for static hosts (`_headers`) and for nginx (deploy/nginx). The policy for
 * scripts and styles is in each page, because it contains hashes of that page's parts; `frame-ancestors` works only as a header.
 */
export const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'" }
export const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'
}
const transport = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }

/** Cached for one minute by browsers and for five by shared caches; while the origin is down, an old copy for up to a day. */
const shortCaching = { 'Cache-Control': 'public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400' }
const anyOrigin = { 'Access-Control-Allow-Origin': '*' }
const calendars = ['/kk/calendar.ics', '/ru/calendar.ics', '/kk/calendar/*', '/ru/calendar/*']
const feeds = ['/kk/feed.xml', '/ru/feed.xml', '/kk/feed.json', '/ru/feed.json']

/** The pages that other sites may frame: those of /{l}/embed/. They have no `frame-ancestors`. */
const framed = ['/kk/embed/*', '/ru/embed/*']

/**
 * Groups of addresses with the headers that they add to those of security. An address belongs to the first group with a matching
 * pattern; `*` at the end matches any rest.
 */
const groups = [
  { paths: framed, headers: shortCaching, framed: true },
  // Their names contain a hash of their content.
  { paths: ['/assets/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Pages read the server's clock from its Date header.
  { paths: ['/data/status.json'], headers: { 'Cache-Control': 'public, max-age=0, s-maxage=5', ...anyOrigin } },
  // The service worker: browsers ask whether there is another on every visit.
  { paths: ['/sw.js'], headers: { 'Cache-Control': 'no-cache' } },
  { paths: ['/data/*', '/release.json', ...calendars, ...feeds], headers: { ...shortCaching, ...anyOrigin } },
  { paths: ['/*'], headers: shortCaching }
]

/** The headers of every error response: no cache keeps it. */
export const refusal = { ...unframed, ...security, 'Cache-Control': 'no-store' }

/** The groups, each with all its headers; with `tls` those of a site that is reached by https only. */
export function headerGroups({ tls }) {
  return groups.map(({ paths, headers, framed = false }) => ({
    paths,
    headers: { ...(framed ? {} : unframed), ...security, ...(tls ? transport : {}), ...headers }
  }))
}

const matches = (path, pattern) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)

/** Whether other sites may frame the page at an address, or the file of one. */
export const isFramed = (path) => framed.some((pattern) => matches(path, pattern))

/** The headers of a successful response at an address. */
export function headersOf(path, options) {
  return headerGroups(options).find(({ paths }) => paths.some((pattern) => matches(path, pattern))).headers
}

/** The media types that are served, by file extension. */
export const types = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  html: 'text/html; charset=utf-8',
  ico: 'image/vnd.microsoft.icon',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml'
}

/** The media types of files whose extension says too little, by name. */
export const namedTypes = { 'feed.json': 'application/feed+json', 'feed.xml': 'application/atom+xml; charset=utf-8' }

const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1)

/** The media type of the file at a path; undefined for a file that is not served. */
export const typeOf = (path) => namedTypes[nameOf(path)] ?? types[/\.(\w+)$/.exec(path)?.[1] ?? '']

/** The first two parts of the address of a page: `/kk/explainers` of `/kk/explainers/what-changed`. */
const sectionOf = (address) => address.split('/').slice(0, 3).join('/')

/**
 * The headers in the format of static hosts (`_headers`). These hosts combine the headers of all blocks that match an address, and none
 * can take one back. So the headers that all share are in the first block, of other blocks that match the same address none repeats a
 * header, and `frame-ancestors`, which some pages must not have, is given to each section of the portal and not to all addresses: there
 * the page of an unknown address goes without. Some hosts read at most 100 blocks.
 */
export function headersFile(addresses, { tls }) {
  const shared = { ...security, ...(tls ? transport : {}) }
  const block = (path, headers) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  const withoutShared = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in shared)))
  const patterns = [
    '/',
    '/kk',
    '/ru',
    '/icon.svg',
    '/favicon.ico',
    '/apple-touch-icon.png',
    '/icon-192.png',
    '/icon-512.png',
    '/icon-maskable-512.png',
    '/manifest.webmanifest',
    '/robots.txt',
    '/sitemap.xml',
    '/release.json',
    '/offline',
    '/offline/*',
    '/sw.js',
    '/assets/*'
  ]
  const data = addresses.filter((address) => address.startsWith('/data/'))
  const pages = addresses.filter((address) => /^\/(kk|ru)\/.*\.html$/.test(address) && !isFramed(address)).map((file) => file.slice(0, -5))
  const sections = [...new Set(pages.map((page) => (page === sectionOf(page) ? page : `${sectionOf(page)}/*`)))]
  return [
    block('/*', shared),
    ...[...patterns, ...data].map((path) => block(path, withoutShared(headersOf(path, { tls })))),
    ...['/kk/*', '/ru/*'].map((path) => block(path, shortCaching)),
    ...sections.map((path) => block(path, unframed)),
    ...calendars.map((path) => block(path, { ...unframed, ...anyOrigin })),
    ...feeds.map((path) => block(path, { ...unframed, 'Content-Type': typeOf(path), ...anyOrigin }))
  ].join('\n')
}
