import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AskedMost } from '@/components/home/asked-most'
import { BeforeVoting } from '@/components/home/before-voting'
import { ForumCall } from '@/components/home/forum-call'
import { Hero } from '@/components/home/hero'
import { HomeQuestions } from '@/components/home/home-questions'
import { LatestNews } from '@/components/home/latest-news'
import { Page } from '@/components/frame/page'
import { Result } from '@/components/home/result'
import { SinceThen } from '@/components/home/since-then'
import { TimeMachine } from '@/components/home/time-machine'
import { TurnoutSoFar } from '@/components/home/turnout-so-far'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { pageMetadata } from '@/components/frame/metadata'
import { updated } from '@/content/updated'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  const locale = await getLocale()
  return pageMetadata(locale, '/', `${t('title')}: ${factText(facts['voting-day'], locale)}`, t('description'))
}

export default function HomePage() {
  return (
    <Page path="/" updated={updated['/']}>
      <Hero />
      <TimeMachine />
      <BeforeVoting />
      <TurnoutSoFar />
      <SinceThen />
      <Result />
      <HomeQuestions />
      <AskedMost />
      <div className="band">
        <ForumCall />
        <LatestNews />
      </div>
    </Page>
  )
}
