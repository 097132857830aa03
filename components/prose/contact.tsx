import { useLocale, useTranslations } from 'next-intl'
import { reportLetter } from '@/components/frame/report'
import { contactEmail, origin } from '@/components/frame/site'

/** How to reach whoever runs this copy of the portal: its e-mail address, or, where none is set, how to find out who that is. */
export function Contact() {
  const locale = useLocale()
  const t = useTranslations('Report')
  const letter = reportLetter(locale, '/about')
  if (letter)
    return (
      <p>
        {t('write')} <a href={letter}>{contactEmail}</a>
      </p>
    )
  const { hostname } = new URL(origin)
  return (
    <ul>
      {hostname === 'localhost' ? (
        <li>{t('local')}</li>
      ) : (
        <>
          <li>{t('owner', { hostname })}</li>
          <li>{t('postmaster', { address: `postmaster@${hostname}` })}</li>
        </>
      )}
      <li>{t('say')}</li>
    </ul>
  )
}
