import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/forum'

export const generateMetadata = () => proseMetadata(path)

export default function ForumPage() {
  return <ProsePage path={path} />
}
