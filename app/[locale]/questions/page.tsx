import { proseMetadata, ProsePage } from '@/components/prose/prose-page'

const path = '/questions'

export const generateMetadata = () => proseMetadata(path)

export default function QuestionsPage() {
  return <ProsePage path={path} />
}
