import { useTranslations } from 'next-intl'
import { shownByStyles } from '@/lib/shown-by-styles'
import { Article } from './article'
import styles from './voter-check.module.css'
import '@/components/ui/box.css'
import '@/components/ui/field.css'

const questions = ['citizen', 'age', 'court'] as const
const answers = ['could', 'citizen', 'age', 'court'] as const

/**
 * Three questions that say whether somebody could take part, by Article 5(1) of the Referendum Law. The stylesheet alone reads the
 * answers: nothing is sent, nothing is kept. Where the browser cannot, all the answers stand below the questions, each with its condition.
 */
export function VoterCheck() {
  const t = useTranslations('Check')
  return (
    <div className={`box ${styles.check}`} role="group" aria-label={t('label')}>
      {questions.map((question) => (
        <fieldset key={question} className="options">
          <legend>{t(`${question}.ask`)}</legend>
          {(['yes', 'no'] as const).map((answer) => (
            <label key={answer} className="option">
              <input type="radio" name={question} className={styles[`${question}-${answer}`]} autoComplete="off" /> {t(answer)}
            </label>
          ))}
        </fieldset>
      ))}
      <div role="status" className={`callout ${styles.answers}`}>
        <p data-answer="open" {...shownByStyles}>
          {t('open')}
        </p>
        {answers.map((answer) => (
          <p key={answer} data-answer={answer}>
            {t(`${answer}.means`)} (<Article act="referendum-law" n="5" p="1" />)
          </p>
        ))}
      </div>
      <p className="meta">{t('note')}</p>
    </div>
  )
}
