import { defineConfig } from 'vitest/config'

const shared = { resolve: { alias: { '@': import.meta.dirname } } }
const server = { deps: { inline: ['next-intl'] } }

/** Tests run far from Kazakhstan, so that a read of the local zone shows. */
process.env.TZ = 'America/New_York'

export default defineConfig({
  ...shared,
  test: {
    // Two browser pages at once, on two cores, where a file asks for it.
    maxConcurrency: 2,
    projects: [
      { ...shared, test: { name: 'unit', environment: 'jsdom', server, include: ['tests/*.test.ts', 'tests/*.test.tsx'] } },
      { ...shared, test: { name: 'site', environment: 'jsdom', include: ['tests/site/*.test.ts'], testTimeout: 60_000 } },
      { ...shared, test: { name: 'e2e', environment: 'node', include: ['tests/e2e/*.test.ts'], globalSetup: './tests/e2e/setup.ts', testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } }
    ]
  }
})
