import { useLocale, useTranslations } from 'next-intl'
import { origin } from '@/components/frame/site'
import { CountdownCard } from '@/components/home/countdown-card'
import { href } from '@/lib/pages'
import styles from './embed.module.css'

/**
 * What another site puts into a page to show the countdown, and a preview. The preview is the same card and no frame: so the policy of
 * every page goes on allowing none, and nothing is fetched for it.
 */
export function Embed() {
  const locale = useLocale()
  const t = useTranslations('Embed')
  const address = `${origin}${href(locale, '/')}/embed/countdown`
  return (
    <figure className={styles.embed}>
      <div className={styles.preview}>
        <CountdownCard />
      </div>
      <figcaption id="embed-code">{t('code')}</figcaption>
      <pre tabIndex={0} aria-labelledby="embed-code">
        <code>{`<iframe src="${address}" title="${t('title')}" width="300" height="150" loading="lazy"></iframe>`}</code>
      </pre>
    </figure>
  )
}
