import { proseMetadata, ProsePage } from '@/components/prose-page'

const path = '/questions'

export const generateMetadata = () => proseMetadata(path)

export default function QuestionsPage() {
  return <ProsePage path={path} />
}
