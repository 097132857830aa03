import { getLocale, getTranslations } from 'next-intl/server'
import { href, type Path } from '@/lib/pages'
import { messengerLinks } from '@/lib/share'
import { needsScript } from '@/lib/shown-by-styles'
import styles from './page.module.css'
import { pageText } from './share-texts'
import { origin } from './site'

/**
 * How to send the page on: by what the device offers or as a copy (browser/share.ts), and by two messengers, which needs no script. The
 * text is that of the release; where the page shows another instant, the script has another and the messengers are not there.
 */
export async function Share({ path }: { path: Path }) {
  const t = await getTranslations('Share')
  const copying = await getTranslations('Constitution')
  const locale = await getLocale()
  const address = origin + href(locale, path)
  const { whatsapp, telegram } = messengerLinks(await pageText(path, locale, address), address)
  return (
    <p className={`${styles.on} ${styles.share}`}>
      <span role="status">{t('page')}</span>{' '}
      <span data-use="share" {...needsScript} data-done={copying('copied')} data-failed={copying('copyFailed')}>
        <button type="button">{t('send')}</button> <span role="status" />
      </span>{' '}
      <a href={whatsapp}>WhatsApp</a> <a href={telegram}>Telegram</a>
    </p>
  )
}
