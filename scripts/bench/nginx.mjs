/** One nginx that serves several folders in the same way: ready-made Brotli and gzip, and our headers; each folder at a port of its own. */
import { findNginx, freePort, startNginx } from '../../tests/nginx.mjs'
import { headerGroups, types } from '../finish/headers.mjs'
import { Stop } from '../run.mjs'

const quoted = (text) => `"${text}"`

/** The headers of each group of addresses, in a `location` of its own. */
function locations() {
  const groups = headerGroups({ tls: false }).flatMap(({ paths, headers }) => paths.map((path) => [path, headers]))
  return groups.flatMap(([path, headers]) => {
    const added = Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)};`).join(' ')
    const below = path.endsWith('*')
    const own = `location ${below ? path.slice(0, -1) : `= ${path}`} { try_files $uri $uri.html =404; ${added} }`
    return path === '/*' ? [own, `location = / { try_files /index.html =404; ${added} }`] : [own]
  })
}

function server({ folder, port }) {
  return [
    'server {',
    `listen 127.0.0.1:${port};`,
    `root ${quoted(folder)};`,
    `types { ${Object.entries(types).map(([ending, type]) => `${quoted(type)} ${ending};`).join(' ')} }`,
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
 * @returns their addresses by the same names, and `close`
 */
export async function serveFolders(work, folders) {
  const { missing } = await findNginx()
  if (missing) throw new Stop(missing)
  const sites = []
  for (const [name, folder] of Object.entries(folders)) sites.push({ name, folder, port: await freePort() })
  const { stop } = await startNginx({ folder: work, conf: sites.map(server).join('\n'), port: sites[0].port })
  return { urls: Object.fromEntries(sites.map(({ name, port }) => [name, `http://127.0.0.1:${port}`])), close: stop }
}
