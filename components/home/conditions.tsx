import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useUnknown } from '@/components/prose/unknown'
import { RegistryText } from '@/components/ui/registry-text'
import { type FactId, facts } from '@/content/facts'
import { type Fact, factText } from '@/lib/fact'
import type { Form } from '@/lib/format'
import styles from './conditions.module.css'

/**
 * The three conditions on which the commission relied, each as a bar with its threshold. The shapes say nothing that the words do not.
 * The regions are drawn as cells, not filled: only what the chairman said stands for them.
 */
export function Conditions() {
  const locale = useLocale()
  const t = useTranslations('Result')
  const inUnknown = useTranslations('Unknown')
  const unknownVotes = useUnknown()('votes')
  const text = (id: FactId, form?: Form) => factText(facts[id] as Fact, locale, form)
  const share = (id: FactId) => Number(facts[id].value)
  const total = share('regions-total')
  // «20 из 20»; in Kazakh the whole stands in the genitive and the part with a possessive ending.
  const of = (part: FactId) => {
    const [whole, some] = locale === 'kk' ? [text('regions-total', 'gen'), text(part, 'poss')] : [text('regions-total'), text(part)]
    return t('condition.of', { whole, some })
  }
  return (
    <>
      <h3>{t('conditions')}</h3>
      <ol className={styles.conditions}>
        <Condition
          title={t('condition.turnout')}
          values={<b>{text('turnout')}</b>}
          base={t('condition.ofEntitled', { entitled: text('entitled') })}
          threshold={t('condition.half')}
        >
          <rect width="100%" />
          <rect width={`${share('turnout')}%`} data-group="for" />
          <rect x="50%" />
        </Condition>
        <Condition
          title={t('condition.majority')}
          values={
            <>
              <b>{t('condition.for', { share: text('for-share') })}</b> <b>{t('condition.against', { share: text('against-share') })}</b>
            </>
          }
          base={t('condition.ofParticipated', { participated: text('participated') })}
          threshold={t('condition.half')}
        >
          <rect width="100%" />
          <rect width={`${share('for-share')}%`} data-group="for" />
          <rect x={`${share('for-share')}%`} width={`${share('against-share')}%`} data-group="against" />
          <rect x="50%" />
        </Condition>
        <Condition
          title={t('condition.regions')}
          values={<b>{of('regions-majority')}</b>}
          threshold={t('condition.twoThirds', { count: of('two-thirds-min') })}
          note={<RegistryText text={[t('condition.said'), ...unknownVotes.map((what) => inUnknown('sentence', { what }))].join(' ')} />}
        >
          {Array.from({ length: total }, (_, index) => (
            <rect key={index} x={`${(index * 100) / total}%`} width={`${80 / total}%`} />
          ))}
          <rect x={`${(share('two-thirds-min') / total) * 100}%`} />
        </Condition>
      </ol>
    </>
  )
}

type ConditionProps = { title: string; values: ReactNode; base?: string; threshold: string; note?: ReactNode; children: ReactNode }

/** One condition: what was required, what the count says, the bar (its last part is the threshold), the base, and whose word it is. */
function Condition({ title, values, base, threshold, note, children }: ConditionProps) {
  return (
    <li>
      <p className={styles.row}>
        <span>{title}</span> <span className={styles.values}>{values}</span>
      </p>
      <svg className={base ? styles.whole : styles.cells} aria-hidden="true">
        {children}
      </svg>
      <p className={base ? styles.half : styles.part}>
        {base && <span>{base}</span>} <span>{threshold}</span>
      </p>
      {note && <p className="meta">{note}</p>}
    </li>
  )
}
