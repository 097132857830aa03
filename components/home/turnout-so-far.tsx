import { useLocale, useTranslations } from 'next-intl'
import { inPhases } from '@/components/frame/shown'
import { facts } from '@/content/facts'
import { results } from '@/content/results'
import { sources } from '@/content/sources'
import { factText, leadSource } from '@/lib/fact'
import { formatTime } from '@/lib/format'
import { SourceLink } from '@/components/ui/source-link'

/** Turnout through the day, until the result is known. Each bulletin appears at the instant when the commission published it. */
export function TurnoutSoFar() {
  const locale = useLocale()
  const t = useTranslations('Home')
  return (
    <section className="band" aria-labelledby="turnout" {...inPhases('voting', 'counting')}>
      <h2 id="turnout">{t('turnout')}</h2>
      <dl className="rows">
        {results.bulletins.map(({ id, at, known }) => (
          <div key={id} data-since={known}>
            <dt>{t('turnoutAt', { time: formatTime(at) })}</dt>
            <dd>
              <SourceLink id={leadSource(facts[`turnout-${id}`].sources, sources, locale)}>
                {factText(facts[`turnout-${id}`], locale)}
              </SourceLink>
              <br />
              {factText(facts[`ballots-${id}`], locale, 'words')}
            </dd>
          </div>
        ))}
      </dl>
      <p className="meta">{t('turnoutNote')}</p>
    </section>
  )
}
