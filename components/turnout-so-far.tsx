import { useLocale, useTranslations } from 'next-intl'
import { facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { factText, leadSource } from '@/lib/fact'
import { ExternalLink } from './external-link'

const hours = ['1000', '1200', '1400', '1600', '1800', '2000'] as const

/** The last bulletin was read out half an hour after the stations had closed. */
const announcedAt = (hour: string) => `2026-03-15T${hour === '2000' ? '20:30' : `${hour.slice(0, 2)}:00`}:00+05:00`

/** Turnout as the commission told it through the day, while no result is known yet. Each bulletin appears when it was told. */
export function TurnoutSoFar() {
  const locale = useLocale()
  const t = useTranslations('Home')
  return (
    <section className="band" aria-labelledby="turnout" data-when="voting counting">
      <h2 id="turnout">{t('turnout')}</h2>
      <dl className="rows">
        {hours.map((hour) => {
          const time = `${hour.slice(0, 2)}:${hour.slice(2)}`
          return (
            <div key={hour} data-since={announcedAt(hour)}>
              <dt>{t('turnoutAt', { time })}</dt>
              <dd>
                <ExternalLink id={leadSource(facts[`turnout-${hour}`].sources, sources, locale)}>{factText(facts[`turnout-${hour}`], locale)}</ExternalLink>
                <br />
                {factText(facts[`ballots-${hour}`], locale, 'words')}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="meta">{t('turnoutNote')}</p>
    </section>
  )
}
