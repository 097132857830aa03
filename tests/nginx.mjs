/** An nginx of one's own, on this machine only, with all it writes in one folder: for tests and for `npm run bench:edge`. */
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

const brotli = 'ngx_http_brotli_static_module.so'

/** A port that is free now. */
export function freePort() {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}

/** nginx and where its modules are; `missing` says what there is not. */
export async function findNginx() {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
  const { stderr } = await promisify(execFile)('nginx', ['-V'], { env }).catch(() => ({ stderr: '' }))
  const modules = /--modules-path=(\S+)/.exec(stderr)?.[1]
  const how = 'apt-get install nginx-light libnginx-mod-http-brotli-static'
  if (!modules) return { missing: `nginx is not installed (${how})` }
  if (!existsSync(join(modules, brotli))) return { missing: `nginx has no ${brotli} (${how})` }
  return { env, modules }
}

/** The outermost file, as Debian's is but for the places. */
function outermost({ folder, modules, conf, workers }) {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${join(folder, 'temp', name)};`)
  return [
    `load_module ${join(modules, brotli)};`,
    // Debian's nginx serves as another user, who may not read a temporary folder of root's.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `worker_processes ${workers};`,
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'error.log')} warn;`,
    'events { worker_connections 2048; }',
    'http {',
    ...places,
    '  access_log off;',
    '  sendfile on;',
    '  tcp_nopush on;',
    '  types_hash_max_size 2048;',
    '  gzip on;',
    conf,
    '}',
    ''
  ].join('\n')
}

async function write({ folder, conf, workers = 1 }) {
  const nginx = await findNginx()
  if ('missing' in nginx) throw new Error(nginx.missing)
  await mkdir(join(folder, 'temp'), { recursive: true })
  const file = join(folder, 'nginx.conf')
  await writeFile(file, outermost({ folder, conf, workers, modules: nginx.modules }))
  return { file, args: ['-p', folder, '-e', join(folder, 'error.log'), '-c', file], env: nginx.env }
}

/** What `nginx -t` says of a configuration. */
export async function testNginx(options) {
  const { args, env } = await write(options)
  return promisify(execFile)('nginx', ['-t', ...args], { env }).then(
    ({ stderr }) => ({ ok: true, said: stderr }),
    (error) => ({ ok: false, said: String(error.stderr) })
  )
}

/** Whether somebody listens on a port of this machine. */
const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** Every group of processes that has been started here and not ended. */
const groups = new Set()
const kill = (pid, signal) => {
  try {
    process.kill(-pid, signal)
  } catch {
    groups.delete(pid)
  }
}
process.on('exit', () => groups.forEach((pid) => kill(pid, 'SIGKILL')))

/**
 * Starts an nginx that listens on `port`, and waits until it does.
 * @param {{ folder: string, conf: string, port: number, workers?: number }} options
 */
export async function startNginx({ folder, conf, port, workers }) {
  const { args, env } = await write({ folder, conf, workers })
  // A group of its own, so that all of it can be killed as a machine's end would: the first process and those that serve.
  const child = spawn('nginx', args, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  let said = ''
  child.stderr.on('data', (text) => (said += text))
  const { pid } = child
  if (!pid) throw new Error('nginx did not start')
  groups.add(pid)
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => groups.delete(pid))
  for (const end = Date.now() + 5000; !(await listens(port));) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`nginx did not start: ${said}${await readFile(join(folder, 'error.log'), 'utf8').catch(() => '')}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const stop = async (signal) => {
    if (groups.has(pid)) kill(pid, signal)
    await ended
  }
  return { stop: () => stop('SIGTERM'), kill: () => stop('SIGKILL') }
}
