import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { localeNames, locales } from '@/lib/locale'
import { href, menu, parents, type Path } from '@/lib/pages'
import { Logo } from './logo'
import styles from './page.module.css'
import { PhaseLine } from './phase-line'

/** What the menu leaves out on a phone: the name leads home, the foot to the other two. */
const spare: readonly Path[] = ['/', '/news', '/about']

/** Name, languages, menu; below the home page also where the reader is, the day of the vote and where things stand. */
export function PageHeader({ path, title }: { path: Path; title: string | undefined }) {
  const locale = useLocale()
  const t = useTranslations('Site')
  const nav = useTranslations('Nav')
  return (
    <>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <Logo />
          {t('name')}
        </Link>
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
            <li key={to} data-spare={spare.includes(to) ? '' : undefined}>
              <Link to={to} aria-current={to === path ? 'page' : (to !== '/' && path.startsWith(to)) || undefined}>
                {nav(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {path !== '/' && (
        <div className={styles.where}>
          <nav aria-label={t('path')}>
            <Breadcrumbs path={path} title={title} />
          </nav>
          <p>
            <time dateTime={facts['voting-day'].value}>{factText(facts['voting-day'], locale, 'weekday')}</time> · <PhaseLine />
          </p>
        </div>
      )}
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
        <li key={up}>
          <Link to={up}>{nav(menu.find(([to]) => to === up)?.[1] ?? 'home')}</Link>
        </li>
      ))}
      <li aria-current="page">{title && <RegistryText text={title} />}</li>
    </ol>
  )
}
