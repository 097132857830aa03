import { useLocale, useTranslations } from 'next-intl'
import { inPhases } from '@/components/frame/shown'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'

/** The state of the text in each phase (draft, adopted, in force), of which one shows. */
export function TextState() {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  return (
    <>
      <span {...inPhases('announced', 'voting', 'counting')}>{t('draft', { date: factText(facts['voting-day'], locale, 'on') })}</span>
      <span {...inPhases('decided')}>{t('adopted', { date: factText(facts['in-force'], locale, 'on') })}</span>
      <span {...inPhases('in-force')}>{t('inForce', { date: factText(facts['in-force'], locale, 'from') })}</span>
    </>
  )
}
