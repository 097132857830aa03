import { useLocale, useTranslations } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { turnoutSources } from '@/components/results/turnout-sources'
import { bulletinSources, type RegionVotes, regions, results, voteGroups } from '@/content/results'
import { formatNumber, formatPercent, formatTime } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { type RegionId, regionIds } from '@/lib/regions'
import { type BulletinId, rank } from '@/lib/results'
import { Cite } from '@/components/prose/cite'
import { Fact } from '@/components/prose/fact'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import styles from './results-view.module.css'
import { TurnoutChart } from './turnout-chart'
import '@/components/ui/table.css'

/** A region on the day of the vote: its turnout beside the country's, its rank, and which figures are missing and why. */
export function RegionView({ id }: { id: RegionId }) {
  const locale = useLocale()
  const t = useTranslations('Region')
  const inResults = useTranslations('Results')
  const inResult = useTranslations('Result')
  const { name, turnout, votes, finalTurnout } = regions[id]
  const percent = (value: number | null) => (value === null ? t('unknown') : formatPercent(value, locale, { decimals: 2 }))
  const lastKnown = results.bulletins.findLast((bulletin) => turnout[bulletin.id] !== null)
  const rankText = (bulletin: BulletinId) => {
    const ranks = rank(results.regions, id, bulletin)
    return ranks === null
      ? '–'
      : t(ranks.from === ranks.to ? 'place' : 'places', { from: String(ranks.from), to: String(ranks.to), of: String(ranks.of) })
  }
  const neighbours = neighboursOf(id)
  const missing = [
    ...(votes ? [] : [t('missingVotes')]),
    ...(finalTurnout ? [] : [t('missingFinal')]),
    ...results.bulletins
      .filter((bulletin) => turnout[bulletin.id] === null)
      .map((bulletin) => t(bulletinSources[bulletin.id].length ? 'missingOwn' : 'missingList', { time: formatTime(bulletin.at) }))
  ]
  return (
    <>
      {lastKnown && (
        <p data-since={lastKnown.known}>
          {t('answer', { time: formatTime(lastKnown.at), percent: percent(turnout[lastKnown.id]), country: percent(lastKnown.percent) })}{' '}
          {t('preliminary')}
        </p>
      )}
      <h2 id="turnout">{t('turnout')}</h2>
      <TurnoutChart
        name={name[locale]}
        region={results.bulletins.map(({ id }) => turnout[id])}
        country={results.bulletins.map(({ percent }) => percent)}
        times={results.bulletins.map(({ at }) => formatTime(at))}
        labels={{ chart: t('chart'), country: t('country') }}
      />
      <div className="scroll" role="region" aria-label={t('turnout')} tabIndex={0}>
        <table className={`table figures ${styles.table}`}>
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
              <tr key={bulletin.id} data-since={bulletin.known}>
                <th scope="row">{formatTime(bulletin.at)}</th>
                <td>
                  {percent(turnout[bulletin.id])}{' '}
                  {turnoutSources(id, bulletin.id)
                    .slice(0, 1)
                    .map((source) => (
                      <Cite key={source} id={source} />
                    ))}
                </td>
                <td>{percent(bulletin.percent)}</td>
                <td>{rankText(bulletin.id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="meta">{t('rankNote')}</p>
      {votes && (
        <div data-since={dayStart(facts[votes.participated].asOf)}>
          <h2 id="votes">{t('votes')}</h2>
          <p>
            {t(`votesStatus.${votes.status}`)} {t('votesText')}
          </p>
          <dl className="rows">
            <div>
              <dt>{inResults('participated')}</dt>
              <dd>
                <Fact id={votes.participated} />
              </dd>
            </div>
            {voteGroups.map((group) => (
              <div key={group}>
                <dt>{inResults(group)}</dt>
                <dd>
                  <Fact id={votes[group].count} />{' '}
                  <span className="meta">
                    <Fact id={votes[group].share} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          <p className="meta">{inResult('sum', countsOf(votes))}</p>
        </div>
      )}
      {missing.length > 0 && (
        <>
          <h2 id="missing">{t('missing')}</h2>
          <ul>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <nav aria-label={t('others')}>
        <p>
          <Link to={`/results/${neighbours.before}`}>
            ← <RegistryText text={regions[neighbours.before].name[locale]} />
          </Link>{' '}
          · <Link to="/results#regions">{t('all')}</Link> ·{' '}
          <Link to={`/results/${neighbours.after}`}>
            <RegistryText text={regions[neighbours.after].name[locale]} /> →
          </Link>
        </p>
      </nav>
    </>
  )
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
