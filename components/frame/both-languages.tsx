import { createTranslator } from 'next-intl'
import { Fragment } from 'react'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { localeNames, locales } from '@/lib/locale'
import { href, menu } from '@/lib/pages'
import styles from './both-languages.module.css'
import { messages } from './language'
import { Logo } from './logo'
import { NoticeInBoth } from './notice-in-both'
import '@/components/ui/button.css'

/** From a page that does not exist a reader may go on to so many places of the menu. */
const placesToGo = 5

/** The content of a page in both languages, Kazakh first: what the portal is about, the day of the vote, a link to each home page. */
export function BothLanguages({ namespace }: { namespace: 'Entry' | 'NotFound' }) {
  return (
    <>
      <NoticeInBoth />
      <main className={`band ${styles.both}`}>
        <Logo />
        {locales.map((locale, index) => {
          const t = createTranslator({ locale, messages: messages[locale], namespace })
          const nav = createTranslator({ locale, messages: messages[locale], namespace: 'Nav' })
          const Heading = index === 0 ? 'h1' : 'p'
          return (
            <section key={locale} lang={locale}>
              <Heading className={styles.title}>{t('title')}</Heading>
              <p>{t('text')}</p>
              <p>{factText(facts['voting-day'], locale, 'weekday')}</p>
              <p>
                <a className={`button primary ${styles.on}`} href={`/${locale}`} hrefLang={locale} data-language="">
                  {namespace === 'Entry' ? localeNames[locale] : t('home')}
                </a>
              </p>
              {namespace === 'NotFound' && (
                <p className="links">
                  {menu.slice(1, 1 + placesToGo).map(([to, label]) => (
                    <Fragment key={to}>
                      <a href={href(locale, to)} hrefLang={locale}>
                        {nav(label)}
                      </a>{' '}
                    </Fragment>
                  ))}
                </p>
              )}
            </section>
          )
        })}
      </main>
    </>
  )
}
