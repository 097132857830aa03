import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/about/neutrality'

export const generateMetadata = () => proseMetadata(path)

export default function NeutralityPage() {
  return <ProsePage path={path} />
}
