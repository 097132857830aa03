import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/timeline'

export const generateMetadata = () => proseMetadata(path)

export default function TimelinePage() {
  return <ProsePage path={path} />
}
