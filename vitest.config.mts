import { defineConfig } from 'vitest/config'

const shared = { resolve: { alias: { '@': import.meta.dirname } } }
const server = { deps: { inline: ['next-intl'] } }

/** In ms. No test measures time: the long limit is for a busy machine. */
const minute = 60_000

/** Tests run in a time zone far from Kazakhstan's, so that code that reads the local time zone fails. */
process.env.TZ = 'America/New_York'
/** In a build next.config.ts sets it. */
process.env.RELEASE_INSTANT ??= '2026-11-29T12:00:00.000Z'

export default defineConfig({
  ...shared,
  test: {
    projects: [
      { ...shared, test: { name: 'unit', environment: 'node', server, include: ['tests/*.test.ts'], testTimeout: minute } },
      { ...shared, test: { name: 'components', environment: 'jsdom', server, include: ['tests/*.test.tsx'], testTimeout: minute } },
      // Tests that read the results of a build: dist/ and out/.
      {
        ...shared,
        test: { name: 'built', environment: 'node', server, include: ['tests/built/*.test.ts'], testTimeout: minute, hookTimeout: minute }
      }
    ]
  }
})
