import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { BeforeVoting } from '@/components/before-voting'
import { Countdown } from '@/components/countdown'
import styles from '@/components/home.module.css'
import { Link } from '@/components/link'
import { Milestones } from '@/components/milestones'
import { Page } from '@/components/page'
import { Result } from '@/components/result'
import { SourceItem } from '@/components/source-item'
import { Static } from '@/components/static'
import { TurnoutSoFar } from '@/components/turnout-so-far'
import { When } from '@/components/when'
import { facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { latestNews } from '@/content/news'
import { factText } from '@/lib/fact'
import { phases } from '@/lib/phase'
import { pageMetadata } from '@/lib/site'

const updated = '2026-11-22'

const cards = [
  { key: 'asked', to: '/explainers/referendum-in-brief' },
  { key: 'voted', to: '/explainers/how-voting-worked' },
  { key: 'now', to: '/explainers/after-the-vote' }
] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  const locale = await getLocale()
  return pageMetadata(locale, '/', `${t('title')}: ${factText(facts['voting-day'], locale)}`, t('description'))
}

export default async function HomePage() {
  const locale = await getLocale()
  const t = await getTranslations('Home')
  const site = await getTranslations('Site')
  const { Countdown: countdown } = await getMessages()
  const values = {
    open: factText(facts['polls-open'], locale, 'from'),
    close: factText(facts['polls-close'], locale, 'to'),
    closed: factText(facts['polls-close'], locale, 'on'),
    answer: factText(facts['answer-yes'], locale),
    inForceOn: factText(facts['in-force'], locale, 'on'),
    inForceFrom: factText(facts['in-force'], locale, 'from')
  }
  return (
    <Page path="/" updated={updated}>
      <section className={`band ${styles.hero}`}>
        <Static as="div">
        <p className={styles.kicker}>{site('title')}</p>
        <h1><time dateTime={facts['voting-day'].value}>{factText(facts['voting-day'], locale, 'weekday')}</time></h1>
        {phases.map((phase) => (
          <When key={phase} phase={phase} className={styles.lead}>{t(`lead.${phase}`, values)}</When>
        ))}
        </Static>
        <NextIntlClientProvider messages={{ Countdown: countdown }}>
          <Countdown>{t('timer', { ...values, date: factText(facts['voting-day'], locale, 'weekday') })}</Countdown>
        </NextIntlClientProvider>
        <Static as="div"><Milestones /></Static>
      </section>
      <Static as="div">
      <BeforeVoting />
      <TurnoutSoFar />
      <Result />
      <section className="band" aria-labelledby="questions">
        <h2 id="questions">{t('questions')}</h2>
        <ul className="cards">
          {cards.map(({ key, to }) => (
            <li key={key}>
              <h3>
                <Link to={to}>
                  <span data-when="announced voting">{t(`question.${key}Ahead`)}</span>
                  <span data-when="counting decided in-force">{t(`question.${key}`)}</span>
                </Link>
              </h3>
              <p>{t(`question.${key}Text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <div className={`band ${styles.columns}`}>
        <section aria-labelledby="forum" data-since={`${sources['baq-forum-kk'].date}T00:00:00+05:00`}>
          <h2 id="forum">{t('forum')}</h2>
          <p className={styles.call}>{t('forumQuote')}</p>
          <p>{t('forumText')}</p>
          <p>
            <Link to="/forum">{t('forumMore')}</Link> · <Link to="/forum#sources-note">{t('critics')}</Link> ·{' '}
            <a href={sources[`baq-forum-${locale}`].url} hrefLang={locale} rel="external">{t('forumSource', { date: factText(facts['forum-reported'], locale) })}</a>
          </p>
        </section>
        <section aria-labelledby="news">
          <h2 id="news">{t('news')}</h2>
          <ul className="list">
            {latestNews.map((id) => (
              <li key={id} data-since={`${sources[id].date}T00:00:00+05:00`}><SourceItem id={id} /></li>
            ))}
          </ul>
          <p><Link to="/news">{t('allNews')}</Link></p>
        </section>
      </div>
      </Static>
    </Page>
  )
}
