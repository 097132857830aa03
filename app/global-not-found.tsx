import type { Metadata } from 'next'
import { BothLanguages } from '@/components/frame/both-languages'
import { Document } from '@/components/frame/document'
import { icons } from '@/components/frame/site'
import './globals.css'

export { viewport } from '@/components/frame/site'

export const metadata: Metadata = {
  icons,
  title: 'Мұндай бет жоқ · Такой страницы нет',
  description: 'Мекенжай қате жазылған не ескірген болуы мүмкін.',
  robots: { index: false }
}

export default function GlobalNotFound() {
  return (
    <Document locale="kk">
      <BothLanguages namespace="NotFound" />
    </Document>
  )
}
