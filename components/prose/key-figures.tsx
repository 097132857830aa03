import { useLocale, useTranslations } from 'next-intl'
import { RegistryText } from '@/components/ui/registry-text'
import { type FactId, facts } from '@/content/facts'
import { factSince, inStory, sourceSince } from '@/content/known'
import { sources } from '@/content/sources'
import { leadSource } from '@/lib/fact'
import { earliest, latest } from '@/lib/known'
import { shownByStyles } from '@/lib/shown-by-styles'
import { Fact } from './fact'
import styles from './key-figures.module.css'

/** Shares say what they are shares of: the keys of their labels in `messages` (`Past`). */
export const labelsWithBase: Partial<Record<FactId, 'turnout' | 'for' | 'against'>> = {
  turnout: 'turnout',
  'for-share': 'for',
  'against-share': 'against'
}

/** Figures of a text beside it, on a desk only: who reads on a phone, on paper or without styles meets them in the text. */
export function KeyFigures({ ids }: { ids: readonly FactId[] }) {
  const locale = useLocale()
  const t = useTranslations('Prose')
  const shares = useTranslations('Past')
  const since = (id: FactId) => latest([factSince[id], sourceSince[leadSource(facts[id].sources, sources, locale)]])
  const label = (id: FactId) => (labelsWithBase[id] ? shares(labelsWithBase[id]) : facts[id].label[locale])
  return (
    <aside className={styles.figures} aria-labelledby="key-figures" {...shownByStyles}>
      <div data-since={inStory(earliest(ids.flatMap((id) => since(id) ?? [])))}>
        <p id="key-figures">{t('keyFigures')}</p>
        <dl>
          {ids.map((id) => (
            <div key={id} data-since={inStory(since(id))}>
              <dt>
                <RegistryText text={label(id)} />
              </dt>
              <dd>
                <Fact id={id} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </aside>
  )
}
