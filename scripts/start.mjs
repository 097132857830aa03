/** `npm start`: installs what is missing, builds if the build is stale, serves, and stops cleanly. */
import { build, buildSettings, isBuildStale } from './build.mjs'
import { install } from './install.mjs'
import { checkPort } from './listen.mjs'
import { main } from './run.mjs'
import { readSettings } from './settings.mjs'

/**
 * On SIGINT or SIGTERM closes the server, then exits with 0. A second signal is ignored: after Ctrl+C the process gets one from the
 * terminal and one from npm.
 */
function stopOnSignal(close) {
  const stop = async () => {
    await close()
    process.exit(0)
  }
  let stopping
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopping ??= stop()))
}

/** Whether browsers refuse to open the port because it belongs to another protocol. Node's fetch has the same list of ports. */
async function isRefusedByBrowsers(url) {
  return fetch(url, { method: 'HEAD' }).then(
    () => false,
    (error) => error.cause?.message === 'bad port'
  )
}

await main(import.meta.url, async () => {
  const settings = readSettings(['PORT', 'HOSTNAME', ...buildSettings])
  await checkPort(settings.PORT, settings.HOSTNAME)
  await install()
  if (await isBuildStale(settings)) {
    console.log('Building (about a minute, only when something changed)…')
    await build(settings, { quiet: true })
  }
  // Imported here and not at the top, because it needs packages, which are installed by now.
  const { serve } = await import('./serve.mjs')
  const { url, close } = await serve({ port: settings.PORT, hostname: settings.HOSTNAME, tls: settings.SITE_URL.startsWith('https:') })
  stopOnSignal(close)
  console.log(`Referendum 2026: ${url}${(await isRefusedByBrowsers(url)) ? ' (browsers refuse this port; a proxy may use it)' : ''}`)
})
