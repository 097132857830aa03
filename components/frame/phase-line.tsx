import { useLocale, useTranslations } from 'next-intl'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { phases } from '@/lib/phase'
import { inPhases } from './shown'

/** The state of the referendum in one line: a sentence for each phase, of which one shows. */
export function PhaseLine() {
  const locale = useLocale()
  const t = useTranslations('Phase')
  const values = {
    close: factText(facts['polls-close'], locale, 'to'),
    inForce: factText(facts['in-force'], locale, 'short-on')
  }
  const since = { ...values, inForce: factText(facts['in-force'], locale, 'short-from') }
  return phases.map((phase) => (
    <span key={phase} {...inPhases(phase)}>
      {t(phase, phase === 'in-force' ? since : values)}
    </span>
  ))
}
