import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { origin } from '@/components/frame/site'
import { Beside } from '@/components/ui/beside'
import { JumpBar } from '@/components/lists/jump-bar'
import { type FactId, facts } from '@/content/facts'
import { formatMonthName } from '@/lib/format'
import { href } from '@/lib/pages'
import { type Block, blocksIn, blocksOf } from './blocks'
import { Event, Events } from './events'
import { Part } from './part'
import styles from './timeline.module.css'

/**
 * The whole story in parts (`<Part>`), which open, and beside them a link to the first event of each month, under what else is in it.
 * browser/timeline.ts keeps the links to what was known.
 */
export function Timeline({ children }: { children: ReactNode }) {
  const t = useTranslations('Timeline')
  const locale = useLocale()
  const blocks = blocksIn(children)
  const firsts = new Map<string, string>()
  for (const id of eventsIn(blocks)) {
    const month = String(facts[id].value).slice(0, 7)
    if (!firsts.has(month)) firsts.set(month, id)
  }
  const path = `${href(locale, '/')}/calendar.ics`
  const calendar = origin + path
  const years = [...new Set([...firsts.keys()].map((month) => month.slice(0, 4)))]
  return (
    <Beside
      above={
        <>
          {blocks.filter((block) => !isPart(block))}
          <p className="meta">
            <a className="reach" href={path}>
              {t('calendar')}
            </a>
          </p>
          <details id="subscribe">
            <summary>{t('subscribe')}</summary>
            <p>
              {t('subscribeWhy')}{' '}
              <a className="reach" href={calendar.replace(/^https?:/, 'webcal:')}>
                {t('subscribeApp')}
              </a>
            </p>
            <p>
              {t('subscribeSite')} <b>{calendar}</b>
            </p>
          </details>
        </>
      }
      tools={
        <JumpBar label={t('months')} inView>
          <ol className={styles.years}>
            {years.map((year) => (
              <li key={year} className={styles.year}>
                <span>{t('year', { year })}</span>
                <div>
                  {[...firsts]
                    .filter(([month]) => month.startsWith(year))
                    .map(([month, id]) => (
                      <a key={month} href={`#${id}`} data-month={month}>
                        {formatMonthName(month, locale)}
                      </a>
                    ))}
                </div>
              </li>
            ))}
          </ol>
        </JumpBar>
      }
    >
      {blocks.filter(isPart)}
    </Beside>
  )
}

const isPart = ({ type }: Block) => type === Part

/** The ids of the events in the parts of a timeline, in order. */
const eventsIn = (blocks: readonly Block[]): FactId[] =>
  blocks
    .filter(isPart)
    .flatMap(blocksOf)
    .flatMap((list) => (list.type === Events ? blocksOf(list) : []))
    .flatMap(({ type, props }) => (type === Event ? [props.id as FactId] : []))
