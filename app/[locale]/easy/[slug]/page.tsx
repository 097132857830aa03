import { proseMetadata, ProsePage } from '@/components/prose/prose-page'
import { type EasyPage, easyPages } from '@/lib/pages'

type Props = { params: Promise<{ slug: EasyPage }> }

export const generateStaticParams = () => easyPages.map((slug) => ({ slug }))

export const generateMetadata = async ({ params }: Props) => proseMetadata(`/easy/${(await params).slug}`)

export default async function PageInEasyLanguage({ params }: Props) {
  return <ProsePage path={`/easy/${(await params).slug}`} />
}
