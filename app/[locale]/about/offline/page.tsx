import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/about/offline'

export const generateMetadata = () => proseMetadata(path)

export default function OfflinePage() {
  return <ProsePage path={path} />
}
