import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import { realCount } from '@/components/calculator'
import { CalculatorForm } from '@/components/calculator-form'
import { proseMetadata, ProsePage } from '@/components/prose-page'
import { type Explainer, explainers } from '@/lib/pages'

type Props = { params: Promise<{ slug: Explainer }> }

export const generateStaticParams = () => explainers.map((slug) => ({ slug }))

export const generateMetadata = async ({ params }: Props) => proseMetadata(`/explainers/${(await params).slug}`)

export default async function ExplainerPage({ params }: Props) {
  const { slug } = await params
  return <ProsePage path={`/explainers/${slug}`} tool={slug === 'how-the-result-was-decided' && <Tool />} />
}

async function Tool() {
  const { Calculator: messages } = await getMessages()
  const { count, totalRegions } = realCount()
  return (
    <NextIntlClientProvider messages={{ Calculator: messages }}>
      <CalculatorForm locale={await getLocale()} real={count} totalRegions={totalRegions} />
    </NextIntlClientProvider>
  )
}
