import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { pageName } from '@/components/frame/page-name'
import { until } from '@/components/frame/shown'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { SourceLink } from '@/components/ui/source-link'
import { corrections } from '@/content/corrections'
import type { FactId } from '@/content/facts'
import type { SourceId } from '@/content/sources'
import { correctedOn, type Correction, firstCommit, newestFirst, pathOf, wrongIn } from '@/lib/correction'
import { formatDay, formatMonth } from '@/lib/format'
import { dayAt } from '@/lib/instant'
import styles from './corrections.module.css'
import { ListPart } from './list-part'

/** How many records of a month, or of a day, stand in view; the rest of it opens. */
const inView = 8

type Record = Correction<SourceId, FactId> & { id: string }

/** All corrections by month, the newest first; how many there are, and since when. */
export async function Corrections() {
  const locale = await getLocale()
  const t = await getTranslations('Corrections')
  const all: Record[] = newestFirst<Correction<SourceId, FactId>>(corrections)
  const [newest, oldest] = [all[0], all.at(-1)]
  return (
    <>
      {newest && (
        <p data-since={newest.at}>{t('count', { day: formatDay(dayAt(Date.parse(firstCommit)), locale, 'on'), count: all.length })}</p>
      )}
      <p>{t('how')}</p>
      <p className="links">
        <Link to="/about#report">{t('report')}</Link>
      </p>
      <p {...(oldest && until(oldest.at))}>{t('empty')}</p>
      {parts(all, (day) => day.slice(0, 7)).map(({ name: month, records }, index) => (
        <Part
          key={month}
          id={`in-${month}`}
          label={<h2 id={`in-${month}`}>{formatMonth(month, locale)}</h2>}
          records={records}
          open={!index}
        >
          {records.length > inView &&
            parts(records, (day) => day).map(({ name: day, records: ofDay }, place) => (
              <Part
                key={day}
                id={`on-${day}`}
                label={<h3 id={`on-${day}`}>{formatDay(day, locale, 'short')}</h3>}
                records={ofDay}
                open={!index && !place}
              />
            ))}
        </Part>
      ))}
    </>
  )
}

/** The records by what `name` makes of their day, in their order. */
function parts(records: readonly Record[], name: (day: string) => string) {
  const nameOf = (record: Record) => name(correctedOn(record))
  return [...new Set(records.map(nameOf))].map((each) => ({ name: each, records: records.filter((record) => nameOf(record) === each) }))
}

type PartProps = { id: string; label: ReactNode; records: readonly Record[]; open: boolean; children?: ReactNode }

/** The records of a month or a day, in a fold; `children`: its parts, where they are too many for one list. */
async function Part({ id, label, records, open, children }: PartProps) {
  const t = await getTranslations('Corrections')
  return (
    <div data-since={records.at(-1)?.at}>
      <ListPart id={`${id}-part`} label={label} count={records.length} open={open}>
        {children || <Records records={records.slice(0, inView)} />}
        {!children && records.length > inView && (
          <ListPart id={`${id}-more`} label={t('more')} count={records.length - inView}>
            <Records records={records.slice(inView)} />
          </ListPart>
        )}
      </ListPart>
    </div>
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
  const language = wrongIn({ was, is }, locale)
  const mark = language === locale ? undefined : language
  const places = await Promise.all(pages.map(async (place) => ({ place, name: await pageName(locale, pathOf(place)) })))
  return (
    <li id={id} data-since={at}>
      <p className="meta links">
        <a href={`#${id}`}>
          <time dateTime={at}>{formatDay(correctedOn({ at }), locale)}</time>
        </a>
      </p>
      {language !== locale && <p>{t('inOther')}</p>}
      <dl>
        <dt>{t('was')}</dt>{' '}
        <dd lang={mark}>
          <RegistryText text={was[language]} locale={language} />
        </dd>
        <dt>{t('is')}</dt>{' '}
        <dd lang={mark}>
          <RegistryText text={is[language]} locale={language} />
        </dd>
      </dl>
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
      <p className="meta links">
        {t('places')}
        {places.map(({ place, name }) => (
          <Link key={place} to={place}>
            <span>
              <RegistryText text={name} />
            </span>
          </Link>
        ))}
      </p>
    </li>
  )
}
