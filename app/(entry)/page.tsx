import type { Metadata } from 'next'
import { BothLanguages } from '@/components/frame/both-languages'
import { icons, origin } from '@/components/frame/site'

export const metadata: Metadata = {
  title: 'Референдум 2026',
  icons,
  description: 'Республикалық референдум туралы тәуелсіз анықтамалық: қазақша және орысша.',
  alternates: { canonical: `${origin}/`, languages: { kk: `${origin}/kk`, ru: `${origin}/ru`, 'x-default': `${origin}/` } }
}

export default function EntryPage() {
  return <BothLanguages namespace="Entry" />
}
