import { useLocale, useTranslations } from 'next-intl'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'

/** The state of the text in each phase (draft, adopted, in force), of which the stylesheet shows one. */
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
