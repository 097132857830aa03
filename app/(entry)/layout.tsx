import type { ReactNode } from 'react'
import '../globals.css'
import { Boot } from '@/components/boot'
import { buildPhase } from '@/lib/site'

export const dynamic = 'error'

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="kk" data-phase={buildPhase} suppressHydrationWarning>
      <head><Boot /></head>
      <body>{children}</body>
    </html>
  )
}
