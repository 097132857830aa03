import { useLocale, useTranslations } from 'next-intl'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'

/** What the text is at this instant: put to the vote, adopted, or in force. */
export function TextState() {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  return (
    <>
      <span data-when="announced voting counting">{t('draft', { date: factText(facts['voting-day'], locale, 'on') })}</span>
      <span data-when="decided">{t('adopted', { date: factText(facts['in-force'], locale, 'on') })}</span>
      <span data-when="in-force">{t('inForce', { date: factText(facts['in-force'], locale, 'from') })}</span>
    </>
  )
}
