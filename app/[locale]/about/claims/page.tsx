import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/about/claims'

export const generateMetadata = () => proseMetadata(path)

export default function ClaimsPage() {
  return <ProsePage path={path} />
}
