import createMDX from '@next/mdx'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { checkContent } from './scripts/check-content'

const withMDX = createMDX()
const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    createMessagesDeclaration: './messages/kk.json',
    messages: { path: './messages', locales: ['kk', 'ru'], format: 'json', precompile: true }
  }
})

/** Pages may be kept for a minute anywhere and for five at an edge; a stale copy is better than none while the origin is away. */
const pageCache = 'public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400'

const security = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'
  },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  ...(process.env.SITE_URL?.startsWith('https://')
    ? [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }]
    : [])
]

const config: NextConfig = {
  agentRules: false,
  // What is built is checked at every build; tests are checked by `npm test`.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  poweredByHeader: false,
  reactCompiler: true,
  // requestCost 0: the styles stand in the page itself, so a page should carry only those that it uses.
  // prefetchInlining: links are plain and fetch nothing ahead, so the build need not measure what to bundle.
  experimental: { globalNotFound: true, inlineCss: true, cssChunking: { type: 'graph', requestCost: 0 }, prefetchInlining: false },
  headers: async () => [
    { source: '/:path*', headers: security },
    { source: '/', headers: [{ key: 'Cache-Control', value: pageCache }] },
    { source: '/:locale(kk|ru)/:path*', headers: [{ key: 'Cache-Control', value: pageCache }] },
    { source: '/release.json', headers: [{ key: 'Cache-Control', value: pageCache }, { key: 'Access-Control-Allow-Origin', value: '*' }] }
  ]
}

export default async function nextConfig(phase: string): Promise<NextConfig> {
  if (phase === 'phase-production-build') await checkContent(process.cwd())
  return withNextIntl(withMDX(config))
}
