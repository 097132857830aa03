import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { localeNames, locales } from '@/lib/locale'
import { href, menu, parents, type Path } from '@/lib/pages'
import { contactEmail } from '@/lib/site'
import { Link } from './link'
import { Mark } from './mark'
import { PageClock } from './page-clock'
import { PhaseLine } from './phase-line'
import styles from './page.module.css'
import { Static } from './static'

type Props = {
  path: Path
  /** The page's own name, for the breadcrumbs; the home page has none. */
  title?: string
  /** ISO day of the last change of the content. */
  updated: string
  children: ReactNode
}

/** The frame of every page: header with the two languages, breadcrumbs, content, foot. */
export function Page({ path, title, updated, children }: Props) {
  const locale = useLocale()
  const t = useTranslations('Site')
  const nav = useTranslations('Nav')
  const asOf = useTranslations('AsOf')
  return (
    <>
      <a className={styles.skip} href="#main">{t('skip')}</a>
      <PageClock locale={locale} labels={{ asOf: asOf('asOf'), written: path === '/' ? '' : asOf('written'), bad: asOf('bad'), toNow: asOf('toNow') }} />
      <Static as="div">
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to="/" className={styles.brand}><Mark />{t('name')}</Link>
          <nav className={styles.languages} aria-label={t('language')}>
            {locales.map((each) => (
              <a key={each} href={href(each, path)} hrefLang={each} lang={each} data-language aria-current={each === locale || undefined}>
                {localeNames[each]}
              </a>
            ))}
          </nav>
        </div>
        <nav className={styles.menu} aria-label={t('menu')}>
          <ul>
            {menu.map(([to, label]) => (
              <li key={to}>
                <Link to={to} aria-current={to === path ? 'page' : (to !== '/' && path.startsWith(to)) || undefined}>{nav(label)}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {path !== '/' && (
        <div className={styles.where}>
          <nav aria-label={t('path')}><Breadcrumbs path={path} title={title} /></nav>
          <p><time dateTime={facts['voting-day'].value}>{factText(facts['voting-day'], locale, 'weekday')}</time> · <PhaseLine /></p>
        </div>
      )}
      </Static>
      <main id="main">{children}</main>
      <Static as="footer" className={styles.footer}>
        <p>{t('independent')} {t('noCookies')} <Link to="/about/privacy">{nav('privacy')}</Link></p>
        <p>
          {t('updated', { date: formatDay(updated, locale) })} ·{' '}
          {contactEmail
            ? <a href={`mailto:${contactEmail}?subject=${encodeURIComponent(href(locale, path))}`}>{t('report')}</a>
            : <Link to="/about#report">{t('report')}</Link>}
        </p>
      </Static>
    </>
  )
}

function Breadcrumbs({ path, title }: { path: Path; title: string | undefined }) {
  const nav = useTranslations('Nav')
  const above: Path[] = []
  for (let up = parents[path]; up; up = parents[up]) above.unshift(up)
  return (
    <ol>
      {above.map((up) => (
        <li key={up}><Link to={up}>{nav(menu.find(([to]) => to === up)?.[1] ?? 'home')}</Link></li>
      ))}
      <li aria-current="page">{title}</li>
    </ol>
  )
}
