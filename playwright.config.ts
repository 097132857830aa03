import { defineConfig } from '@playwright/test'
import { chromiumArguments, systemChromium } from './scripts/chromium.mjs'
import { readSettings } from './scripts/settings.mjs'

/** Tests run in a time zone far from Kazakhstan's, so that code that reads the local time zone fails. */
process.env.TZ = 'America/New_York'

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT ?? 4310}`

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  // What screen readers say (accessible.spec.ts), as files of text. `--update-snapshots` writes them anew.
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // In ms. No test measures time: the long limit is for a busy machine.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL,
    // Creating a browser context takes longer than most tests. A reused one is cleared before the next test.
    reuseContext: true,
    // A page from a service worker's store would be another than the one under test; offline.spec.ts allows it.
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    navigationTimeout: 30_000,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    launchOptions: { executablePath: systemChromium(readSettings(['CHROMIUM_PATH']).CHROMIUM_PATH), args: chromiumArguments }
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
