import { defineConfig } from 'vitest/config'

const shared = { resolve: { alias: { '@': import.meta.dirname } } }
const server = { deps: { inline: ['next-intl'] } }

/** No test measures time: a minute is for a machine that is busy with something else. */
const minute = 60_000

/** Tests run far from Kazakhstan, so that a read of the local zone shows. */
process.env.TZ = 'America/New_York'
/** What next.config.ts tells a build. */
process.env.RELEASE_INSTANT ??= '2026-11-29T12:00:00.000Z'

export default defineConfig({
  ...shared,
  test: {
    projects: [
      { ...shared, test: { name: 'unit', environment: 'node', server, include: ['tests/*.test.ts'], testTimeout: minute } },
      { ...shared, test: { name: 'components', environment: 'jsdom', server, include: ['tests/*.test.tsx'], testTimeout: minute } },
      // What a build has left: dist/, and out/ before it.
      {
        ...shared,
        test: { name: 'built', environment: 'node', server, include: ['tests/built/*.test.ts'], testTimeout: minute, hookTimeout: minute }
      }
    ]
  }
})
