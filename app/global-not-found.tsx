import type { Metadata } from 'next'
import './globals.css'
import { BothLanguages } from '@/components/both-languages'
import { Document } from '@/components/document'
import { icons } from '@/lib/site'

export const metadata: Metadata = {
  icons,
  title: 'Мұндай бет жоқ · Такой страницы нет',
  description: 'Мекенжай қате жазылған не ескірген болуы мүмкін.',
  robots: { index: false }
}

export default function GlobalNotFound() {
  return <Document locale="kk"><BothLanguages namespace="NotFound" /></Document>
}
