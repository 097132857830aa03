import type { ReactNode } from 'react'
import '../globals.css'
import { Document } from '@/components/document'

export const dynamic = 'error'

export default function EntryLayout({ children }: { children: ReactNode }) {
  return <Document locale="kk" script={process.env.ENTRY_SCRIPT}>{children}</Document>
}
