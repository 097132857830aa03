import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/easy'

export const generateMetadata = () => proseMetadata(path)

export default function EasyPage() {
  return <ProsePage path={path} />
}
