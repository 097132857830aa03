import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/about/official-addresses'

export const generateMetadata = () => proseMetadata(path)

export default function OfficialAddressesPage() {
  return <ProsePage path={path} />
}
