import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { BeforeVoting } from '@/components/before-voting'
import { ForumCall } from '@/components/forum-call'
import { Hero } from '@/components/hero'
import { HomeQuestions } from '@/components/home-questions'
import styles from '@/components/home.module.css'
import { LatestNews } from '@/components/latest-news'
import { Page } from '@/components/page'
import { Result } from '@/components/result'
import { TurnoutSoFar } from '@/components/turnout-so-far'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { pageMetadata } from '@/lib/site'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  const locale = await getLocale()
  return pageMetadata(locale, '/', `${t('title')}: ${factText(facts['voting-day'], locale)}`, t('description'))
}

export default function HomePage() {
  return (
    <Page path="/" updated="2026-11-22">
      <Hero />
      <div>
        <BeforeVoting />
        <TurnoutSoFar />
        <Result />
        <HomeQuestions />
        <div className={`band ${styles.columns}`}>
          <ForumCall />
          <LatestNews />
        </div>
      </div>
    </Page>
  )
}
