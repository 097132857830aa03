import { proseMetadata, ProsePage } from '@/components/prose-page'

const path = '/about'

export const generateMetadata = () => proseMetadata(path)

export default function AboutPage() {
  return <ProsePage path={path} />
}
