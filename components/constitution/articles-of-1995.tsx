import { useLocale, useTranslations } from 'next-intl'
import { ListPart } from '@/components/lists/list-part'
import { Link } from '@/components/ui/link'
import { articlesOf1995, dropped, sectionsOf1995 } from '@/content/constitution/articles-of-1995'
import { guide } from '@/content/constitution/guide'
import { articleName, articlePath, successors } from '@/lib/constitution'
import { reference } from '@/lib/law'
import styles from './constitution.module.css'

const articlesOf2026 = successors(guide)

/** Every article of 1995, by section: what it ruled, and which articles of 2026 continue it. The sections open. */
export function ArticlesOf1995() {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  const row = (id: string) => (
    <li key={id} id={`a${id}`}>
      <b>{articleName(locale, id)}</b>
      <p>{articlesOf1995[id]?.[locale]}</p>
      {dropped[id] ? (
        <p className="meta">
          {t('gone')} {dropped[id][locale]}
        </p>
      ) : (
        <p className="meta">
          {t('went')}{' '}
          {[...(articlesOf2026.get(id) ?? [])].map(([to, points], index) => (
            <span key={to}>
              {index ? '; ' : ''}
              <Link to={articlePath(to)}>
                {articleName(locale, to)}. {guide[to][locale].title}
              </Link>
              {points.length > 0 && ` (${points.map((point) => reference(locale, id, point)).join('; ')})`}
            </span>
          ))}
        </p>
      )}
    </li>
  )
  return (
    <>
      <ul className={styles.of1995}>{row('preamble')}</ul>
      {sectionsOf1995.map(({ roman, title, articles }) => (
        <ListPart
          key={roman}
          id={`section-${roman.toLowerCase()}-part`}
          label={
            <h2 id={`section-${roman.toLowerCase()}`}>
              {roman}. {title[locale]}
            </h2>
          }
          count={`${articles[0]}–${articles.at(-1)}`}
        >
          <ul className={styles.of1995}>{articles.map(row)}</ul>
        </ListPart>
      ))}
    </>
  )
}
