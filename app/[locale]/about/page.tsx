import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { loadProse, ProsePage } from '@/components/prose-page'
import { pageMetadata } from '@/lib/site'

const path = '/about'

export async function generateMetadata(): Promise<Metadata> {
  const { meta } = await loadProse(path)
  return pageMetadata(await getLocale(), path, meta.title, meta.description)
}

export default function AboutPage() {
  return <ProsePage path={path} />
}
