import { useLocale, useTranslations } from 'next-intl'
import { Island } from '@/components/frame/island'
import { type FactId, facts } from '@/content/facts'
import { Calculator as CalculatorIsland } from '@/islands/calculator'
import '@/islands/calculator.css'
import { moreThanHalf } from '@/lib/decision'
import { formatNumber } from '@/lib/format'
import '@/components/ui/box.css'
import '@/components/ui/button.css'

/** The numbers of the vote against which a count is measured, from the registry. */
function realCount() {
  const value = (id: FactId) => Number(facts[id].value)
  return {
    count: { entitled: value('entitled'), participated: value('participated'), for: value('for'), regions: value('regions-majority') },
    totalRegions: value('regions-total')
  }
}

/** How far the result lay from each threshold; below it the calculator, where scripts run. */
export function Calculator() {
  const locale = useLocale()
  const t = useTranslations('Calculator')
  const { count, totalRegions } = realCount()
  const held = moreThanHalf(count.entitled)
  const majority = moreThanHalf(count.participated)
  return (
    <>
      <ul>
        <li>{t('marginHeld', { count: formatNumber(count.participated - held + 1) })}</li>
        <li>{t('marginMajority', { count: formatNumber(count.for - majority + 1) })}</li>
      </ul>
      <Island name="calculator" words="Calculator" load="visible">
        <CalculatorIsland locale={locale} real={count} totalRegions={totalRegions} />
      </Island>
    </>
  )
}
