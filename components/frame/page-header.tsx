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

/** Menu entries hidden on phones: the portal's name already links to the home page, and the footer to the other two. */
const wideOnly: readonly Path[] = ['/', '/news', '/about']

/** Name, languages and menu; except on the home page also breadcrumbs, the day of the vote and the phase. */
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
          {locales.map((language) => (
            <a
              key={language}
              href={href(language, path)}
              hrefLang={language}
              lang={language}
              data-language
              aria-current={language === locale || undefined}
            >
              {localeNames[language]}
            </a>
          ))}
        </nav>
      </div>
      <nav className={styles.menu} aria-label={t('menu')}>
        <ul>
          {menu.map(([to, label]) => (
            <li key={to} data-wide-only={wideOnly.includes(to) ? '' : undefined}>
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

/** The label of a page in the menu; every page above another is there. */
function labelOf(path: Path) {
  const label = menu.find(([to]) => to === path)?.[1]
  if (!label) throw new Error(`lib/pages.ts: "${path}" is a parent of pages; expected it in the menu too`)
  return label
}

function Breadcrumbs({ path, title }: { path: Path; title: string | undefined }) {
  const nav = useTranslations('Nav')
  const ancestors: Path[] = []
  for (let ancestor = parents[path]; ancestor; ancestor = parents[ancestor]) ancestors.unshift(ancestor)
  return (
    <ol>
      {ancestors.map((ancestor) => (
        <li key={ancestor}>
          <Link to={ancestor}>{nav(labelOf(ancestor))}</Link>
        </li>
      ))}
      <li aria-current="page">{title && <RegistryText text={title} />}</li>
    </ol>
  )
}
