import { useTranslations } from 'next-intl'
import { needsScript } from '@/lib/shown-by-styles'
import { sourceKinds, sourceLanguages } from '@/lib/fact'
import { periods } from '@/lib/source-order'
import styles from './source-filter.module.css'
import '@/components/ui/button.css'
import '@/components/ui/field.css'

/** The filter of the list of sources. browser/lists.ts runs it; without scripts it is hidden. */
export function SourceFilter() {
  const t = useTranslations('News')
  const source = useTranslations('Source')
  const choices = {
    language: sourceLanguages.map((value) => ({ value, label: source(`language.${value}`) })),
    kind: sourceKinds.map((value) => ({ value, label: source(`kind.${value}`) })),
    period: periods.map((value) => ({ value, label: t(`periods.${value}`) }))
  }
  return (
    <form className={styles.filter} role="search" data-list="" {...needsScript}>
      <label>
        {t('text')}
        <input className="field" type="search" name="q" maxLength={100} autoComplete="off" />
      </label>
      {(['language', 'kind', 'period'] as const).map((name) => (
        <label key={name}>
          {t(name)}
          <select className="field" name={name} autoComplete="off">
            <option value="">{t('any')}</option>
            {choices[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button className="button primary" type="submit">
        {t('apply')}
      </button>
      <p className={`meta ${styles.status}`}>
        <span role="status" data-found={t('found')} data-none={t('none')} />{' '}
        <button className="button quiet" type="reset" hidden>
          {t('reset')}
        </button>
      </p>
    </form>
  )
}
