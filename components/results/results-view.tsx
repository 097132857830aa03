import { useLocale, useTranslations } from 'next-intl'
import { Regions } from '@/islands/regions'
import '@/islands/regions.css'
import '@/islands/tile-map.css'
import { facts } from '@/content/facts'
import { bulletinSources, publishedShares, regions } from '@/content/results'
import { compare, nameLanguage } from '@/lib/alphabet'
import { type Fact as FactData, factText } from '@/lib/fact'
import { formatNumber, formatPercent, formatTime } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { type RegionId, regionIds } from '@/lib/regions'
import { type BulletinId, bulletinIds, checks, type Results } from '@/lib/results'
import { gaps, unknowable } from '@/lib/unknown'
import { Fact } from '@/components/prose/fact'
import { useUnknown } from '@/components/prose/unknown'
import { Island } from '@/components/frame/island'
import { inPhases, until } from '@/components/frame/shown'
import { Link } from '@/components/ui/link'
import { Contents, type Entry } from '@/components/ui/contents'
import { PercentBar } from '@/components/ui/percent-bar'
import { RegistryText } from '@/components/ui/registry-text'
import { AddressLink, figureId, FigureLink } from './figure-link'
import { Bases, National, nationalFacts } from './national'
import { SectionSources, useLeads } from './section-sources'
import { ShareLegend } from './share-legend'
import styles from './results-view.module.css'
import '@/components/ui/button.css'
import '@/components/ui/table.css'

type Props = { results: Results }
const polls = ['eurasian', 'socis', 'amanat'] as const
const afterExitPolls = { 'data-since': dayStart(facts['exit-polls-day'].value) }
const onceDecided = inPhases('decided', 'in-force')
/** From when a number of the whole count could be looked for, and missed. */
const countKnown = { votes: facts['result-preliminary-day'].value, turnout: facts['result-final-day'].value }

/** All numbers of the vote on one page. Where a number is null the page says that it is awaited or unknown. */
export function ResultsView({ results }: Props) {
  const t = useTranslations('Results')
  const hasResult = results.national.status !== 'awaited'
  const entries: Entry[] = [
    { id: 'national', label: t('short.national') },
    ...(hasResult ? [{ id: 'bases', label: t('short.bases'), shown: onceDecided }] : []),
    { id: 'turnout', label: t('short.turnout') },
    { id: 'regions', label: t('short.regions') },
    ...(hasResult
      ? [
          { id: 'exit-polls', label: t('exitPolls'), shown: afterExitPolls },
          { id: 'checks', label: t('short.checks'), shown: onceDecided }
        ]
      : []),
    { id: 'sources', label: t('short.sources') }
  ]
  return (
    <>
      <Contents short entries={entries} />
      <div className={`wide ${styles.pair}`}>
        <National results={results} />
        <Bases results={results} />
      </div>
      <Bulletins results={results} />
      <RegionsOf results={results} />
      {hasResult && (
        <div className="wide">
          <Missing results={results} />
          <ExitPolls />
          <Checks results={results} />
        </div>
      )}
    </>
  )
}

/** Turnout of the country by the hour. Each hour has an address: `#t-1000`. */
function Bulletins({ results: { bulletins } }: Props) {
  const t = useTranslations('Results')
  const published = bulletins.filter(({ percent }) => percent !== null)
  const leads = useLeads(published.map(({ id }) => `turnout-${id}` as const))
  const first = published[0]?.known
  return (
    <section className="wide" aria-labelledby="turnout">
      <h2 id="turnout">{t('turnout')}</h2>
      <p {...(first ? until(first) : {})}>{t('turnoutAwaited')}</p>
      {first && (
        <div className={styles.hours} data-since={first}>
          <p>{t('turnoutText')}</p>
          <div className="scroll" role="region" aria-label={t('short.turnout')} tabIndex={0}>
            <table className={`table figures ${styles.table}`}>
              <caption className={styles.hidden}>{t('turnout')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('time')}</th>
                  <th scope="col">{t('ballots')}</th>
                  <th scope="col">{t('percent')}</th>
                </tr>
              </thead>
              <tbody>
                {published.map(({ id, at, known, percent }) => (
                  <tr key={id} id={`t-${id}`} data-since={known}>
                    <th scope="row">
                      <a href={`#t-${id}`}>{formatTime(at)}</a>
                    </th>
                    <td id={figureId(`ballots-${id}`)}>
                      <FigureLink id={`ballots-${id}`} />
                    </td>
                    <td id={figureId(`turnout-${id}`)}>
                      <FigureLink id={`turnout-${id}`} /> <PercentBar percent={percent ?? 0} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <SectionSources
            items={published.flatMap(({ known }, index) => leads.slice(index, index + 1).map((id) => ({ id, since: known })))}
          />
          <p className="meta" {...onceDecided}>
            {t('turnoutFinal')} <Link to="/results/why-numbers-differ#turnout">{t('why')}</Link>
          </p>
        </div>
      )}
    </section>
  )
}

/** Turnout by region: the island, and the sources of its lists. */
function RegionsOf({ results }: Props) {
  const locale = useLocale()
  const t = useTranslations('Results')
  const inOrder = compare(locale)
  const rows = regionIds
    .map((id) => {
      const { name, short, tile } = regions[id]
      return { id, name: name[locale], short: short[locale], lang: nameLanguage(name[locale], locale), tile, turnout: results.regions[id] }
    })
    .sort((a, b) => inOrder(a.name, b.name))
  const inRegions = useTranslations('Regions')
  const first = results.bulletins[0]?.known ?? ''
  const listed = results.bulletins.flatMap(({ id, known, percent }) =>
    percent === null ? [] : bulletinSources[id].map((source) => ({ id: source, since: known }))
  )
  return (
    <section className="wide" aria-labelledby="regions">
      <h2 id="regions">{t('regions')}</h2>
      <p {...until(first)}>{inRegions('awaited', { day: factText(facts['voting-day'], locale, 'on'), time: formatTime(first) })}</p>
      <div data-since={first}>
        <p className={styles.text}>{t('regionsText')}</p>
        <ShareLegend />
      </div>
      <Island name="regions" words="Regions" load="visible">
        <Regions locale={locale} rows={rows} bulletins={results.bulletins} />
      </Island>
      {listed.length > 0 && <SectionSources id="region-sources" items={listed} />}
    </section>
  )
}

/** What was not found, each since it could be missed. */
function Missing({ results }: Props) {
  const t = useTranslations('Results')
  const unknown = useUnknown()
  const known = (id: BulletinId | undefined) => results.bulletins.find((bulletin) => bulletin.id === id)?.known
  const missing = unknowable.flatMap((asked) => {
    const words = unknown(asked)
    return gaps(regions, asked).flatMap(({ bulletin }, index) => {
      const since = asked === 'bulletins' ? known(bulletin) : dayStart(countKnown[asked])
      return words.slice(index, index + 1).map((what) => ({ what, since }))
    })
  })
  if (!missing.length) return null
  const first = missing.flatMap(({ since }) => since ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))[0]
  return (
    <details id="missing" data-since={first}>
      <summary>
        {t('missing')} <span>{missing.length}</span>
      </summary>
      <ul>
        {missing.map(({ what, since }) => (
          <li key={what} data-since={since}>
            <RegistryText text={what} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ExitPolls() {
  const t = useTranslations('Results')
  const locale = useLocale()
  return (
    <details id="exit-polls" {...afterExitPolls}>
      <summary>
        {t('exitPolls')} <span>{polls.length}</span>
      </summary>
      <p>{t('exitPollsText')}</p>
      <ul>
        {polls.map((poll) => {
          const fact: FactData = facts[`exit-poll-${poll}`]
          return (
            <li key={poll} id={figureId(`exit-poll-${poll}`)}>
              {fact.label[locale]}: <Fact id={`exit-poll-${poll}`} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function Checks({ results }: Props) {
  const t = useTranslations('Results')
  const locale = useLocale()
  const madeChecks = checks(results, publishedShares)
  if (!madeChecks.length) return null
  /** A line of a check with names of regions in place of codes, and numbers as the language writes them. */
  const formatLine = (line: string) =>
    line
      .replace(/kz-\d\d/g, (id) => regions[id as RegionId].name[locale])
      .replace(/\d+(\.\d+)?%?/g, (number) =>
        number.endsWith('%') ? formatPercent(Number(number.slice(0, -1)), locale, { decimals: 2 }) : formatNumber(Number(number))
      )
  return (
    <details id="checks" {...onceDecided}>
      <summary>
        {t('checks')} <span>{t('checksCount', { count: madeChecks.length, failed: madeChecks.filter(({ holds }) => !holds).length })}</span>
      </summary>
      <p>{t('checksText')}</p>
      <ul className="list">
        {madeChecks.map(({ id, lines, holds }) => (
          <li key={id}>
            <b id={figureId(`check-${id}`)}>
              <AddressLink id={`check-${id}`}>{t(holds ? 'holds' : 'fails')}</AddressLink>
            </b>{' '}
            {t(`check.${id}`)}
            {lines.length > 0 && (
              <p className={`meta ${styles.lines}`}>
                {lines.map((line) => (
                  <span key={line}>{formatLine(line)}</span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The facts and sources that the component shows, for the page's list of sources. */
export const resultsCitations = [
  ...[
    ...nationalFacts,
    ...bulletinIds.flatMap((id) => [`ballots-${id}`, `turnout-${id}`]),
    ...polls.map((poll) => `exit-poll-${poll}`)
  ].map((id) => ({ kind: 'fact' as const, id })),
  ...Object.values(bulletinSources)
    .flat()
    .map((id) => ({ kind: 'source' as const, id }))
]
