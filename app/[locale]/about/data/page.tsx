import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/about/data'

export const generateMetadata = () => proseMetadata(path)

export default function DataPage() {
  return <ProsePage path={path} />
}
