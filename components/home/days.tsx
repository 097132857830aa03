import { useLocale, useTranslations } from 'next-intl'
import { Island } from '@/components/frame/island'
import { until } from '@/components/frame/shown'
import { releaseInstant, releasePhase } from '@/components/frame/site'
import { facts } from '@/content/facts'
import { nextEvents } from '@/content/next-events'
import { Countdown } from '@/islands/countdown'
import '@/islands/countdown.css'
import { YearLine } from '@/islands/year-line'
import { factText } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { phaseStarts } from '@/lib/phase'

/**
 * The countdown. Served it says how many days it was at the release, and names that day, so that it stays true; `sentence` is true at any
 * instant and stands there for those before the release.
 */
export function Days({ sentence }: { sentence: string }) {
  const locale = useLocale()
  const t = useTranslations('Home')
  const inCountdown = useTranslations('Countdown')
  const vote = { at: Date.parse(phaseStarts.voting), words: t('sinceVote'), note: factText(facts['voting-day'], locale) }
  const events = nextEvents.map(({ id, at }) => {
    const { status } = facts[id]
    const day = factText(facts[id], locale)
    return {
      at: Date.parse(at),
      words: t(`until.${id}`),
      note: status === 'reported' || status === 'derived' ? t(`says.${status}`, { day }) : day
    }
  })
  const isDecided = releasePhase === 'decided' || releasePhase === 'in-force'
  const served = (
    <div role="timer" aria-label={inCountdown('label')} data-testid="countdown">
      {isDecided && (
        <div data-since={releaseInstant}>
          <YearLine vote={vote} events={events} now={Date.parse(releaseInstant)} />
          <p className="meta">{t('onRelease', { date: formatDay(releaseInstant, locale, 'adj') })}</p>
        </div>
      )}
      <p className="countdown" {...(isDecided && until(releaseInstant))}>
        {sentence}
      </p>
    </div>
  )
  return (
    <Island name="countdown" words="Countdown" load="idle" served={served}>
      <Countdown sentence={sentence} vote={vote} events={events} />
    </Island>
  )
}
