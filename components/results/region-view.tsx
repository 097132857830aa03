import { useLocale, useTranslations } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { bulletinSources, type RegionVotes, regions, results, voteGroups } from '@/content/results'
import { sources } from '@/content/sources'
import { type Fact as FactData, factPlace, factText } from '@/lib/fact'
import { formatDay, formatNumber, formatPercent, formatTime } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { href } from '@/lib/pages'
import { type RegionId, regionIds } from '@/lib/regions'
import { type Bulletin, type BulletinId, rank } from '@/lib/results'
import { needsScript } from '@/lib/shown-by-styles'
import { Fact } from '@/components/prose/fact'
import { until } from '@/components/frame/shown'
import { origin } from '@/components/frame/site'
import { Contents } from '@/components/ui/contents'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { AddressLink, figureId, FigureLink } from './figure-link'
import { bulletinsOf } from './last-turnout'
import { SectionSources } from './section-sources'
import styles from './results-view.module.css'
import { TurnoutChart } from './turnout-chart'
import { turnoutLead } from './turnout-sources'
import '@/components/ui/button.css'
import '@/components/ui/table.css'

type Props = { id: RegionId }

/** When what is missing of the whole count could be missed. */
const preliminary = dayStart(facts['result-preliminary-day'].value)
const final = dayStart(facts['result-final-day'].value)
const firstKnown = results.bulletins.map(({ known }) => known)[0] ?? final

/** A region on the day of the vote: its turnout beside the country's and the other regions', what is missing and why, how to cite it. */
export function RegionView({ id }: Props) {
  const locale = useLocale()
  const t = useTranslations('Region')
  const inRegions = useTranslations('Regions')
  const { name, turnout, votes, finalTurnout } = regions[id]
  const percent = (value: number | null) => (value === null ? t('unknown') : formatPercent(value, locale, { decimals: 2 }))
  function higher(bulletin: BulletinId) {
    const { count, of } = higherThan(id, bulletin)
    return count ? t('higher', { count: String(count), of: String(of) }) : t('higherNone')
  }
  const own = bulletinsOf(id)
  const neighbours = neighboursOf(id)
  const missing = [
    ...results.bulletins
      .filter((bulletin) => turnout[bulletin.id] === null)
      .map(({ id, at, known }) => ({
        since: known,
        text: t(bulletinSources[id].length ? 'missingOwn' : 'missingList', { time: formatTime(at) })
      })),
    ...(votes ? [] : [{ since: preliminary, text: t('missingVotes') }]),
    ...(finalTurnout ? [] : [{ since: final, text: t('missingFinal') }])
  ]
  return (
    <>
      <p {...until(firstKnown)}>
        {inRegions('awaited', { day: factText(facts['voting-day'], locale, 'on'), time: formatTime(firstKnown) })}
      </p>
      {own.map((bulletin, index) => {
        const next = own[index + 1]
        return (
          <p key={bulletin.id} data-since={bulletin.known} {...(next ? until(next.known) : {})}>
            {t('answer', { time: formatTime(bulletin.at), percent: percent(turnout[bulletin.id]), country: percent(bulletin.percent) })}{' '}
            {higher(bulletin.id)} {t('preliminary')}
          </p>
        )
      })}
      <Earlier id={id} />
      {votes && (
        <Contents
          since={firstKnown}
          entries={[
            { id: 'turnout', label: t('turnout') },
            { id: 'votes', label: t('votes'), shown: { 'data-since': dayStart(facts[votes.participated].asOf) } },
            ...(missing[0] ? [{ id: 'missing', label: t('missing'), shown: { 'data-since': missing[0].since } }] : []),
            { id: 'cite', label: t('cite') }
          ]}
        />
      )}
      <section className={`wide ${styles.pair}`} aria-labelledby="turnout" data-since={firstKnown}>
        <h2 id="turnout">{t('turnout')}</h2>
        <TurnoutChart
          name={name[locale]}
          points={results.bulletins.map(({ id, at, known, percent }) => ({
            time: formatTime(at),
            known,
            own: turnout[id],
            country: percent
          }))}
          labels={{ chart: t('chart'), country: t('country'), hole: t('hole') }}
        />
        <Hours id={id} />
      </section>
      {votes && <Votes votes={votes} />}
      {missing.length > 0 && (
        <section aria-labelledby="missing" data-since={missing[0]?.since}>
          <h2 id="missing">{t('missing')}</h2>
          <ul>
            {missing.map(({ since, text }) => (
              <li key={text} data-since={since}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Citation id={id} last={own.at(-1)} />
      <nav aria-label={t('others')}>
        <p className={styles.neighbours}>
          <Link to={`/results/${neighbours.before}`}>
            ← <RegistryText text={regions[neighbours.before].name[locale]} />
          </Link>{' '}
          <Link to="/results#regions">{t('all')}</Link>{' '}
          <Link to={`/results/${neighbours.after}`}>
            <RegistryText text={regions[neighbours.after].name[locale]} /> →
          </Link>
        </p>
      </nav>
    </>
  )
}

/** Turnout at earlier referendums, where it was found. */
function Earlier({ id }: Props) {
  const locale = useLocale()
  const t = useTranslations('Region')
  const status = useTranslations('Status')
  const inResults = useTranslations('Results')
  const { earlier } = regions[id]
  if (!earlier) return null
  return (
    <p className="meta" data-since={firstKnown}>
      {earlier.map(({ day, turnout }) => {
        const fact: FactData = facts[turnout]
        const words = t('earlier', {
          day: formatDay(String(facts[day].value), locale, 'on'),
          percent: factText(fact, locale),
          status: fact.status === 'preliminary' ? ` (${status('preliminary')})` : ''
        })
        return <span key={turnout}>{words} </span>
      })}
      {t('earlierBase')} <Link to="/past-referendums">{inResults('past')}</Link>
    </p>
  )
}

/** Turnout by the hour. Each hour has an address, `#t-1000`, and says how to cite its figure. */
function Hours({ id }: Props) {
  const locale = useLocale()
  const t = useTranslations('Region')
  const cite = useCitation(id)
  const { name, turnout } = regions[id]
  const percent = (value: number | null) => (value === null ? t('unknown') : formatPercent(value, locale, { decimals: 2 }))
  const leads = results.bulletins.flatMap(({ id: bulletin, known }) => {
    const lead = turnoutLead(id, bulletin, locale)
    return lead ? [{ id: lead, since: known }] : []
  })
  return (
    <div>
      <div className="scroll" role="region" aria-label={t('chart')} tabIndex={0}>
        <table className={`table figures ${styles.table}`}>
          <caption className={styles.hidden}>{t('chart')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('time')}</th>
              <th scope="col">
                <RegistryText text={name[locale]} />
              </th>
              <th scope="col">{t('country')}</th>
              <th scope="col">{t('rank')}</th>
            </tr>
          </thead>
          <tbody>
            {results.bulletins.map((bulletin) => (
              <tr
                key={bulletin.id}
                id={`t-${bulletin.id}`}
                data-since={bulletin.known}
                data-cite={turnout[bulletin.id] === null ? undefined : cite(bulletin)}
              >
                <th scope="row">
                  <a href={`#t-${bulletin.id}`}>{formatTime(bulletin.at)}</a>
                </th>
                <td>
                  {turnout[bulletin.id] === null ? (
                    t('unknown')
                  ) : (
                    <a className="figure-link" href={`#${factPlace(bulletin.id)}`}>
                      {percent(turnout[bulletin.id])}
                    </a>
                  )}
                </td>
                <td>
                  {bulletin.percent === null ? (
                    t('unknown')
                  ) : (
                    <Link className="figure-link" to={`/results#${figureId(`turnout-${bulletin.id}`)}`}>
                      {percent(bulletin.percent)}
                    </Link>
                  )}
                </td>
                <td id={figureId(`higher-${bulletin.id}`)}>
                  {turnout[bulletin.id] === null ? (
                    '–'
                  ) : (
                    <AddressLink id={`higher-${bulletin.id}`}>{higherThan(id, bulletin.id).count}</AddressLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="meta">{t('rankNote')}</p>
      <SectionSources items={leads} />
    </div>
  )
}

function Votes({ votes }: { votes: RegionVotes }) {
  const t = useTranslations('Region')
  const inResults = useTranslations('Results')
  const inResult = useTranslations('Result')
  return (
    <section aria-labelledby="votes" data-since={dayStart(facts[votes.participated].asOf)}>
      <h2 id="votes">{t('votes')}</h2>
      <p>
        {t(`votesStatus.${votes.status}`)} {t('votesText')}
      </p>
      <dl className="rows">
        <div id="votes-participated">
          <dt>
            <AddressLink id={votes.participated}>{inResults('participated')}</AddressLink>
          </dt>
          <dd id={figureId(votes.participated)}>
            <Fact id={votes.participated} />
          </dd>
        </div>
        {voteGroups.map((group) => (
          <div key={group} id={`votes-${group}`}>
            <dt>{inResults(group)}</dt>
            <dd>
              <span id={figureId(votes[group].count)}>
                <FigureLink id={votes[group].count} />
              </span>{' '}
              <span className="meta" id={figureId(votes[group].share)}>
                <FigureLink id={votes[group].share} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="meta">{inResult('sum', countsOf(votes))}</p>
    </section>
  )
}

/** How to cite the region's last figure, or the one that the address names (browser/citation.ts). */
function Citation({ id, last }: Props & { last: Bulletin | undefined }) {
  const locale = useLocale()
  const t = useTranslations('Region')
  const words = useTranslations('Constitution')
  const cite = useCitation(id)
  if (!last) return null
  return (
    <section aria-labelledby="cite" data-since={firstKnown}>
      <h2 id="cite">{t('cite')}</h2>
      <p>{t('citeHow')}</p>
      <p id="citation" className={styles.cite} data-since={last.known}>
        <RegistryText text={cite(last)} /> {origin}
        {href(locale, `/results/${id}`)}#t-{last.id}
      </p>
      <p data-use="copy" data-done={words('copied')} data-failed={words('copyFailed')} {...needsScript}>
        <button className="button" type="button">
          {words('copy')}
        </button>{' '}
        <span role="status" />
      </p>
    </section>
  )
}

/** The words of a citation without the address: region, day, hour, what was counted, value, status, source. */
function useCitation(id: RegionId): (bulletin: Bulletin) => string {
  const locale = useLocale()
  const t = useTranslations('Region')
  const { name, turnout } = regions[id]
  return (bulletin) => {
    const lead = turnoutLead(id, bulletin.id, locale)
    return t('citation', {
      region: name[locale],
      day: factText(facts['voting-day'], locale),
      time: formatTime(bulletin.at),
      percent: formatPercent(turnout[bulletin.id] ?? 0, locale, { decimals: 2 }),
      source: lead ? sources[lead].publisher : ''
    })
  }
}

/** How many of the `of` other regions whose figure is known had a higher turnout. */
function higherThan(id: RegionId, bulletin: BulletinId): { count: number; of: number } {
  const ranks = rank(results.regions, id, bulletin)
  return { count: (ranks?.from ?? 1) - 1, of: (ranks?.of ?? 1) - 1 }
}

/** The counts of the votes, each as the language writes it. */
function countsOf(votes: RegionVotes) {
  const text = (id: FactId) => formatNumber(Number(facts[id].value))
  return {
    participated: text(votes.participated),
    for: text(votes.for.count),
    against: text(votes.against.count),
    invalid: text(votes.invalid.count),
    notCounted: text(votes.notCounted.count)
  }
}

/** The regions before and after in the order of their codes, which is the same in both languages; the first follows the last. */
function neighboursOf(id: RegionId): { before: RegionId; after: RegionId } {
  const index = regionIds.indexOf(id)
  return { before: regionIds.at(index - 1) ?? id, after: regionIds[(index + 1) % regionIds.length] ?? id }
}
