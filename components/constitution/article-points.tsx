import { useLocale, useTranslations } from 'next-intl'
import { guide } from '@/content/constitution/guide'
import { type ArticleId, inOrder, oldArticle, oldPoint, type PointId, pointAnchor } from '@/lib/constitution'
import { reference } from '@/lib/law'
import { locales } from '@/lib/locale'
import { href } from '@/lib/pages'
import styles from './constitution.module.css'
import { PointMark } from './mark'

/** So many characters of an article are read on five screens of a phone; the points beyond fold. */
const readable = 1650
/** What a point takes besides its text, in characters: its mark, and where it stood. */
const perPoint = 90
/** So many characters too many are no reason to fold: the fold would take as much room. */
const few = 200

/** The points of an article: what each rules and what became of it, beside where its rule stood in 1995. */
export function ArticlePoints({ id }: { id: ArticleId }) {
  const t = useTranslations('Constitution')
  const order = inOrder(Object.keys(guide[id].kk.points))
  const shown = order.slice(0, readableFirst(id, order))
  const rest = order.slice(shown.length)
  return (
    <>
      <List id={id} points={shown} />
      {rest.length > 0 && (
        <details id="more" className="wide">
          <summary>
            {t('morePoints')} <span>{rest.length}</span>
          </summary>
          <List id={id} points={rest} />
        </details>
      )}
    </>
  )
}

/** How many points are read at once: as many as fit in the longer language, at least one; all if few words are over. */
function readableFirst(id: ArticleId, order: readonly PointId[]): number {
  const lengthOf = (text: (locale: (typeof locales)[number]) => string) => Math.max(...locales.map((locale) => text(locale).length))
  let room = readable - lengthOf((locale) => [guide[id][locale].summary, guide[id][locale].difference, guide[id][locale].daily].join(' '))
  const roomAfter = order.map((point) => (room -= lengthOf((locale) => guide[id][locale].points[point] ?? '') + perPoint))
  return room >= -few ? order.length : Math.max(roomAfter.filter((left) => left >= 0).length, 1)
}

function List({ id, points }: { id: ArticleId; points: readonly PointId[] }) {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  const { marks = {}, was = {} } = guide[id]
  return (
    <ol className={`wide ${styles.points}`}>
      {points.map((point) => (
        <li key={point} id={pointAnchor(point)} className={point.includes('.') ? styles.sub : undefined}>
          <a href={`#${pointAnchor(point)}`} aria-label={reference(locale, id, point)}>
            {point.split('.').at(-1)}
          </a>
          <p>{guide[id][locale].points[point]}</p>
          <p className={styles.was}>
            {marks[point] && <PointMark label={marks[point]} />}{' '}
            <span className={(was[point]?.length ?? 0) > 1 ? styles.places : undefined}>
              {was[point] ? (
                <>
                  {t('stood')}{' '}
                  {was[point].map((old, place) => (
                    <span key={old}>
                      {place > 0 && '; '}
                      <a href={href(locale, `/constitution/1995#a${oldArticle(old)}`)}>
                        {reference(locale, oldArticle(old), oldPoint(old))}
                      </a>
                    </span>
                  ))}
                </>
              ) : (
                t('stoodNowhere')
              )}
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}
