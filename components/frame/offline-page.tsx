import { acts } from '@/content/acts'
import { answers } from '@/content/answers'
import { facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { factText } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { locales } from '@/lib/locale'
import { wordsIn } from './language'
import { Logo } from './logo'
import { NoticeInBoth } from './notice-in-both'
import styles from './offline-page.module.css'
import { SavedPack } from './saved-pack'
import { inPhases, until } from './shown'
import { releaseInstant } from './site'
import '@/components/ui/button.css'

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
          const t = wordsIn(locale)
          const source = sources[acts.constitution[locale]]
          const Heading = index === 0 ? 'h1' : 'p'
          return (
            <section key={locale} lang={locale}>
              <Heading className={styles.title}>{t('Offline.title')}</Heading>
              <p>{t('Offline.text')}</p>
              <p className={styles.links}>
                <a className="button primary" href="">
                  {t('Offline.again')}
                </a>{' '}
                <a href={`/${locale}`} hrefLang={locale} data-language="">
                  {t('Offline.home')}
                </a>
              </p>
              <p className={styles.subtitle} data-since={releaseInstant}>
                {t('Offline.known', { date: formatDay(releaseInstant, locale, 'to') })}
              </p>
              <p>
                {t('Offline.vote')}: {factText(facts['voting-day'], locale, 'weekday')}.
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
                  {t('Offline.base', { participated: factText(facts.participated, locale) })}{' '}
                  <span {...until(finalDay)}>{t('Result.preliminary')}.</span>
                  <span data-since={finalDay}>{t('Result.finalBy', { date: factText(facts['result-final-day'], locale, 'on') })}</span>
                </p>
              </div>
              <p {...inPhases('decided')}>{t('Phase.decided', { inForce: factText(facts['in-force'], locale, 'on') })}.</p>
              <p {...inPhases('in-force')}>{t('Phase.in-force', { inForce: factText(facts['in-force'], locale, 'from') })}.</p>
              <p {...inPhases('decided', 'in-force')}>
                {t('Offline.official')}:{' '}
                <a href={source.url} hrefLang={source.language} rel="external">
                  {source.url.replace('https://', '')}
                </a>
                .
              </p>
              <SavedPack pack={locale} locale={locale} />
              <div hidden>
                <p className={styles.subtitle}>{t('Offline.visited')}</p>
                <ul className={styles.visited} data-kept={locale} />
              </div>
            </section>
          )
        })}
      </main>
    </>
  )
}
