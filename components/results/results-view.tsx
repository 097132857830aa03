import { useLocale, useTranslations } from 'next-intl'
import { Regions } from '@/islands/regions'
import '@/islands/regions.css'
import '@/islands/tile-map.css'
import '@/islands/trend-line.css'
import { type FactId, facts } from '@/content/facts'
import { bulletinSources, publishedShares, regions } from '@/content/results'
import { type SourceId, sources } from '@/content/sources'
import { compare, nameLanguage } from '@/lib/alphabet'
import { type Fact as FactData, factText, leadSource } from '@/lib/fact'
import { formatNumber, formatPercent, formatTime } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { type RegionId, regionIds } from '@/lib/regions'
import { bulletinIds, checks, denominators, type Results } from '@/lib/results'
import { unknowable } from '@/lib/unknown'
import { Cite } from '@/components/prose/cite'
import { Fact } from '@/components/prose/fact'
import { useUnknown } from '@/components/prose/unknown'
import { Island } from '@/components/frame/island'
import { inPhases, until } from '@/components/frame/shown'
import { Link } from '@/components/ui/link'
import { PercentBar } from '@/components/ui/percent-bar'
import { RegistryText } from '@/components/ui/registry-text'
import { ResultBar } from './result-bar'
import styles from './results-view.module.css'
import '@/components/ui/button.css'
import '@/components/ui/field.css'
import '@/components/ui/table.css'
import '@/components/ui/tag.css'

type Props = { results: Results }
/** The instant from which the count is final. */
const finalDay = dayStart(facts['result-final-day'].value)
const counts = [
  ['for', 'for-share'],
  ['against', 'against-share'],
  ['invalid', 'invalid-share'],
  ['notCounted', 'not-counted-share']
] as const
const countFact = { for: 'for', against: 'against', invalid: 'invalid', notCounted: 'not-counted' } as const
/** The facts of the shares; tests/data-files.test.ts checks that they follow from the counts. */
const baseFacts = {
  participated: ['for-share', 'against-share'],
  answers: ['for-share-answers', 'against-share-answers'],
  entitled: ['for-share-entitled', 'against-share-entitled']
} as const
const polls = ['eurasian', 'socis', 'amanat'] as const

/** All numbers of the vote on one page. Where a number is null the page says that it is awaited or unknown. */
export function ResultsView({ results }: Props) {
  const locale = useLocale()
  const inOrder = compare(locale)
  const rows = regionIds
    .map((id) => {
      const { name, short, tile } = regions[id]
      return { id, name: name[locale], short: short[locale], lang: nameLanguage(name[locale], locale), tile, turnout: results.regions[id] }
    })
    .sort((a, b) => inOrder(a.name, b.name))
  const cited = Object.fromEntries(
    bulletinIds.flatMap((id) => {
      const [first, ...others]: readonly SourceId[] = bulletinSources[id]
      if (!first) return []
      const lead = leadSource([first, ...others], sources, locale)
      return [[id, { id: lead, publisher: sources[lead].publisher }]]
    })
  )
  const t = useTranslations('Results')
  const inUnknown = useTranslations('Unknown')
  const missing = unknowable.flatMap(useUnknown())
  const hasResult = results.national.status !== 'awaited'
  return (
    <>
      <div>
        <National results={results} />
        <Bases results={results} />
        <Bulletins results={results} />
      </div>
      <section aria-labelledby="regions">
        <h2 id="regions">{t('regions')}</h2>
        <p>{t('regionsText')}</p>
        <Island name="regions" words="Regions" load="visible">
          <Regions locale={locale} rows={rows} bulletins={results.bulletins} cited={cited} />
        </Island>
        {hasResult && (
          <p className="meta">
            {t('regionsSources')}{' '}
            {Object.values(bulletinSources)
              .flat()
              .map((id) => (
                <span key={id}>
                  <Cite id={id} />{' '}
                </span>
              ))}
          </p>
        )}
        {hasResult && missing.length > 0 && (
          <p className="meta">
            <RegistryText text={inUnknown('list', { what: missing.join('; ') })} />
          </p>
        )}
      </section>
      {hasResult && (
        <div>
          <ExitPolls />
          <Checks results={results} />
        </div>
      )}
    </>
  )
}

/** A known count, as a fact with its source; "awaited" where `value` is null. */
function Count({ value, fact }: { value: number | null; fact: FactId }) {
  const t = useTranslations('Results')
  return value === null ? <span className="meta">{t('awaitedNumber')}</span> : <Fact id={fact} />
}

function National({ results: { national } }: Props) {
  const t = useTranslations('Results')
  const status = useTranslations('Result')
  const locale = useLocale()
  const day = (id: 'result-preliminary-day' | 'result-final-day', form: 'on' | 'short-on') => factText(facts[id], locale, form)
  const hasResult = national.status !== 'awaited'
  return (
    <section aria-labelledby="national">
      <h2 id="national">{t('national')}</h2>
      <p {...(hasResult ? inPhases('announced', 'voting', 'counting') : {})}>{t('nationalAwaited')}</p>
      <div {...(hasResult ? inPhases('decided', 'in-force') : {})}>
        {hasResult && (
          <>
            <p {...until(finalDay)}>{status('preliminaryText', { date: day('result-preliminary-day', 'on') })}</p>
            <p data-since={finalDay}>
              {status('finalText', { date: day('result-final-day', 'on'), preliminary: day('result-preliminary-day', 'short-on') })}
            </p>
          </>
        )}
        <dl className="rows">
          <div>
            <dt>{t('entitled')}</dt>
            <dd>
              <Count value={national.entitled} fact="entitled" />
            </dd>
          </div>
          <div>
            <dt>{t('participated')}</dt>
            <dd>
              <Count value={national.participated} fact="participated" />
              {national.participated !== null && (
                <>
                  {' '}
                  <span className="meta">
                    <Fact id="turnout" />
                  </span>
                </>
              )}
            </dd>
          </div>
          {counts.map(([key, shareFact]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>
                <Count value={national[key]} fact={countFact[key]} />
                {national[key] !== null && (
                  <>
                    {' '}
                    <span className="meta">
                      <Fact id={shareFact} />
                    </span>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {hasResult && <p className="meta">{t('sharesBase')}</p>}
      </div>
    </section>
  )
}

function Bases({ results: { national } }: Props) {
  const t = useTranslations('Results')
  const { for: yes, against } = national
  if (yes === null || against === null) return null
  return (
    <section aria-labelledby="bases" {...inPhases('decided', 'in-force')}>
      <h2 id="bases">{t('bases')}</h2>
      <p>{t('basesText')}</p>
      <ul className={styles.bases}>
        {denominators(national).map(({ base, whole, legal }) => {
          const parts = t('baseBar', { for: formatNumber(yes), against: formatNumber(against), whole: formatNumber(whole ?? 0) })
          return (
            <li key={base} className={legal ? styles.legal : undefined}>
              {t('yes')}{' '}
              <b>
                <Fact id={baseFacts[base][0]} />
              </b>
              , {t('no')}{' '}
              <b>
                <Fact id={baseFacts[base][1]} />
              </b>{' '}
              {t(`base.${base}`)}
              {legal && (
                <>
                  {' '}
                  <span className={`tag filled ${styles.mark}`}>{t('legal')}</span>
                </>
              )}
              <ResultBar values={[yes, against, (whole ?? 0) - yes - against]} label={parts} />
              <span className="meta">{parts}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Bulletins({ results: { bulletins } }: Props) {
  const t = useTranslations('Results')
  const published = bulletins.filter(({ percent }) => percent !== null)
  return (
    <section aria-labelledby="turnout">
      <h2 id="turnout">{t('turnout')}</h2>
      <p>{published.length ? t('turnoutText') : t('turnoutAwaited')}</p>
      {published.length > 0 && (
        <table className={`table figures ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('time')}</th>
              <th scope="col">{t('ballots')}</th>
              <th scope="col">{t('percent')}</th>
            </tr>
          </thead>
          <tbody>
            {published.map(({ id, at, known, percent }) => (
              <tr key={id} data-since={known}>
                <th scope="row">{formatTime(at)}</th>
                <td>
                  <Fact id={`ballots-${id}`} />
                </td>
                <td>
                  <Fact id={`turnout-${id}`} /> <PercentBar percent={percent ?? 0} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {published.length > 0 && (
        <p className="meta" {...inPhases('decided', 'in-force')}>
          {t('turnoutFinal')} <Link to="/results/why-numbers-differ#turnout">{t('why')}</Link>
        </p>
      )}
    </section>
  )
}

function ExitPolls() {
  const t = useTranslations('Results')
  const locale = useLocale()
  return (
    <section aria-labelledby="exit-polls" data-since={dayStart(facts['exit-polls-day'].value)}>
      <h2 id="exit-polls">{t('exitPolls')}</h2>
      <p>{t('exitPollsText')}</p>
      <ul>
        {polls.map((poll) => {
          const fact: FactData = facts[`exit-poll-${poll}`]
          return (
            <li key={poll}>
              {fact.label[locale]}: <Fact id={`exit-poll-${poll}`} />
            </li>
          )
        })}
      </ul>
    </section>
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
    <section aria-labelledby="checks" {...inPhases('decided', 'in-force')}>
      <h2 id="checks">{t('checks')}</h2>
      <p>{t('checksText')}</p>
      <ul className="list">
        {madeChecks.map(({ id, lines, holds }) => (
          <li key={id}>
            <b>{t(holds ? 'holds' : 'fails')}</b> {t(`check.${id}`)}
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
    </section>
  )
}

/** The facts and sources that the component shows, for the page's list of sources. */
export const resultsCitations = [
  ...[
    'entitled',
    'participated',
    'turnout',
    'for',
    'for-share',
    'against',
    'against-share',
    'invalid',
    'invalid-share',
    'not-counted',
    'not-counted-share',
    ...Object.values(baseFacts).flat(),
    ...bulletinIds.flatMap((id) => [`ballots-${id}`, `turnout-${id}`]),
    ...polls.map((poll) => `exit-poll-${poll}`)
  ].map((id) => ({ kind: 'fact' as const, id })),
  ...Object.values(bulletinSources)
    .flat()
    .map((id) => ({ kind: 'source' as const, id }))
]
