import type { ReactNode } from 'react'
import { Document } from '@/components/frame/document'
import '../globals.css'

export { viewport } from '@/components/frame/site'

export const dynamic = 'error'

export default function OfflineLayout({ children }: { children: ReactNode }) {
  return <Document locale="kk">{children}</Document>
}
