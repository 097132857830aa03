/**
 * One nginx that serves several folders alike: precompressed Brotli and gzip, and the portal's headers. Each folder has two ports: one
 * for HTTP/1.1, and one for TLS and HTTP/2, as readers are served.
 */
import { findNginx, freePort, makeCertificate, startNginx } from '../nginx.mjs'
import { headerGroups, types } from '../finish/headers.mjs'
import { Stop } from '../run.mjs'

const quoted = (text) => `"${text}"`

/** A `location` with its headers for each group of addresses. */
function locations() {
  const groups = headerGroups({ tls: false }).flatMap(({ paths, headers }) => paths.map((path) => [path, headers]))
  return groups.flatMap(([path, headers]) => {
    const addHeaders = Object.entries(headers)
      .map(([name, value]) => `add_header ${name} ${quoted(value)};`)
      .join(' ')
    const isPrefix = path.endsWith('*')
    const location = `location ${isPrefix ? path.slice(0, -1) : `= ${path}`} { try_files $uri $uri.html =404; ${addHeaders} }`
    return path === '/*' ? [location, `location = / { try_files /index.html =404; ${addHeaders} }`] : [location]
  })
}

function server({ folder, port, securePort }, { certificate, key }) {
  return [
    'server {',
    `listen 127.0.0.1:${port};`,
    `listen 127.0.0.1:${securePort} ssl http2;`,
    `ssl_certificate ${quoted(certificate)};`,
    `ssl_certificate_key ${quoted(key)};`,
    `root ${quoted(folder)};`,
    `types { ${Object.entries(types)
      .map(([ending, type]) => `${quoted(type)} ${ending};`)
      .join(' ')} }`,
    'brotli_static on;',
    'gzip_static on;',
    'gzip off;',
    ...locations(),
    '}'
  ].join('\n')
}

/**
 * @param {string} work a folder for the files of nginx
 * @param {Record<string, string>} folders the folders to serve, by name
 * @returns `urls` (HTTP/1.1) and `secureUrls` (TLS and HTTP/2), by the same names, and `close`
 */
export async function serveFolders(work, folders) {
  const { missing } = await findNginx()
  if (missing) throw new Stop(missing)
  const sites = []
  for (const [name, folder] of Object.entries(folders)) sites.push({ name, folder, port: await freePort(), securePort: await freePort() })
  // Nobody has signed it: the measurements tell the browser to accept it.
  const files = await makeCertificate(work).catch((error) => {
    throw new Stop(`openssl made no certificate (apt-get install openssl): ${error.message}`)
  })
  const { stop } = await startNginx({ folder: work, conf: sites.map((site) => server(site, files)).join('\n'), port: sites[0].port })
  const byName = (urlOf) => Object.fromEntries(sites.map((site) => [site.name, urlOf(site)]))
  return {
    urls: byName(({ port }) => `http://127.0.0.1:${port}`),
    secureUrls: byName(({ securePort }) => `https://127.0.0.1:${securePort}`),
    close: stop
  }
}
