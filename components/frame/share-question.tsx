import { useTranslations } from 'next-intl'
import { needsScript } from '@/lib/shown-by-styles'
import '@/components/ui/button.css'

/** Sends on the question that it stands in (browser/share.ts). */
export function ShareQuestion() {
  const t = useTranslations('Share')
  return (
    <span data-use="share" {...needsScript}>
      <button className="button quiet" type="button">
        {t('question')}
      </button>
    </span>
  )
}
