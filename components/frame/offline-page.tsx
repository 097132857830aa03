import { createTranslator } from 'next-intl'
import { facts } from '@/content/facts'
import { acts } from '@/content/acts'
import { sources } from '@/content/sources'
import { factText } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { locales } from '@/lib/locale'
import { messages } from './language'
import { Logo } from './logo'
import { NoticeInBoth } from './notice-in-both'
import styles from './offline-page.module.css'
import { SavedPack } from './saved-pack'
import { inPhases, until } from './shown'
import { releaseInstant } from './site'
import '@/components/ui/button.css'

/** The two answers, in the words and the order of the ballot, at the same size. */
const answers = [
  { id: 'for', share: 'for-share', answer: 'answer-yes' },
  { id: 'against', share: 'against-share', answer: 'answer-no' }
] as const
const finalDay = dayStart(facts['result-final-day'].value)

/**
 * The content of the page that the service worker shows where it has neither network nor copy, in both languages, Kazakh first: what it
 * is, the most needed facts as of its release, and what else is kept on the device.
 */
export function OfflinePage() {
  return (
    <>
      <NoticeInBoth />
      <main className={`band ${styles.both}`}>
        <Logo />
        {locales.map((locale, index) => {
          const words = messages[locale]
          const t = createTranslator({ locale, messages: words, namespace: 'Offline' })
          const inResult = createTranslator({ locale, messages: words, namespace: 'Result' })
          const inPhase = createTranslator({ locale, messages: words, namespace: 'Phase' })
          const source = sources[acts.constitution[locale]]
          const Heading = index === 0 ? 'h1' : 'p'
          return (
            <section key={locale} lang={locale}>
              <Heading className={styles.title}>{t('title')}</Heading>
              <p>{t('text')}</p>
              <p className={styles.links}>
                <a className="button primary" href="">
                  {t('again')}
                </a>{' '}
                <a href={`/${locale}`} hrefLang={locale} data-language="">
                  {t('home')}
                </a>
              </p>
              <p className={styles.subtitle} data-since={releaseInstant}>
                {t('known', { date: formatDay(releaseInstant, locale, 'to') })}
              </p>
              <p>
                {t('vote')}: {factText(facts['voting-day'], locale, 'weekday')}.
              </p>
              <div {...inPhases('decided', 'in-force')}>
                <ul className={styles.answers}>
                  {answers.map(({ id, share, answer }) => (
                    <li key={id}>
                      <b>{factText(facts[share], locale)}</b>{' '}
                      <span>
                        {factText(facts[answer], locale)} ({factText(facts[id], locale)})
                      </span>
                    </li>
                  ))}
                </ul>
                <p className="meta">
                  {t('base', { participated: factText(facts.participated, locale) })}{' '}
                  <span {...until(finalDay)}>{inResult('preliminary')}.</span>
                  <span data-since={finalDay}>{inResult('finalBy', { date: factText(facts['result-final-day'], locale, 'on') })}</span>
                </p>
              </div>
              <p {...inPhases('decided')}>{inPhase('decided', { inForce: factText(facts['in-force'], locale, 'on') })}.</p>
              <p {...inPhases('in-force')}>{inPhase('in-force', { inForce: factText(facts['in-force'], locale, 'from') })}.</p>
              <p {...inPhases('decided', 'in-force')}>
                {t('official')}:{' '}
                <a href={source.url} hrefLang={source.language} rel="external">
                  {source.url.replace('https://', '')}
                </a>
                .
              </p>
              <SavedPack pack={locale} locale={locale} />
              <div hidden>
                <p className={styles.subtitle}>{t('visited')}</p>
                <ul className={styles.visited} data-kept={locale} />
              </div>
            </section>
          )
        })}
      </main>
    </>
  )
}
