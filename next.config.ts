import createMDX from '@next/mdx'
import type { NextConfig } from 'next'
import { join } from 'node:path'
import createNextIntlPlugin from 'next-intl/plugin'
import { dayStart } from './lib/instant'
import { bundleInlineScripts } from './scripts/bundle.mjs'
import { contentProblems, neutralityProblems, newestStatedDay, readPieces } from './content/rules/content-problems'
import { releaseInstant } from './scripts/release-instant.mjs'

/** MDX's compiler runs in a process of its own, which loads the plugin by its place. */
const withMDX = createMDX({ options: { remarkPlugins: [join(process.cwd(), 'content/rules/remark-prose.mjs')] } })
const withNextIntl = createNextIntlPlugin({
  requestConfig: './messages/request.ts',
  experimental: {
    createMessagesDeclaration: './messages/kk.json',
    messages: { path: './messages', locales: ['kk', 'ru'], format: 'json', precompile: true }
  }
})

export default async function nextConfig(phase: string): Promise<NextConfig> {
  const instant = releaseInstant(process.cwd(), null) ?? dayStart(await newestStatedDay(process.cwd()))
  // In UTC, as the schemas of the data files have it.
  const released = new Date(instant).toISOString()
  // Under `next dev` components/frame/content-problems.tsx shows the problems on the page.
  const problems =
    phase === 'phase-production-build'
      ? [...(await contentProblems(process.cwd(), released)), ...neutralityProblems(await readPieces(process.cwd()))]
      : []
  if (problems.length) throw new Error(`the content has ${problems.length} problem(s):\n${problems.join('\n')}`)
  const { boot, entry, embed } = await bundleInlineScripts()
  return withNextIntl(
    withMDX({
      output: 'export',
      // Pages of development: app/[locale]/gallery.
      pageExtensions: ['tsx', 'ts', ...(phase === 'phase-development-server' ? ['dev.tsx'] : [])],
      agentRules: false,
      // Every build checks types, except that of `npm test`, which has checked them before.
      typescript: { tsconfigPath: 'tsconfig.build.json', ignoreBuildErrors: process.env.TYPES_CHECKED === '1' },
      // A constant, for reproducible builds. The id appears only in names of folders in out/, not in dist/.
      generateBuildId: () => 'build',
      // Styles are inline in each page; with requestCost 0 a page has only the style sheets that it uses.
      experimental: { globalNotFound: true, inlineCss: true, cssChunking: { type: 'graph', requestCost: 0 } },
      env: { BOOT_SCRIPT: boot, ENTRY_SCRIPT: entry, EMBED_SCRIPT: embed, RELEASE_INSTANT: released }
    })
  )
}
