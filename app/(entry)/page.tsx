import type { Metadata } from 'next'
import { BothLanguages } from '@/components/both-languages'
import { entryScript } from '@/lib/entry'
import { origin } from '@/lib/site'

export const metadata: Metadata = {
  title: 'Референдум 2026',
  description: 'Республикалық референдум туралы тәуелсіз анықтамалық: қазақша және орысша.',
  alternates: { canonical: `${origin}/`, languages: { kk: `${origin}/kk`, ru: `${origin}/ru`, 'x-default': `${origin}/` } }
}

export default function EntryPage() {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: entryScript }} />
      <BothLanguages namespace="Entry" />
    </>
  )
}
