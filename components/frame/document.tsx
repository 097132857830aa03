import type { ReactNode } from 'react'
import type { Locale } from '@/lib/locale'
import { releaseInstant, releasePhase } from './site'
import { BrowserInDevelopment } from './browser-in-development'
import { ContentProblems } from './content-problems'

type Props = {
  locale: Locale
  /** A script that runs at the very top, beside the one of every page. */
  script?: string | undefined
  children: ReactNode
}

/** Links that a reader may soon follow are fetched ahead; browsers refrain where data are dear (Save-Data). */
const ahead = JSON.stringify({
  prefetch: [{ where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/data/*' } }] }, eagerness: 'moderate' }]
})

const script = (text: string | undefined) => text && <script dangerouslySetInnerHTML={{ __html: text }} />

/** The document of every page: its language, its phase as served, and the script that settles it before first paint (browser/boot.ts). */
export function Document({ locale, script: own, children }: Props) {
  return (
    <html lang={locale} data-phase={releasePhase} data-release={releaseInstant} suppressHydrationWarning>
      <head>
        {script(process.env.BOOT_SCRIPT)}
        {script(own)}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: ahead }} />
      </head>
      <body>
        {process.env.NODE_ENV === 'development' && <ContentProblems />}
        {children}
        {process.env.NODE_ENV === 'development' && <BrowserInDevelopment />}
      </body>
    </html>
  )
}
