import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/about'

export const generateMetadata = () => proseMetadata(path)

export default function AboutPage() {
  return <ProsePage path={path} />
}
