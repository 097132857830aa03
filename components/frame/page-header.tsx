import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { localeNames, locales } from '@/lib/locale'
import { ancestorsOf, href, lookHelp, menu, type Path, twinOf } from '@/lib/pages'
import { Logo } from './logo'
import styles from './page.module.css'

/** How many places stand in the row of a phone; the others open under «Menu». */
const placesInRow = 3
/** The places in the row of a desk; the footer has the others. */
const placesOnDesk = 7

/** The menu without the home page, to which the portal's name leads. */
const places = menu.filter(([to]) => to !== '/')

/**
 * The bar with name, search and languages, which stays in view, and the menu: on a desk within the bar, on a phone a row of its own, whose
 * rest opens without a script. Under it the pages above this one, and the page on the same subject in easy language or in full.
 */
export function PageHeader({ path }: { path: Path }) {
  const locale = useLocale()
  const t = useTranslations('Site')
  const twin = twinOf(path)
  return (
    <>
      <header className={styles.header}>
        <Link to="/" className={styles.brand}>
          <Logo />
          {t('name')}
        </Link>
        <nav className={styles.places} aria-label={t('menu')}>
          <Places of={places.slice(0, placesOnDesk)} path={path} />
        </nav>
        <Link to="/search" className={styles.search} aria-label={t('search')} aria-current={path === '/search' ? 'page' : undefined}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="m18 18-5-5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z" />
          </svg>
        </Link>
        <Link to={lookHelp} className={styles.search} data-use="look" aria-labelledby="look">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M1 10q9-13 18 0-9 13-18 0zM13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0z" />
          </svg>
        </Link>
        <nav className={styles.languages} aria-label={t('language')}>
          {locales.map((language) => (
            <a
              key={language}
              href={href(language, path)}
              hrefLang={language}
              lang={language}
              data-language=""
              aria-current={language === locale || undefined}
            >
              <span>{localeNames[language]}</span>
            </a>
          ))}
        </nav>
      </header>
      <nav className={styles.menu} aria-label={t('menu')}>
        <Places of={places.slice(0, placesInRow)} path={path} />
        <details>
          <summary>{t('more')}</summary>
          {/* The last place in the row stands here too: the narrowest phones have no room for it there. */}
          <Places of={places.slice(placesInRow - 1)} path={path} />
        </details>
      </nav>
      {path !== '/' && (
        <nav className={`${styles.path} ${styles.on}`} aria-label={t('path')}>
          <Breadcrumbs path={path} />
          {twin && <Link to={twin.to}>{t(`twin.${twin.is}`)}</Link>}
        </nav>
      )}
    </>
  )
}

function Places({ of, path }: { of: typeof places; path: Path }) {
  const nav = useTranslations('Nav')
  return (
    <ul>
      {of.map(([to, label]) => (
        <li key={to}>
          <Link to={to} aria-current={to === path ? 'page' : path.startsWith(`${to}/`) || undefined}>
            {nav(label)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The label of a page in the menu; every page above another is there. */
function labelOf(path: Path) {
  const label = menu.find(([to]) => to === path)?.[1]
  if (!label) throw new Error(`lib/pages.ts: "${path}" is a parent of pages; expected it in the menu too`)
  return label
}

function Breadcrumbs({ path }: { path: Path }) {
  const nav = useTranslations('Nav')
  return (
    <ol>
      {ancestorsOf(path).map((ancestor) => (
        <li key={ancestor}>
          <Link to={ancestor}>{nav(labelOf(ancestor))}</Link>
        </li>
      ))}
    </ol>
  )
}
