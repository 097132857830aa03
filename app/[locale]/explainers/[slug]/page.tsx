import { proseMetadata, ProsePage } from '@/components/prose/prose-page'
import { type Explainer, explainers } from '@/lib/pages'

type Props = { params: Promise<{ slug: Explainer }> }

export const generateStaticParams = () => explainers.map((slug) => ({ slug }))

export const generateMetadata = async ({ params }: Props) => proseMetadata(`/explainers/${(await params).slug}`)

export default async function ExplainerPage({ params }: Props) {
  return <ProsePage path={`/explainers/${(await params).slug}`} />
}
