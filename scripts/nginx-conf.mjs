/**
 * Writes deploy/nginx: nginx's form of the one list of headers (scripts/finish/headers.mjs) and of what scripts/serve.mjs does.
 * `node scripts/nginx-conf.mjs` writes the files anew; a test holds them to what stands here.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { headerGroups, refusal, types } from './finish/headers.mjs'
import { main, root } from './run.mjs'

const made = '# Made by scripts/nginx-conf.mjs from scripts/finish/headers.mjs: change it there, then run `node scripts/nginx-conf.mjs`.'
const allow = 'GET, HEAD'

/** A text as nginx reads it between quotes; `$` would be a variable, and cannot be escaped. */
function quoted(text) {
  if (/[$\n]/.test(text)) throw new Error(`nginx cannot be given this text: ${text}`)
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

const indent = (lines) => lines.map((line) => `  ${line}`.trimEnd())
const block = (head, lines) => [`${head} {`, ...indent(lines), '}']
const variable = (header) => header.toLowerCase().replaceAll('-', '_')

/** A pattern of addresses as a regular expression; a page is found under its file's name too. */
function expression(path) {
  const literal = path.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return path.endsWith('*') ? `~^${literal}` : `"~^${literal}(\\.html)?$"`
}

/** The headers that only a site reached by https has. */
function transport() {
  const [plain] = headerGroups({ tls: false })
  const [secure] = headerGroups({ tls: true })
  return Object.entries(secure.headers).filter(([name]) => !(name in plain.headers))
}

const addTransport = () => transport().map(([header]) => `add_header ${header} $${variable(header)} always;`)
/** tls.conf sets them. */
const unsetTransport = () => transport().map(([header]) => `set $${variable(header)} "";`)

/**
 * The headers, all at the level of the server: a location with an `add_header` of its own would lose every one of them.
 * What differs by address or is withheld from errors is a variable; nginx leaves out a header whose value is empty.
 */
function headerLines() {
  const groups = headerGroups({ tls: false })
  const names = [...new Set([...groups, { headers: refusal }].flatMap(({ headers }) => Object.keys(headers)))]
  const maps = [
    '# Which group of headers an address has: the first that fits.',
    ...block(
      'map $uri $group',
      groups.flatMap(({ paths }, index) => paths.map((path) => (path === '/*' ? `default ${index};` : `${expression(path)} ${index};`)))
    )
  ]
  const headers = []
  for (const name of names) {
    const values = groups.map((group) => group.headers[name] ?? '')
    const refused = refusal[name] ?? ''
    if (values.every((value) => value === refused)) headers.push(`add_header ${name} ${quoted(refused)} always;`)
    else {
      const own = variable(name)
      maps.push(
        '',
        ...block(
          `map $group $${own}_of_group`,
          values.map((value, index) => `${index} ${quoted(value)};`)
        )
      )
      // Asked again for each answer: a request that ends in an error page passes here twice.
      maps.push(...block(`map $status $${own}`, ['volatile;', `~^[45] ${quoted(refused)};`, `default $${own}_of_group;`]))
      headers.push(`add_header ${name} $${own} always;`)
    }
  }
  return { maps, headers: [...headers, 'add_header Vary Accept-Encoding always;', 'add_header Allow $allow always;'] }
}

/** What the portal's server and the one in front of two of them have in common. */
const methods = [
  // A request that is refused goes on to the error page as a GET: it is asked again.
  ...block('map $request_method $refused', ['volatile;', 'GET 0;', 'HEAD 0;', 'default 1;']),
  ...block('map $status $allow', ['volatile;', `405 "${allow}";`, 'default "";'])
]
const refuses = [
  'if ($refused) {',
  '  return 405;',
  '}',
  '# An address and not a name: a request may be so broken that it has no address, and then nginx cannot go to a name.',
  'error_page 400 403 405 408 411 412 413 414 421 429 500 502 503 504 /refusal;',
  "# A method, version or coding of which nginx says 5xx is the client's mistake; a header that is too long has a number of its own.",
  'error_page 497 501 505 =400 /refusal;',
  'error_page 494 =431 /refusal;'
]
const refusalBody = ['internal;', 'types {}', 'default_type "text/plain; charset=utf-8";', 'return 400 "$status\\n";']

/** What both keep to themselves, and what they do not wait for. */
const reserve = [
  'server_tokens off;',
  '# The portal keeps no record of who reads what.',
  'access_log off;',
  '# A redirect names no host: what the client calls us is not to be repeated.',
  'absolute_redirect off;',
  '# The portal needs no body.',
  'client_max_body_size 8k;',
  'client_header_timeout 15s;',
  'client_body_timeout 15s;'
]

const listens = (addresses) => addresses.map((address) => `listen ${address};`)
const everywhere = ['80 default_server', '[::]:80 default_server']

/**
 * The server of one machine.
 * @param {{ folder?: string, listen?: string[], include?: string }} [options] `folder`: where scripts/release.mjs puts releases
 */
export function portalConf({ folder = '/srv/portal', listen = everywhere, include = '/etc/nginx/portal.d/*.conf' } = {}) {
  const { maps, headers } = headerLines()
  return [
    made,
    '# For nginx of Debian 12 with libnginx-mod-http-brotli-static, as /etc/nginx/conf.d/portal.conf, with no other site on its port.',
    '',
    '# The file for an address. Only kinds that the portal has are looked for: no compressed copy by its own name, no `_headers`.',
    ...block('map $uri $file', ['/ /index.html;', '/404 "";', `"~\\.(${Object.keys(types).join('|')})$" $uri;`, 'default $uri.html;']),
    '',
    ...methods,
    '',
    ...maps,
    '',
    ...block('server', [
      ...listens(listen),
      '# What a machine adds of its own: tls.conf.',
      `include ${include};`,
      '',
      '# A link that scripts/release.mjs switches. An answer is one file, opened once: each answer is whole and of one release, even while',
      '# the link is switched. A page of one release may ask for scripts after the switch: they are named by their content, and',
      '# /assets/ has those of every release.',
      `root ${folder}/current;`,
      '# The files that are asked for most stay open: half as many answers again. After a second nginx looks whether a path leads to',
      "# another file by now. Not more of them, because a process of Debian's nginx may have 1,024 files and connections.",
      'open_file_cache max=200 inactive=20s;',
      'open_file_cache_valid 1s;',
      '',
      ...reserve,
      '# One range of a file, or the file.',
      'max_ranges 1;',
      '',
      '# Copies that the build has compressed; whoever asks, through whatever proxy.',
      'brotli_static on;',
      'gzip_static on;',
      'gzip off;',
      'gzip_proxied any;',
      'gzip_http_version 1.0;',
      '',
      'charset off;',
      'default_type application/octet-stream;',
      ...block(
        'types',
        Object.entries(types).map(([ending, type]) => `${quoted(type)} ${ending};`)
      ),
      '',
      ...headers,
      '',
      ...refuses,
      'error_page 404 /404.html;',
      'error_page 416 /range;',
      '',
      ...block('location /', ['try_files $file @elsewhere;']),
      ...block('location ^~ /assets/', ['try_files $file @kept;']),
      '# Those of former releases, for pages that are still open or in a cache.',
      ...block('location @kept', [`root ${folder}/kept;`, 'try_files $file @elsewhere;']),
      '# One address for each page: the one without a slash at its end. nginx has made one slash of several, so none leads off the site.',
      ...block('location @elsewhere', [
        'set $page "";',
        ...block('if ($uri ~ ^(/.*[^/])/$)', ['set $page $1;']),
        ...block('if (-f $document_root$page.html)', ['return 308 $page$is_args$args;']),
        'return 404;'
      ]),
      ...block('location = /404.html', ['internal;', 'etag off;']),
      ...block('location = /refusal', refusalBody),
      '# nginx finds a range wrong only after it has added the headers of the file; they stay. Of two Cache-Control the stricter holds.',
      ...block('location = /range', [
        ...refusalBody.slice(0, -1),
        'etag off;',
        `add_header Cache-Control ${quoted(refusal['Cache-Control'])} always;`,
        'return 416 "416\\n";'
      ])
    ]),
    ''
  ].join('\n')
}

/** What makes either server one that is reached by https only. The name and the two files are the operator's. */
export function tlsConf({
  name = 'referendum.example.kz',
  listen = ['443 ssl http2 default_server', '[::]:443 ssl http2 default_server'],
  folder = '/etc/ssl/portal'
} = {}) {
  return [
    made,
    `# As /etc/nginx/portal.d/tls.conf. Write your name for ${name}, and put your certificate and key where it says.`,
    ...listens(listen),
    `ssl_certificate ${folder}/fullchain.pem;`,
    `ssl_certificate_key ${folder}/privkey.pem;`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
    '# Forward secrecy and authenticated encryption only; among these the client knows best what its device does fast.',
    'ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;',
    'ssl_prefer_server_ciphers off;',
    'ssl_session_cache shared:portal:10m;',
    'ssl_session_timeout 1d;',
    'ssl_session_tickets off;',
    ...unsetTransport(),
    ...block(
      'if ($https)',
      transport().map(([header, value]) => `set $${variable(header)} ${quoted(value)};`)
    ),
    ...block('if ($https = "")', [`return 308 https://${name}$request_uri;`]),
    ...addTransport(),
    ''
  ].join('\n')
}

/**
 * The server in front of two of them: one may die, and nobody sees it.
 * @param {{ edges?: string[], listen?: string[], include?: string }} [options]
 */
export function frontConf({
  edges = ['172.30.26.11:80', '172.30.26.12:80'],
  listen = everywhere,
  include = '/etc/nginx/portal.d/*.conf'
} = {}) {
  return [
    made,
    '# In front of two servers with portal.conf: deploy/compose.yaml.',
    '',
    ...block('upstream edges', [
      'zone edges 64k;',
      '# Left alone for a second after three failures. Each failure is made good by the other before the reader sees it.',
      ...edges.map((address) => `server ${address} max_fails=3 fail_timeout=1s;`),
      'keepalive 64;'
    ]),
    '',
    ...methods,
    '',
    ...block('server', [
      ...listens(listen),
      ...unsetTransport(),
      `include ${include};`,
      ...reserve,
      '',
      ...refuses,
      '',
      ...block('location /', [
        'proxy_pass http://edges;',
        'proxy_http_version 1.1;',
        'proxy_set_header Connection "";',
        'proxy_set_header Host portal;',
        'proxy_set_header Content-Length "";',
        'proxy_pass_request_body off;',
        '# Only GET and HEAD come here: asking the other one instead is safe.',
        'proxy_next_upstream error timeout invalid_header http_500 http_502 http_503 http_504;',
        'proxy_next_upstream_tries 3;',
        'proxy_next_upstream_timeout 6s;',
        'proxy_connect_timeout 1s;',
        'proxy_send_timeout 2s;',
        'proxy_read_timeout 2s;',
        '# The largest answer fits: a slow reader holds nobody but this server.',
        'proxy_buffers 24 16k;',
        'proxy_max_temp_file_size 0;'
      ]),
      '# Its own answers; all others have their headers already.',
      ...block('location = /refusal', [
        ...Object.entries(refusal).map(([header, value]) => `add_header ${header} ${quoted(value)} always;`),
        ...addTransport(),
        'add_header Allow $allow always;',
        ...refusalBody
      ])
    ]),
    ''
  ].join('\n')
}

/** The files of deploy/nginx, by name. */
export const confs = () => ({ 'portal.conf': portalConf(), 'tls.conf': tlsConf(), 'front.conf': frontConf() })

await main(import.meta.url, async () => {
  for (const [name, text] of Object.entries(confs())) await writeFile(join(root, 'deploy/nginx', name), text)
})
