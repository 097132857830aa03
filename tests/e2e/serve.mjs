/** Serves `dist/` for the browser tests, at the address that playwright.config.ts sets, until SIGINT or SIGTERM. */
import { serve } from '../../scripts/serve.mjs'

const { hostname, port } = new URL(process.env.E2E_URL)
const { close } = await serve({ hostname, port: Number(port) })
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)))
