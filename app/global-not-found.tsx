import type { Metadata } from 'next'
import './globals.css'
import { Boot } from '@/components/boot'
import { BothLanguages } from '@/components/both-languages'
import { buildPhase } from '@/lib/site'

export const metadata: Metadata = {
  title: 'Мұндай бет жоқ · Такой страницы нет',
  description: 'Мекенжай қате жазылған не ескірген болуы мүмкін.',
  robots: { index: false }
}

export default function GlobalNotFound() {
  return (
    <html lang="kk" data-phase={buildPhase} suppressHydrationWarning>
      <head><Boot /></head>
      <body><BothLanguages namespace="NotFound" /></body>
    </html>
  )
}
