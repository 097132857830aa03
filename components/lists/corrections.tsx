import { getLocale, getTranslations } from 'next-intl/server'
import { pageName } from '@/components/frame/page-name'
import { until } from '@/components/frame/shown'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { SourceLink } from '@/components/ui/source-link'
import { corrections } from '@/content/corrections'
import type { FactId } from '@/content/facts'
import type { SourceId } from '@/content/sources'
import { correctedOn, type Correction, firstCommit, newestFirst, pathOf } from '@/lib/correction'
import { formatDay, formatMonth } from '@/lib/format'
import { dayAt } from '@/lib/instant'
import styles from './corrections.module.css'
import { ListPart } from './list-part'

/** How many records of a month stand in view; the rest of it opens. */
const inView = 10

type Record = Correction<SourceId, FactId> & { id: string }

/** All corrections by month, the newest first; how many there are, and since when. */
export async function Corrections() {
  const locale = await getLocale()
  const t = await getTranslations('Corrections')
  const all: Record[] = newestFirst<Correction<SourceId, FactId>>(corrections)
  const monthOf = (record: Record) => correctedOn(record).slice(0, 7)
  const months = [...new Set(all.map(monthOf))].map((month) => ({ month, records: all.filter((record) => monthOf(record) === month) }))
  const [newest, oldest] = [all[0], all.at(-1)]
  return (
    <>
      {newest && (
        <p data-since={newest.at}>{t('count', { day: formatDay(dayAt(Date.parse(firstCommit)), locale, 'on'), count: all.length })}</p>
      )}
      <p>
        {t('how')} <Link to="/about#report">{t('report')}</Link>
      </p>
      <p {...(oldest && until(oldest.at))}>{t('empty')}</p>
      {months.map(({ month, records }, index) => (
        <div key={month} data-since={records.at(-1)?.at}>
          <ListPart
            id={`${month}-part`}
            label={<h2 id={`in-${month}`}>{formatMonth(month, locale)}</h2>}
            count={records.length}
            open={index === 0}
          >
            <Records records={records.slice(0, inView)} />
            {records.length > inView && (
              <ListPart id={`in-${month}-more`} label={t('more')} count={records.length - inView}>
                <Records records={records.slice(inView)} />
              </ListPart>
            )}
          </ListPart>
        </div>
      ))}
    </>
  )
}

function Records({ records }: { records: readonly Record[] }) {
  return (
    <ol className={`list ${styles.corrections}`}>
      {records.map((record) => (
        <Item key={record.id} {...record} />
      ))}
    </ol>
  )
}

/** A correction: its day, the pages, what was and what is; folded, why, and what shows it. */
async function Item({ id, at, pages, was, is, why, sources }: Record) {
  const locale = await getLocale()
  const t = await getTranslations('Corrections')
  const places = await Promise.all(pages.map(async (place) => ({ place, name: await pageName(locale, pathOf(place)) })))
  return (
    <li id={id} data-since={at}>
      <p className="meta">
        <a href={`#${id}`}>
          <time dateTime={at}>{formatDay(correctedOn({ at }), locale)}</time>
        </a>
      </p>
      <p className={styles.was}>
        <b>{t('was')}</b> <RegistryText text={was[locale]} />
      </p>
      <p>
        <b>{t('is')}</b> <RegistryText text={is[locale]} />
      </p>
      <details>
        <summary>{t('why')}</summary>
        <p>
          <RegistryText text={why[locale]} />
        </p>
        <ul>
          {sources.map((source) => (
            <li key={source}>
              <SourceLink id={source} />
            </li>
          ))}
        </ul>
      </details>
      <p className="meta">
        {t('places')}{' '}
        {places.map(({ place, name }, index) => (
          <span key={place}>
            {index > 0 && ' · '}
            <Link to={place}>
              <RegistryText text={name} />
            </Link>
          </span>
        ))}
      </p>
    </li>
  )
}
