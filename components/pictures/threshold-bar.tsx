import type { ReactNode } from 'react'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { type FactId, facts } from '@/content/facts'
import { type Fact as FactData, factText } from '@/lib/fact'
import type { Form } from '@/lib/format'
import { cells, partsOfBar, percentOf } from '@/lib/geometry'
import { Figure } from './figure'
import paint from './paint.module.css'
import styles from './threshold-bar.module.css'

type Series = 'for' | 'against'
type Part = { value: number; series: Series }
type Props = {
  /** What had to be so. */
  label: ReactNode
  /** What is said of each part, beside the colour of its series; all parts at the same size. */
  values: readonly { text: ReactNode; series?: Series }[]
  parts: readonly Part[]
  /** What the whole bar stands for, as a number; `base` says it in words. */
  whole: number
  base: ReactNode
  /** More than this had to be reached, in the unit of the bar; `needed` says it in words. */
  threshold: number
  needed: ReactNode
}

/** A bar on its base with a tick at the threshold. The words beside it say the same: the shapes are hidden from screen readers. */
function ThresholdBar({ label, values, parts, whole, base, threshold, needed }: Props) {
  const shapes = partsOfBar(
    parts.map(({ value }) => value),
    whole
  )
  return (
    <div className={styles.bar}>
      <Head label={label} values={values} />
      <svg aria-hidden="true" width="100%" height="30">
        <rect y="8" width="100%" height="14" className={paint.track} />
        {shapes.map(({ x, width }, index) => (
          <rect key={index} x={`${x}%`} y="8" width={`${width}%`} height="14" className={paint[parts[index]?.series ?? 'for']} />
        ))}
        <Tick at={percentOf(threshold, whole)} />
      </svg>
      <Foot base={base} needed={needed} />
    </div>
  )
}

/** As `ThresholdBar`, of things that one can count: a cell for each. They are outlined: somebody said so, the count is not known. */
function ThresholdCells({
  label,
  values,
  count,
  threshold,
  base,
  needed
}: Pick<Props, 'label' | 'values' | 'base' | 'needed' | 'threshold'> & { count: number }) {
  return (
    <div className={styles.bar}>
      <Head label={label} values={values} />
      <svg aria-hidden="true" width="100%" height="30" strokeWidth="1.5">
        {cells(count, 0.2).map(({ x, width }) => (
          <rect key={x} x={`${x}%`} y="9" width={`${width}%`} height="12" className={paint.outlined} />
        ))}
        {/* In the gap after the last cell that is needed. */}
        <Tick at={percentOf(threshold - 0.1, count)} />
      </svg>
      <Foot base={base} needed={needed} />
    </div>
  )
}

const Head = ({ label, values }: Pick<Props, 'label' | 'values'>) => (
  <>
    <p className={styles.label}>{label}</p>
    <p className={styles.values}>
      {values.map(({ text, series }, index) => (
        <span key={index}>
          {series && (
            <svg aria-hidden="true" width="12" height="12">
              <rect width="12" height="12" className={paint[series]} />
            </svg>
          )}
          {text}
        </span>
      ))}
    </p>
  </>
)

/** Ink on a rim of paper, so that it is seen on every colour. */
const Tick = ({ at }: { at: number }) => (
  <svg x={`${at}%`} overflow="visible">
    <rect x="-3" width="6" height="30" className={paint.paper} />
    <rect x="-1" width="2" height="30" className={paint.ink} />
  </svg>
)

const Foot = ({ base, needed }: Pick<Props, 'base' | 'needed'>) => (
  <p className={styles.foot}>
    <b>{needed}</b>
    <span>{base}</span>
  </p>
)

/** The three conditions from which the commission proceeded, each as a bar with its threshold. */
export function Conditions({ locale: requestedLocale }: LocaleProp) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Pictures', requestedLocale)
  const text = (id: FactId, form?: Form) => factText(facts[id] as FactData, locale, form)
  const value = (id: FactId) => Number(facts[id].value)
  // A Russian threshold stands in the genitive, a Kazakh one as it is.
  const least = locale === 'ru' ? 'gen' : 'words'
  return (
    <Figure caption={t('conditions')} note={t('conditionsNote')} sources={['final-ru', 'final-regions-ru']} locale={locale}>
      <ol className={styles.bars}>
        <li>
          <ThresholdBar
            label={t('condition.turnout')}
            values={[{ text: <b>{text('turnout')}</b>, series: 'for' }]}
            parts={[{ value: value('participated'), series: 'for' }]}
            whole={value('entitled')}
            base={t('whole', { count: text('entitled', 'words') })}
            threshold={value('entitled') / 2}
            needed={t('half')}
          />
        </li>
        <li>
          <ThresholdBar
            label={t('condition.majority')}
            values={(['for', 'against'] as const).map((series) => ({
              series,
              text: (
                <>
                  {text(series === 'for' ? 'answer-yes' : 'answer-no')} <b>{text(`${series}-share`)}</b>
                </>
              )
            }))}
            parts={[
              { value: value('for'), series: 'for' },
              { value: value('against'), series: 'against' }
            ]}
            whole={value('participated')}
            base={t('whole', { count: text('participated', 'words') })}
            threshold={value('participated') / 2}
            needed={t('half')}
          />
        </li>
        <li>
          <ThresholdCells
            label={t('condition.regions')}
            values={[
              {
                text: (
                  <b>
                    {t('ofAll', {
                      part: locale === 'kk' ? text('regions-majority', 'poss') : text('regions-majority'),
                      whole: text('regions-total', 'gen')
                    })}
                  </b>
                )
              }
            ]}
            count={value('regions-total')}
            threshold={value('two-thirds-min')}
            base={t('cell')}
            needed={t('needed', { count: text('two-thirds-min', least) })}
          />
        </li>
      </ol>
    </Figure>
  )
}
