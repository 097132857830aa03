import type { Metadata } from 'next'
import './globals.css'
import { BothLanguages } from '@/components/both-languages'

export const metadata: Metadata = {
  title: 'Мұндай бет жоқ · Такой страницы нет',
  description: 'Мекенжай қате жазылған не ескірген болуы мүмкін.',
  robots: { index: false }
}

export default function GlobalNotFound() {
  return (
    <html lang="kk">
      <body><BothLanguages namespace="NotFound" /></body>
    </html>
  )
}
