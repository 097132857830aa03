/** `npm start`: installs what is missing, builds if the build is stale, serves, and stops cleanly. */
import { build, buildSettings, isBuildStale } from './build.mjs'
import { install } from './install.mjs'
import { checkPort } from './listen.mjs'
import { main } from './run.mjs'
import { readSettings } from './settings.mjs'

/** Ends the process with 0 when the server has closed. A second signal changes nothing: npm passes on what a terminal has sent to both. */
function stopOnSignal(close) {
  const stop = async () => {
    await close()
    process.exit(0)
  }
  let stopping
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopping ??= stop()))
}

/** Some ports are other services' own: browsers, and Node's fetch as they do, open no page there. */
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
  // Not at the top: it needs packages, which a fresh clone has only now.
  const { serve } = await import('./serve.mjs')
  const { url, close } = await serve({ port: settings.PORT, hostname: settings.HOSTNAME, tls: settings.SITE_URL.startsWith('https:') })
  stopOnSignal(close)
  console.log(`Referendum 2026: ${url}${(await isRefusedByBrowsers(url)) ? ' (browsers refuse this port; a proxy may use it)' : ''}`)
})
