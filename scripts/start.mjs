/** `npm start`: installs what is missing, builds if the build is stale, serves, and stops cleanly. */
import { build, buildSettings, isBuildStale } from './build.mjs'
import { install } from './install.mjs'
import { main } from './run.mjs'
import { checkPort, serve } from './serve.mjs'
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

await main(import.meta.url, async () => {
  const settings = readSettings(['PORT', 'HOSTNAME', ...buildSettings])
  await checkPort(settings.PORT, settings.HOSTNAME)
  await install()
  if (await isBuildStale(settings)) {
    console.log('Building (about a minute, only when something changed)…')
    await build(settings, { quiet: true })
  }
  const { url, close } = await serve({ port: settings.PORT, hostname: settings.HOSTNAME })
  stopOnSignal(close)
  console.log(`Referendum 2026: ${url}`)
})
