import { createTranslator } from 'next-intl'
import { type Locale, locales } from '@/lib/locale'
import { shownByStyles } from '@/lib/shown-by-styles'
import { messages } from './language'
import styles from './saved-pack.module.css'
import '@/components/ui/button.css'

/** The state of most readers: its room is kept while the program is coming. */
const first = 'absent'

/** A value that browser/saved-pack.ts fills in. */
const value = (name: string) => <span className="one" data-pack-value={name} />

/**
 * What is kept of the pages of a language, and the buttons that save, renew and delete it: the words of all states, of which
 * browser/saved-pack.ts shows those that hold (`data-pack-in`).
 * @param pack the language of the pages
 * @param locale that of the words
 */
export function SavedPack({ pack, locale }: { pack: Locale; locale: Locale }) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Saved' })
  const button = (label: 'save' | 'continue' | 'update' | 'cancel' | 'delete', states: string, action: string, look = '') => (
    <button
      key={label}
      type="button"
      className={`button ${look}`.trim()}
      data-pack-in={states}
      data-pack-do={action}
      hidden={states !== first}
    >
      {t(label)}
      {['save', 'continue', 'update'].includes(label) && <> ({value('size')})</>}
    </button>
  )
  return (
    <div className={styles.pack} data-tool="" {...shownByStyles} data-pack={pack} role="group" aria-label={t(`pack.${pack}`)}>
      <p className={styles.name}>{t(`pack.${pack}`)}</p>
      <div role="status">
        {(['absent', 'part', 'unreachable', 'impossible', 'interrupted', 'full'] as const).map((state) => (
          <p key={state} data-pack-in={state} hidden={state !== first}>
            {t(state)}
          </p>
        ))}
        <p data-pack-in="saved newer" hidden>
          {t('saved')}
        </p>
        <p data-pack-in="newer" hidden>
          {t('newer')}
        </p>
      </div>
      <dl data-pack-in="saved newer" hidden>
        {(['savedAt', 'release', 'room'] as const).map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt> <dd data-pack-value={name} />
          </div>
        ))}
      </dl>
      <p data-pack-in="saving" hidden>
        {t('saving')} {value('done')} / {value('all')} <progress className={styles.progress} aria-label={t('progress')} value="0" />
      </p>
      <p className={styles.buttons}>
        {button('save', 'absent', 'save', 'primary')}
        {button('continue', 'part', 'save', 'primary')}
        {button('update', 'newer', 'save', 'primary')}
        {button('cancel', 'saving', 'cancel')}
        {button('delete', 'part saved newer', 'delete')}
      </p>
    </div>
  )
}

/** The tool for both languages, that of the page first. */
export const SavedPacks = ({ locale }: { locale: Locale }) =>
  [...locales].sort((one) => (one === locale ? -1 : 1)).map((pack) => <SavedPack key={pack} pack={pack} locale={locale} />)
