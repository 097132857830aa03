import type { ReactNode } from 'react'
import type { Locale } from '@/lib/locale'
import { releaseInstant, releasePhase } from './site'
import { BrowserInDevelopment } from './browser-in-development'
import { ContentProblems } from './content-problems'

type Props = {
  locale: Locale
  /** A script for the top of this page, after the boot script of every page. */
  script?: string | undefined
  children: ReactNode
}

/** Speculation rules: browsers prefetch pages whose links the reader points at, unless the reader saves data (Save-Data). */
const speculationRules = JSON.stringify({
  prefetch: [{ where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/data/*' } }] }, eagerness: 'moderate' }]
})

const inlineScript = (text: string | undefined) => text && <script dangerouslySetInnerHTML={{ __html: text }} />

/** The document of every page: its language, the phase at the release, and the boot script, which updates the phase before first paint. */
export function Document({ locale, script, children }: Props) {
  return (
    <html lang={locale} data-phase={releasePhase} data-release={releaseInstant} suppressHydrationWarning>
      <head>
        {inlineScript(process.env.BOOT_SCRIPT)}
        {inlineScript(script)}
      </head>
      <body>
        {process.env.NODE_ENV === 'development' && <ContentProblems />}
        {children}
        {/* After the content, which is to arrive first. */}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
        {process.env.NODE_ENV === 'development' && <BrowserInDevelopment />}
      </body>
    </html>
  )
}
