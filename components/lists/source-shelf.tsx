import { useLocale, useTranslations } from 'next-intl'
import { sourceSince } from '@/content/known'
import { type SourceId, sources } from '@/content/sources'
import { sourcesAside } from '@/content/sources-aside'
import { formatMonth } from '@/lib/format'
import { partsOfShelf, periodOf, type Shelf, type Stretch } from '@/lib/source-order'
import { FactsOfSource } from './facts-of-source'
import { ListPart } from './list-part'
import { SourceItem } from './source-item'
import styles from './source-shelf.module.css'

/** How many sources of a part stand in view; the rest of it opens. */
const inView = 20

/** A shelf of the list of sources by month: the newest month of the news is open. */
export function SourceShelf({ shelf }: { shelf: Shelf }) {
  const t = useTranslations('News')
  const locale = useLocale()
  const label = (stretch: Stretch) =>
    stretch === 'earlier' || stretch === 'undated' || stretch === 'aside' ? t(`stretch.${stretch}`) : formatMonth(stretch, locale)
  return (
    <section aria-labelledby={shelf} data-part="">
      <h2 id={shelf}>{t(`shelf.${shelf}`)}</h2>
      {partsOfShelf<SourceId>(sources, shelf, sourcesAside).map(({ stretch, ids }, index) => {
        const id = `${shelf}-${stretch}`
        const rest = ids.slice(inView)
        return (
          <ListPart
            key={stretch}
            id={`${id}-part`}
            label={<h3 id={id}>{label(stretch)}</h3>}
            count={ids.length}
            open={shelf === 'news' && index === 0}
          >
            <Sources ids={ids.slice(0, inView)} />
            {rest.length > 0 && (
              <ListPart id={`${id}-more`} label={t('more')} count={rest.length}>
                <Sources ids={rest} />
              </ListPart>
            )}
          </ListPart>
        )
      })}
    </section>
  )
}

function Sources({ ids }: { ids: readonly SourceId[] }) {
  return (
    <ul className={`list ${styles.sources}`}>
      {ids.map((id) => {
        const { date, language, kind } = sources[id]
        return (
          <li
            key={id}
            id={id}
            data-source={id}
            data-entry=""
            data-language={language}
            data-kind={kind}
            data-period={periodOf(date)}
            data-since={sourceSince[id]}
          >
            <SourceItem id={id} />
            <FactsOfSource source={id} />
          </li>
        )
      })}
    </ul>
  )
}
