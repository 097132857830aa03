import { useLocale, useTranslations } from 'next-intl'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { locales } from '@/lib/locale'
import { Article } from './article'
import styles from './sample-ballot.module.css'
import '@/components/ui/box.css'

/** What each state of the ballot would have meant, and the article that says so. */
const outcomes = [
  { key: 'yes', n: '29' },
  { key: 'no', n: '29' },
  { key: 'both', n: '28', p: '2' },
  { key: 'none', n: '28', p: '1' },
  { key: 'damaged', n: '28', p: '1' }
] as const

/**
 * A sample of the ballot that one can mark. The stylesheet alone reads the marks and shows what they would have meant: it works
 * without a script, sends nothing and keeps nothing. Where there is no stylesheet all five meanings stand in a list.
 */
export function SampleBallot() {
  const locale = useLocale()
  const t = useTranslations('Ballot')
  const words = { yes: factText(facts['answer-yes'], locale), no: factText(facts['answer-no'], locale) }
  const both = (id: 'question' | 'answer-yes' | 'answer-no') =>
    locales.map((each) => (
      <span key={each} lang={each}>
        {factText(facts[id], each)}
      </span>
    ))
  return (
    <div className={styles.sample} role="group" aria-label={t('label')}>
      <input className={`${styles.box} ${styles.yes}`} id="mark-yes" type="checkbox" autoComplete="off" />
      <input className={`${styles.box} ${styles.no}`} id="mark-no" type="checkbox" autoComplete="off" />
      <input className={`${styles.box} ${styles.damaged}`} id="mark-damaged" type="checkbox" autoComplete="off" />
      <div className={`always-light ${styles.paper}`}>
        <p className={styles.stamp} data-stamp={t('sample')}>
          <b>{t('sample')}</b>: {t('notReal')}
        </p>
        <p className={styles.question}>{both('question')}</p>
        <label htmlFor="mark-yes" className={styles.answer}>
          {both('answer-yes')}
        </label>
        <label htmlFor="mark-no" className={styles.answer}>
          {both('answer-no')}
        </label>
      </div>
      <label htmlFor="mark-damaged" className={styles.other}>
        {t('damage')}
      </label>
      <div role="status" className={`callout ${styles.outcomes}`}>
        {outcomes.map(({ key, ...article }) => (
          <p key={key} data-outcome={key}>
            <b>{t(`${key}.marked`)}</b> {t(`${key}.means`, words)} (<Article act="referendum-law" {...article} />)
          </p>
        ))}
      </div>
      <p className="meta">{t('note')}</p>
    </div>
  )
}
