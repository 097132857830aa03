import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { guide } from '@/content/constitution/guide'
import { type ArticleId, articleName, articlePath, neighbours } from '@/lib/constitution'
import type { Path } from '@/lib/pages'
import styles from './constitution.module.css'

type Props = {
  id: ArticleId
  /** The path of the page of a neighbouring article: with or without the other language beside it, as the current page. */
  to?: (id: ArticleId) => Path
}

/** Links to the articles before and after, and to the list of all. */
export function ArticleNavigation({ id, to = articlePath }: Props) {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  const { before, after } = neighbours(id)
  const name = (neighbour: ArticleId) => `${articleName(locale, neighbour)}. ${guide[neighbour][locale].title}`
  return (
    <nav className={styles.around} aria-label={t('around')}>
      {before && (
        <Link to={to(before)} rel="prev">
          ← {name(before)}
        </Link>
      )}
      <Link to="/constitution">{t('toAll')}</Link>
      {after && (
        <Link to={to(after)} rel="next">
          {name(after)} →
        </Link>
      )}
    </nav>
  )
}
