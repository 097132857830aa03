import type { ReactNode } from 'react'
import '../globals.css'

export const dynamic = 'error'

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="kk">
      <body>{children}</body>
    </html>
  )
}
