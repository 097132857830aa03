import { defineConfig } from 'vitest/config'

/** In ms. No test measures time: the long limit is for a busy machine. */
const minute = 60_000

/** Without isolation, files share what they import: none changes it. */
const shared = { server: { deps: { inline: ['next-intl'] } }, isolate: false, testTimeout: minute, hookTimeout: minute }
const resolve = { alias: { '@': import.meta.dirname } }

/** Tests run in a time zone far from Kazakhstan's, so that code that reads the local time zone fails. */
process.env.TZ = 'America/New_York'
/** In a build next.config.ts sets it. */
process.env.RELEASE_INSTANT ??= '2026-11-29T12:00:00.000Z'

export default defineConfig({
  resolve,
  test: {
    maxWorkers: 2,
    projects: [
      { resolve, test: { ...shared, name: 'unit', environment: 'node', include: ['tests/*.test.ts'] } },
      { resolve, test: { ...shared, name: 'components', environment: 'jsdom', include: ['tests/*.test.tsx'] } },
      // Tests that read the results of a build: dist/ and out/.
      { resolve, test: { ...shared, name: 'built', environment: 'node', include: ['tests/built/*.test.ts'] } }
    ]
  }
})
