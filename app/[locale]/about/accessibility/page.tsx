import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/about/accessibility'

export const generateMetadata = () => proseMetadata(path)

export default function AccessibilityPage() {
  return <ProsePage path={path} />
}
