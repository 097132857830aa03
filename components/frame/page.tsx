import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { formatDay } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { href, lookHelp, type Path } from '@/lib/pages'
import { Corrected } from './corrected'
import { Notice } from './notice'
import { PageHeader } from './page-header'
import { reportLetter } from './report'
import styles from './page.module.css'
import { Share } from './share'
import { releaseName } from './site'
import { StructuredData } from './structured-data'

type Props = {
  path: Path
  /** ISO day on which the content last changed. */
  updated: string
  children: ReactNode
  /** What proves the content: it follows it, so that the text arrives first. */
  after?: ReactNode
}

/** The frame of every page: notice, header, content, footer, and what it says to search engines. */
export function Page({ path, updated, children, after }: Props) {
  const locale = useLocale()
  const t = useTranslations('Site')
  const nav = useTranslations('Nav')
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <Notice written={path !== '/' && path !== '/poster'} />
      <PageHeader path={path} />
      <main id="main">{children}</main>
      {after}
      <Corrected path={path} />
      <StructuredData path={path} updated={updated} />
      <footer className={styles.footer}>
        <Share path={path} />
        <p>
          {t('independent')}{' '}
          <Link to="/about/privacy" className="reach">
            {t('noCookies')}
          </Link>
          . <span data-since={dayStart(updated)}>{t('updated', { date: formatDay(updated, locale) })}.</span> {t('release')} {releaseName}.
        </p>
        <p className={styles.on} data-printed={t('printed')}>
          <Link to="/easy">{nav('easy')}</Link> <Link to="/news">{nav('news')}</Link> <Link to="/about">{nav('about')}</Link>{' '}
          <Link to="/about/offline">{nav('offline')}</Link>{' '}
          <Link to={lookHelp} id="look" data-use="look">
            {t('look')}
          </Link>{' '}
          <a href={reportLetter(locale, path) ?? href(locale, '/about#report')}>{t('report')}</a>
        </p>
        {/* The figures: scripts/finish/weight.mjs. What stands behind them counts too, and is short. */}
        {process.env.NODE_ENV === 'production' && (
          <p id="weight" className={styles.on}>
            {t('weight', { rest: '{weight:rest}', font: '{weight:font}', page: '{weight:page}' })}
          </p>
        )}
      </footer>
    </>
  )
}
