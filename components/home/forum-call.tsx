import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { factText } from '@/lib/fact'
import { dayStart } from '@/lib/instant'
import styles from './home.module.css'

/** The forum's call to take part: quoted, attributed and linked, next to a link to those who criticised the draft. */
export function ForumCall() {
  const locale = useLocale()
  const t = useTranslations('Home')
  return (
    <section aria-labelledby="forum" data-since={dayStart(sources['baq-forum-kk'].date)}>
      <h2 id="forum">{t('forum')}</h2>
      <p className={styles.call}>{t('forumQuote')}</p>
      <p>{t('forumText')}</p>
      <p>
        <Link to="/forum">{t('forumMore')}</Link> · <Link to="/forum#sources-note">{t('critics')}</Link> ·{' '}
        <a href={sources[`baq-forum-${locale}`].url} hrefLang={locale} rel="external">
          {t('forumSource', { date: factText(facts['forum-reported'], locale) })}
        </a>
      </p>
    </section>
  )
}
