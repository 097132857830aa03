import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import { complaints, complaintsUntil, type Complaint } from '@/content/complaints'
import { formatDay } from '@/lib/format'
import { href } from '@/lib/pages'

/** The complaints that came and what came of each; plainly that none did, where none did. */
export function Complaints({ locale: requestedLocale, all = complaints }: LocaleProp & { all?: readonly Complaint[] }) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Neutrality', requestedLocale)
  const until = { day: formatDay(complaintsUntil, locale, 'adj') }
  if (!all.length) return <p>{t('noComplaint', until)}</p>
  return (
    <>
      <p>{t('complaints', until)}</p>
      <ul>
        {all.map(({ day, page, said, outcome }) => (
          <li key={`${day} ${page} ${said.kk}`}>
            <b>
              <time dateTime={day}>{formatDay(day, locale)}</time>
            </b>
            . <RegistryText text={`${said[locale]} ${outcome[locale]}`} locale={locale} /> <a href={href(locale, page)}>{t('page')}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
