import { useLocale, useTranslations } from 'next-intl'
import { facts } from '@/content/facts'
import { formatDay, formatTime } from '@/lib/format'
import { href } from '@/lib/pages'
import { phaseStarts } from '@/lib/phase'
import { needsScript } from '@/lib/shown-by-styles'
import styles from './time-machine.module.css'

const noon = (day: string) => `${day}T12:00:00+05:00`

/** A telling instant of each phase. What came on the last two days is said only from then on. */
const instants = [
  { key: 'announced', at: noon('2026-02-20') },
  { key: 'voting', at: '2026-03-15T14:00:00+05:00' },
  { key: 'counting', at: '2026-03-15T22:00:00+05:00' },
  { key: 'decided', at: noon(facts['result-final-day'].value), since: noon(facts['result-final-day'].value) },
  { key: 'in-force', at: phaseStarts['in-force'], since: phaseStarts['in-force'] }
] as const

/** Five links to the page as of an instant in each phase, and one to now. Only a script can go there (browser/instant-links.ts). */
export function TimeMachine() {
  const locale = useLocale()
  const t = useTranslations('Home.then')
  const page = href(locale, '/')
  return (
    <nav className={`band ${styles.machine}`} aria-labelledby="then" {...needsScript} data-tool="at-once">
      <h2 id="then">{t('title')}</h2>
      <p className="meta">{t('text')}</p>
      <ol>
        {instants.map(({ key, at, ...rest }) => (
          <li key={key}>
            <a href={`${page}?at=${encodeURIComponent(at)}`} data-instant={at}>
              <b>
                {formatDay(at, locale, 'short')}
                {(key === 'voting' || key === 'counting') && `, ${formatTime(at)}`}
              </b>{' '}
              <span data-since={'since' in rest ? rest.since : undefined}>{t(key)}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={page} data-instant="" aria-current="true">
            <b>{t('today')}</b> <span>{t('now')}</span>
          </a>
        </li>
      </ol>
    </nav>
  )
}
