/** Starts an nginx for tests and for `npm run bench:edge`: it listens on this machine only, and writes into one folder. */
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

/** The environment in which to run nginx, and the folder of its modules; or `missing`, which says what has to be installed. */
export async function findNginx() {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
  const { stderr } = await promisify(execFile)('nginx', ['-V'], { env }).catch(() => ({ stderr: '' }))
  const modules = /--modules-path=(\S+)/.exec(stderr)?.[1]
  const hint = 'apt-get install nginx-light libnginx-mod-http-brotli-static'
  if (!modules) return { missing: `nginx is not installed (${hint})` }
  if (!existsSync(join(modules, brotli))) return { missing: `nginx has no ${brotli} (${hint})` }
  return { env, modules }
}

/**
 * Makes a self-signed certificate for this machine with openssl: `fullchain.pem` and `privkey.pem` in a folder. Returns their paths.
 * @throws if openssl is missing or fails
 */
export async function makeCertificate(folder) {
  const files = { certificate: join(folder, 'fullchain.pem'), key: join(folder, 'privkey.pem') }
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost']
  await promisify(execFile)('openssl', [...request, '-keyout', files.key, '-out', files.certificate])
  return files
}

/** The main configuration file: Debian's, with all paths in one folder. */
function mainConf({ folder, modules, conf, workers }) {
  const tempPaths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${join(folder, 'temp', name)};`)
  return [
    `load_module ${join(modules, brotli)};`,
    // Debian's nginx runs its workers as another user, who cannot read a temporary folder of root.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `worker_processes ${workers};`,
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'error.log')} warn;`,
    'events { worker_connections 2048; }',
    'http {',
    ...tempPaths,
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

/** Writes the configuration. Returns the arguments and the environment to run nginx with it. */
async function writeConf({ folder, conf, workers = 1 }) {
  const nginx = await findNginx()
  if ('missing' in nginx) throw new Error(nginx.missing)
  await mkdir(join(folder, 'temp'), { recursive: true })
  const file = join(folder, 'nginx.conf')
  await writeFile(file, mainConf({ folder, conf, workers, modules: nginx.modules }))
  return { file, args: ['-p', folder, '-e', join(folder, 'error.log'), '-c', file], env: nginx.env }
}

/** Checks a configuration with `nginx -t`. */
export async function testNginx(options) {
  const { args, env } = await writeConf(options)
  return promisify(execFile)('nginx', ['-t', ...args], { env }).then(
    ({ stderr }) => ({ ok: true, output: stderr }),
    (error) => ({ ok: false, output: String(error.stderr) })
  )
}

/** Whether a port of this machine accepts connections. */
const isListening = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** The ids of the process groups that have been started here and are still running. */
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
  const { args, env } = await writeConf({ folder, conf, workers })
  // In its own process group, so that master and workers can be killed at once, as by a power cut.
  const child = spawn('nginx', args, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  let output = ''
  child.stderr.on('data', (text) => (output += text))
  const { pid } = child
  if (!pid) throw new Error('nginx did not start')
  groups.add(pid)
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => groups.delete(pid))
  for (const deadline = Date.now() + 5000; !(await isListening(port));) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`nginx did not start: ${output}${await readFile(join(folder, 'error.log'), 'utf8').catch(() => '')}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const stop = async (signal) => {
    if (groups.has(pid)) kill(pid, signal)
    await ended
  }
  return { stop: () => stop('SIGTERM'), kill: () => stop('SIGKILL'), said: () => output }
}
