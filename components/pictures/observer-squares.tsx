import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { facts } from '@/content/facts'
import { type Fact as FactData, factText } from '@/lib/fact'
import { rowsOfSquares } from '@/lib/geometry'
import { Figure } from './figure'
import styles from './observer-squares.module.css'
import paint from './paint.module.css'

/** A square and the gap after it, in pixels; twenty-two fill the width of a small phone. */
const side = 10
const step = 13
const columns = 22

const groups = [
  { id: 'observers-states', line: paint.accentLine },
  { id: 'observers-organisations', line: paint.inkLine },
  { id: 'observers-domestic', line: paint.greyLine }
] as const

/** From whom the observers came: a square for each state and each organisation. */
export function ObserverSquares({ locale: requestedLocale }: LocaleProp) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Pictures', requestedLocale)
  return (
    <Figure
      caption={t('observers')}
      note={t('observersNote', { count: factText(facts['observers-foreign'] as FactData, locale, 'words') })}
      sources={['observers-359-ru', 'final-meeting-ru']}
      locale={locale}
    >
      <ul className={styles.groups}>
        {groups.map(({ id, line }) => {
          const rows = rowsOfSquares(facts[id].value, columns)
          return (
            <li key={id}>
              <span>{t(`from.${id}`)}</span> <b>{factText(facts[id] as FactData, locale, 'words')}</b>
              <svg aria-hidden="true" width={columns * step - (step - side)} height={rows.length * step}>
                <path
                  d={rows.map((count, row) => `M0 ${row * step + side / 2}h${count * step - (step - side)}`).join('')}
                  className={line}
                  strokeWidth={side}
                  strokeDasharray={`${side} ${step - side}`}
                />
              </svg>
            </li>
          )
        })}
      </ul>
    </Figure>
  )
}
