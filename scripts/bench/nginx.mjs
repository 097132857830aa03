/**
 * One nginx that serves several folders in the same way: ready-made Brotli and gzip, and our headers; each folder at two ports of its
 * own, one of them as readers are served: TLS and HTTP/2.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findNginx, freePort, startNginx } from '../../tests/nginx.mjs'
import { headerGroups, types } from '../finish/headers.mjs'
import { Stop } from '../run.mjs'

const quoted = (text) => `"${text}"`

/** The headers of each group of addresses, in a `location` of its own. */
function locations() {
  const groups = headerGroups({ tls: false }).flatMap(({ paths, headers }) => paths.map((path) => [path, headers]))
  return groups.flatMap(([path, headers]) => {
    const added = Object.entries(headers)
      .map(([name, value]) => `add_header ${name} ${quoted(value)};`)
      .join(' ')
    const below = path.endsWith('*')
    const own = `location ${below ? path.slice(0, -1) : `= ${path}`} { try_files $uri $uri.html =404; ${added} }`
    return path === '/*' ? [own, `location = / { try_files /index.html =404; ${added} }`] : [own]
  })
}

/** A certificate that nobody has signed: whoever measures tells the browser to take it. */
async function makeCertificate(work) {
  const files = { certificate: join(work, 'certificate.pem'), key: join(work, 'key.pem') }
  const args = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
    '-keyout',
    files.key,
    '-out',
    files.certificate
  ]
  await promisify(execFile)('openssl', args).catch((error) => {
    throw new Stop(`openssl made no certificate (apt-get install openssl): ${error.message}`)
  })
  return files
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
 * @param {string} work a folder for what nginx writes
 * @param {Record<string, string>} folders by name
 * @returns their addresses by the same names, `urls` over HTTP/1.1 and `secureUrls` over TLS and HTTP/2, and `close`
 */
export async function serveFolders(work, folders) {
  const { missing } = await findNginx()
  if (missing) throw new Stop(missing)
  const sites = []
  for (const [name, folder] of Object.entries(folders)) sites.push({ name, folder, port: await freePort(), securePort: await freePort() })
  const files = await makeCertificate(work)
  const { stop } = await startNginx({ folder: work, conf: sites.map((site) => server(site, files)).join('\n'), port: sites[0].port })
  const addresses = (of) => Object.fromEntries(sites.map((site) => [site.name, of(site)]))
  return {
    urls: addresses(({ port }) => `http://127.0.0.1:${port}`),
    secureUrls: addresses(({ securePort }) => `https://127.0.0.1:${securePort}`),
    close: stop
  }
}
