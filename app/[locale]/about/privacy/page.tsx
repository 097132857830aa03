import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/about/privacy'

export const generateMetadata = () => proseMetadata(path)

export default function PrivacyPage() {
  return <ProsePage path={path} />
}
