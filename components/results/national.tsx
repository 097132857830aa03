import { useLocale, useTranslations } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { formatNumber } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { denominators, type Results } from '@/lib/results'
import { inPhases, until } from '@/components/frame/shown'
import { Fact } from '@/components/prose/fact'
import { figureId, FigureLink, HowToCite } from './figure-link'
import { ResultBar } from './result-bar'
import { SectionSources, useLeads } from './section-sources'
import styles from './national.module.css'
import '@/components/ui/tag.css'

type Props = { results: Results }
/** The instant from which the count is final. */
const finalDay = dayStart(facts['result-final-day'].value)
const counts = [
  ['for', 'for', 'for-share'],
  ['against', 'against', 'against-share'],
  ['invalid', 'invalid', 'invalid-share'],
  ['notCounted', 'not-counted', 'not-counted-share']
] as const
/** The facts of the shares; tests/data-files.test.ts checks that they follow from the counts. */
const baseFacts = {
  participated: ['for-share', 'against-share'],
  answers: ['for-share-answers', 'against-share-answers'],
  entitled: ['for-share-entitled', 'against-share-entitled']
} as const

/** The facts that the result of the country consists of. */
export const nationalFacts: readonly FactId[] = [
  ...counts.flatMap(([, count, share]) => [count, share] as const),
  'participated',
  'entitled',
  'turnout',
  ...Object.values(baseFacts).flat()
]

/** The result of the country: both answers at the same size, the bar, the counts that make it, the sources. */
export function National({ results: { national } }: Props) {
  const t = useTranslations('Results')
  const status = useTranslations('Result')
  const locale = useLocale()
  const leads = useLeads(nationalFacts)
  const day = (id: 'result-preliminary-day' | 'result-final-day', form: 'on' | 'short-on') => factText(facts[id], locale, form)
  const hasResult = national.status !== 'awaited'
  const number = (id: FactId) => factText(facts[id], locale)
  const groups = counts.map(([key, count, share]) => ({ key, count, share, value: national[key] }))
  const rows = [
    ...groups,
    { key: 'participated', count: 'participated', share: null, value: national.participated },
    { key: 'entitled', count: 'entitled', share: null, value: national.entitled }
  ] as const
  return (
    <section aria-labelledby="national">
      <h2 id="national">{t('national')}</h2>
      <p {...(hasResult ? inPhases('announced', 'voting', 'counting') : {})}>{t('nationalAwaited')}</p>
      <div {...(hasResult ? inPhases('decided', 'in-force') : {})}>
        {hasResult && (
          <>
            <dl className={styles.answers}>
              {groups.slice(0, 2).map(({ key, count, share }) => (
                <div key={key} data-group={count}>
                  <dt>{t(key)}</dt>
                  <dd>
                    <FigureLink id={share} />
                  </dd>
                </div>
              ))}
            </dl>
            <ResultBar
              values={groups.map(({ value }) => value ?? 0)}
              label={status('chart', {
                for: number('for'),
                against: number('against'),
                invalid: number('invalid'),
                notCounted: number('not-counted')
              })}
            />
          </>
        )}
        <dl className={styles.counts}>
          {rows.map(({ key, count, share, value }) => (
            <div key={key} data-group={share ? count : undefined}>
              <dt>{t(key)}</dt>
              <dd id={figureId(count)}>
                {value === null ? <span className="meta">{t('awaitedNumber')}</span> : <FigureLink id={count} />}
              </dd>
              {share && value !== null && (
                <dd id={figureId(share)}>
                  <Fact id={share} quiet />
                </dd>
              )}
            </div>
          ))}
          {hasResult && (
            <div>
              <dt>{t('turnoutShare')}</dt>
              <dd id={figureId('turnout')}>
                <FigureLink id="turnout" />
              </dd>
            </div>
          )}
        </dl>
        {hasResult && (
          <>
            <p className="meta">
              {t('sharesBase')} <HowToCite />
            </p>
            <p className="meta" {...until(finalDay)}>
              {status('preliminaryText', { date: day('result-preliminary-day', 'on') })}
            </p>
            <p className="meta" data-since={finalDay}>
              {status('finalText', { date: day('result-final-day', 'on'), preliminary: day('result-preliminary-day', 'short-on') })}
            </p>
            <SectionSources items={leads.map((id) => ({ id }))} />
          </>
        )}
      </div>
    </section>
  )
}

/** The two answers as shares of three bases; the length of a bar is that of its base. */
export function Bases({ results: { national } }: Props) {
  const t = useTranslations('Results')
  const { for: yes, against, entitled } = national
  if (yes === null || against === null || !entitled) return null
  /** The shares of those who took part have their address among the counts. */
  const place = (base: keyof typeof baseFacts, answer: 0 | 1) => (base === 'participated' ? undefined : figureId(baseFacts[base][answer]))
  const width = (count: number) => `${Math.round((count / entitled) * 10_000) / 100}%`
  return (
    <section aria-labelledby="bases" {...inPhases('decided', 'in-force')}>
      <h2 id="bases">{t('bases')}</h2>
      <p>{t('basesText')}</p>
      <ul className={styles.bases}>
        {denominators(national).map(({ base, whole, legal }) => (
          <li key={base}>
            <p>
              {t('yes')}{' '}
              <b id={place(base, 0)}>
                <FigureLink id={baseFacts[base][0]} />
              </b>
              , {t('no')}{' '}
              <b id={place(base, 1)}>
                <FigureLink id={baseFacts[base][1]} />
              </b>{' '}
              {t(`base.${base}`)}
            </p>
            {legal && <span className="tag filled">{t('legal')}</span>}
            <svg className={styles.base} aria-hidden="true">
              <rect width={width(whole ?? 0)} height="100%" />
              <rect width={width(yes)} height="100%" />
              <rect x={width(yes)} width={width(against)} height="100%" />
            </svg>
            <span className="meta">
              {t('baseBar', { for: formatNumber(yes), against: formatNumber(against), whole: formatNumber(whole ?? 0) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="meta">{t('basesBars')}</p>
    </section>
  )
}
