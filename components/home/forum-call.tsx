import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { ArchivedCopy } from '@/components/ui/source-link'
import { facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { factText } from '@/lib/fact'
import { dayStart } from '@/lib/instant'
import links from './links.module.css'
import styles from './forum-call.module.css'

/** The forum's call to take part: quoted, attributed and linked, next to a link to those who criticised the draft. */
export function ForumCall() {
  const locale = useLocale()
  const t = useTranslations('Home')
  return (
    <section aria-labelledby="forum" data-since={dayStart(sources['baq-forum-kk'].date)}>
      <h2 id="forum">{t('forum')}</h2>
      <div className={styles.two}>
        <div>
          <p className={styles.call}>{t('forumQuote')}</p>
          <p className="meta">
            <a className="reach" href={sources[`baq-forum-${locale}`].url} hrefLang={locale} rel="external">
              {t('forumSource', { date: factText(facts['forum-reported'], locale) })}
            </a>
            <ArchivedCopy source={sources[`baq-forum-${locale}`]} />
          </p>
        </div>
        <details id="forum-said">
          <summary>{t('forumSaid')}</summary>
          <p>{t('forumText')}</p>
        </details>
      </div>
      <p className={links.on}>
        <Link to="/forum">{t('forumMore')}</Link> <Link to="/explainers/observers-and-criticism#critics">{t('critics')}</Link>
      </p>
    </section>
  )
}
