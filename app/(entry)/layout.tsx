import type { ReactNode } from 'react'
import { Document } from '@/components/frame/document'
import '../globals.css'

export { viewport } from '@/components/frame/site'

export const dynamic = 'error'

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <Document locale="kk" script={process.env.ENTRY_SCRIPT}>
      {children}
    </Document>
  )
}
