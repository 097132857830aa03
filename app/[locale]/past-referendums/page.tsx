import { pastCitations } from '@/components/past-referendums'
import { proseMetadata, ProsePage } from '@/components/prose-page'

const path = '/past-referendums'

export const generateMetadata = () => proseMetadata(path)

export default function PastReferendumsPage() {
  return <ProsePage path={path} cites={pastCitations} />
}
