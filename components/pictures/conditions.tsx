import type { ReactNode } from 'react'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { type FactId, facts } from '@/content/facts'
import { type Fact as FactData, factText } from '@/lib/fact'
import type { Form } from '@/lib/format'
import { cells, partsOfBar, percentOf } from '@/lib/geometry'
import { Figure } from './figure'
import paint from './paint.module.css'
import styles from './conditions.module.css'

type Series = 'for' | 'against'

/** The three conditions from which the commission proceeded, as a picture within a text. */
export function Conditions({ locale: requestedLocale }: LocaleProp) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Pictures', requestedLocale)
  return (
    <Figure caption={t('conditions')} note={t('conditionsNote')} sources={['final-ru', 'final-regions-ru']} locale={locale}>
      <ThreeConditions locale={locale} />
    </Figure>
  )
}

/**
 * Each condition as a bar on its base with a tick at its threshold. The words beside the shapes say the same. The regions are cells, not
 * filled: only what the chairman said stands for them.
 * @param note what must be said of the third one where no text does
 * @param dense with less space between them
 */
export function ThreeConditions({ note, dense, locale: requestedLocale }: LocaleProp & { note?: ReactNode; dense?: boolean }) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Pictures', requestedLocale)
  const text = (id: FactId, form?: Form) => factText(facts[id] as FactData, locale, form)
  const value = (id: FactId) => Number(facts[id].value)
  // «20 из 20»; in Kazakh the whole stands in the genitive and the part with a possessive ending.
  const of = (part: FactId) => {
    const [whole, some] = locale === 'kk' ? [text('regions-total', 'gen'), text(part, 'poss')] : [text('regions-total'), text(part)]
    return t('condition.of', { whole, some })
  }
  const total = value('regions-total')
  return (
    <ol className={dense ? `${styles.conditions} ${styles.dense}` : styles.conditions}>
      <li>
        <Head label={t('condition.turnout')}>
          <b>{text('turnout')}</b>
        </Head>
        <Bar parts={[['for', value('participated')]]} whole={value('entitled')} />
        <Foot base={t('condition.ofEntitled', { entitled: text('entitled') })}>{t('condition.half')}</Foot>
      </li>
      <li>
        <Head label={t('condition.majority')}>
          {(['for', 'against'] as const).map((series) => (
            <b key={series}>
              <svg aria-hidden="true" width="12" height="12">
                <rect width="12" height="12" className={paint[series]} />
              </svg>
              {t(`condition.${series}`, { share: text(`${series}-share`) })}
            </b>
          ))}
        </Head>
        <Bar
          parts={[
            ['for', value('for')],
            ['against', value('against')]
          ]}
          whole={value('participated')}
        />
        <Foot base={t('condition.ofParticipated', { participated: text('participated') })}>{t('condition.half')}</Foot>
      </li>
      <li>
        <Head label={t('condition.regions')}>
          <b>{of('regions-majority')}</b>
        </Head>
        <svg aria-hidden="true" width="100%" height="30" strokeWidth="1.5">
          {cells(total, 0.2).map(({ x, width }) => (
            <rect key={x} x={`${x}%`} y="9" width={`${width}%`} height="12" className={paint.outlined} />
          ))}
          {/* In the gap after the last cell that is needed. */}
          <Tick at={percentOf(value('two-thirds-min') - 0.1, total)} />
        </svg>
        <p className={styles.part}>
          <span>{t('condition.twoThirds', { count: of('two-thirds-min') })}</span>
        </p>
        {note && <p className="meta">{note}</p>}
      </li>
    </ol>
  )
}

/** What had to be so, and what the count says, all parts of it at the same size. */
const Head = ({ label, children }: { label: string; children: ReactNode }) => (
  <p className={styles.head}>
    <span>{label}</span> <span className={styles.values}>{children}</span>
  </p>
)

/** A bar with a tick at its half. */
const Bar = ({ parts, whole }: { parts: readonly [Series, number][]; whole: number }) => (
  <svg aria-hidden="true" width="100%" height="30">
    <rect y="8" width="100%" height="14" className={paint.track} />
    {partsOfBar(
      parts.map(([, value]) => value),
      whole
    ).map(({ x, width }, index) => (
      <rect key={x} x={`${x}%`} y="8" width={`${width}%`} height="14" className={paint[parts[index]?.[0] ?? 'for']} />
    ))}
    <Tick at={50} />
  </svg>
)

/** Ink on a rim of paper, so that it is seen on every colour. */
const Tick = ({ at }: { at: number }) => (
  <svg x={`${at}%`} overflow="visible">
    <rect x="-3" width="6" height="30" className={paint.paper} />
    <rect x="-1" width="2" height="30" className={paint.ink} />
  </svg>
)

/** Under the bar: what it stands for before the tick, the threshold after it. */
const Foot = ({ base, children }: { base: string; children: string }) => (
  <p className={styles.half}>
    <span>{base}</span> <span>{children}</span>
  </p>
)
