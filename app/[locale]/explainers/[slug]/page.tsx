import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { loadProse, ProsePage } from '@/components/prose-page'
import { type Explainer, explainers } from '@/lib/pages'
import { pageMetadata } from '@/lib/site'

type Props = { params: Promise<{ slug: Explainer }> }

export const generateStaticParams = () => explainers.map((slug) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = `/explainers/${(await params).slug}` as const
  const { meta } = await loadProse(path)
  return pageMetadata(await getLocale(), path, meta.title, meta.description)
}

export default async function ExplainerPage({ params }: Props) {
  return <ProsePage path={`/explainers/${(await params).slug}`} />
}
