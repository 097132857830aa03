import { getTranslations } from 'next-intl/server'
import { ListFilter } from '@/components/list-filter'
import { proseMetadata, ProsePage } from '@/components/prose-page'

const path = '/questions'

export const generateMetadata = () => proseMetadata(path)

export default async function QuestionsPage() {
  const t = await getTranslations('Filter')
  return <ProsePage path={path} tool={<ListFilter labels={{ label: t('questions'), found: t('found'), none: t('noQuestion') }} />} />
}
