import { defineConfig } from 'vitest/config'

const shared = { resolve: { alias: { '@': import.meta.dirname } } }
const server = { deps: { inline: ['next-intl'] } }

/** Tests run far from Kazakhstan, so that a read of the local zone shows. */
process.env.TZ = 'America/New_York'

export default defineConfig({
  ...shared,
  test: {
    projects: [
      { ...shared, test: { name: 'unit', environment: 'jsdom', server, include: ['tests/*.test.ts', 'tests/*.test.tsx'] } },
      { ...shared, test: { name: 'site', environment: 'jsdom', include: ['tests/site/*.test.ts'], testTimeout: 60_000 } },
      // Two browser pages at once, on two cores, where a file asks for it. A project does not inherit the number: it stands here.
      { ...shared, test: { name: 'e2e', environment: 'node', include: ['tests/e2e/*.test.ts'], globalSetup: './tests/e2e/setup.ts', testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false, maxConcurrency: 2 } }
    ]
  }
})
