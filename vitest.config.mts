import { defineConfig } from 'vitest/config'

const shared = { resolve: { alias: { '@': import.meta.dirname } } }
const server = { deps: { inline: ['next-intl'] } }

/** No test measures time: a minute is for a machine that is busy with something else. */
const minute = 60_000

/** Tests run far from Kazakhstan, so that a read of the local zone shows. */
process.env.TZ = 'America/New_York'

export default defineConfig({
  ...shared,
  test: {
    projects: [
      { ...shared, test: { name: 'unit', environment: 'jsdom', server, include: ['tests/*.test.ts', 'tests/*.test.tsx'], testTimeout: minute } },
      { ...shared, test: { name: 'site', environment: 'jsdom', include: ['tests/site/*.test.ts'], testTimeout: minute } },
      // Two browser pages at once, on two cores, where a file asks for it. A project does not inherit the number: it stands here.
      { ...shared, test: { name: 'e2e', environment: 'node', include: ['tests/e2e/*.test.ts'], globalSetup: './tests/e2e/setup.ts', testTimeout: minute, hookTimeout: minute, fileParallelism: false, maxConcurrency: 2 } }
    ]
  }
})
