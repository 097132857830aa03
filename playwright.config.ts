import { defineConfig } from '@playwright/test'
import { chromiumArguments } from './scripts/chromium.mjs'

/** Tests run far from Kazakhstan, so that a read of the local zone shows. */
process.env.TZ = 'America/New_York'

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT ?? 4310}`

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // No test measures time: a minute is for a machine that is busy with something else.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL,
    // A context of its own costs each test more than all it does; what it has left behind is cleared for the next.
    reuseContext: true,
    actionTimeout: 10_000,
    navigationTimeout: 30_000,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: chromiumArguments }
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node tests/e2e/serve.mjs',
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: { E2E_URL: baseURL }
  }
})
