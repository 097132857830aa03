import { pastCitations } from '@/components/results/past-referendums'
import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/past-referendums'

export const generateMetadata = () => proseMetadata(path)

export default function PastReferendumsPage() {
  return <ProsePage path={path} cites={pastCitations} />
}
