import { proseMetadata, ProsePage } from '@/components/prose-page'
import { TimelineNow } from '@/components/timeline-now'

const path = '/timeline'

export const generateMetadata = () => proseMetadata(path)

export default function TimelinePage() {
  return <ProsePage path={path} tool={<TimelineNow />} />
}
