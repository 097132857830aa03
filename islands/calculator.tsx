'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { type Count, decide } from '@/lib/decision'
import { formatNumber, formatPercent } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { needsScript } from '@/lib/shown-by-styles'
import { useLive } from './use-now'

type Props = {
  locale: Locale
  /** The real count, shown until the reader changes something. */
  real: Count
  totalRegions: number
}

/** Lets a reader change turnout, votes for and regions, and says what that count would have meant. */
export function Calculator({ locale, real, totalRegions }: Props) {
  const t = useTranslations('Calculator')
  const live = useLive()
  // In tenths of a percent, rounded down, so that «50,0%» is never more than half. Null is the real count, exact to a person.
  const [turnout, setTurnout] = useState<number | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [regions, setRegions] = useState(real.regions)
  const participated = turnout === null ? real.participated : Math.floor((real.entitled * turnout) / 1000)
  const inFavour = share === null ? Math.floor((participated * real.for) / real.participated) : Math.floor((participated * share) / 1000)
  const count = { entitled: real.entitled, participated, for: inFavour, regions }
  const { held, majority, regional, adopted } = decide(count, totalRegions)
  const percent = (part: number, whole: number) => formatPercent(whole ? (part / whole) * 100 : 0, locale, { decimals: 2 })
  const changed = turnout !== null || share !== null || regions !== real.regions

  return (
    <div role="group" aria-label={t('label')} className="box calculator" {...(live ? {} : needsScript)}>
      <Slider
        label={t('participated')}
        shown={`${percent(participated, real.entitled)} · ${formatNumber(participated)}`}
        max={1000}
        value={turnout ?? Math.round((real.participated / real.entitled) * 1000)}
        onChange={setTurnout}
      />
      <Slider
        label={t('for')}
        shown={`${percent(inFavour, participated)} · ${formatNumber(inFavour)}`}
        max={1000}
        value={share ?? Math.round((real.for / real.participated) * 1000)}
        onChange={setShare}
      />
      <Slider
        label={t('regions')}
        shown={`${formatNumber(regions)}\u00a0/\u00a0${formatNumber(totalRegions)}`}
        max={totalRegions}
        value={regions}
        onChange={setRegions}
      />
      <div role="status" className="callout">
        <p>
          <b>{t(!changed ? 'verdict.real' : !held ? 'verdict.notHeld' : adopted ? 'verdict.adopted' : 'verdict.notAdopted')}</b>
        </p>
        <ul>
          <li>{t(held ? 'met.held' : 'unmet.held')}</li>
          <li>{t(majority ? 'met.majority' : 'unmet.majority')}</li>
          <li>
            {t(regional ? 'met.regional' : 'unmet.regional')} {t('regionalNote')}
          </li>
        </ul>
      </div>
      <button
        className="button primary"
        type="button"
        disabled={!changed}
        onClick={() => {
          setTurnout(null)
          setShare(null)
          setRegions(real.regions)
        }}
      >
        {t('reset')}
      </button>
    </div>
  )
}

function Slider({
  label,
  shown,
  max,
  value,
  onChange
}: {
  label: string
  /** The value as shown beside the label and said by screen readers. */
  shown: string
  max: number
  value: number
  onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>
        {label}: <b>{shown}</b>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </p>
  )
}
