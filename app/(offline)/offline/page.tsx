import type { Metadata } from 'next'
import { OfflinePage } from '@/components/frame/offline-page'
import { icons } from '@/components/frame/site'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'

export const metadata: Metadata = {
  icons,
  title: `${kk.Offline.title} · ${ru.Offline.title}`,
  description: kk.Offline.text,
  robots: { index: false }
}

export default function Offline() {
  return <OfflinePage />
}
