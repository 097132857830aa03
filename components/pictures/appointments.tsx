import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import { type Appointment, appointments, type Part } from '@/content/constitution/appointments'
import { reference } from '@/lib/law'
import type { Locale } from '@/lib/locale'
import styles from './appointments.module.css'

const bodies = { old: ['president', 'senate', 'mazhilis'], new: ['president', 'kurultai'] } as const
const sides = ['old', 'new'] as const
type Side = (typeof sides)[number]

/**
 * Who appoints whom, in 1995 and in 2026: a track for each body. The words stand under each track: a desk and paper show them, a phone
 * where the fold above the rows is open (it holds nothing itself), and who listens hears them anyway.
 */
export function Appointments({ locale: requestedLocale }: LocaleProp) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Changes', requestedLocale)
  const heads = { old: `${t('was')}, 1995`, new: `${t('now')}, 2026` }
  return (
    <div className={`wide ${styles.picture} ${requestedLocale ? '' : styles.full}`}>
      <ul className={styles.legend}>
        <li>
          <svg width="18" height="18" aria-hidden="true">
            <circle cx="9" cy="9" r="8" />
          </svg>
          {t('decides')}
        </li>
        <li>
          <svg width="18" height="18" aria-hidden="true">
            <circle className={styles.ring} cx="9" cy="9" r="6.5" />
          </svg>
          {t('takesPart')}
        </li>
        <li>
          <svg width="40" height="18" aria-hidden="true">
            <path d="M8 9h24" />
            <circle cx="8" cy="9" r="7" />
            <circle className={styles.ring} cx="32" cy="9" r="6" />
          </svg>
          {t('both')}
        </li>
      </ul>
      {!requestedLocale && (
        <details className={styles.words}>
          <summary>
            {t('inWords')}
            <span>{appointments.length}</span>
          </summary>
        </details>
      )}
      <div className={styles.heads} aria-hidden="true">
        {sides.map((side) => (
          <div key={side}>
            <b>{heads[side]}</b>
            <p>
              {bodies[side].map((body) => (
                <span key={body}>{t(body)}</span>
              ))}
            </p>
          </div>
        ))}
      </div>
      <ol className={styles.rows}>
        {appointments.map((row) => (
          <li key={row.id}>
            <b>
              <RegistryText text={row.office[locale]} locale={locale} />
              {row.seats && <span> ({row.seats})</span>}
            </b>
            {sides.map((side) => (
              <div key={side}>
                <Track side={side} parts={row[side].parts} />
                <p>
                  <span>{heads[side]}: </span>
                  <Words row={row} side={side} locale={locale} />
                </p>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Who decides, and the articles that say so. */
function Words({ row, side, locale }: { row: Appointment; side: Side; locale: Locale }) {
  const { words, at } = row[side]
  return (
    <>
      <RegistryText text={words[locale]} locale={locale} />
      {at.length > 0 && <small>{at.map((place) => reference(locale, ...place)).join(', ')}</small>}
    </>
  )
}

/** The marks of a row: filled for who appoints or elects, a ring for who is needed beside, a line between the two. */
function Track({ side, parts }: { side: Side; parts: Readonly<Partial<Record<string, Part>>> }) {
  const marks = bodies[side].flatMap((body, index) => {
    const part = parts[body]
    return part === undefined ? [] : [{ part, x: `${Math.round(((index + 0.5) / bodies[side].length) * 1e4) / 100}%`, chosen: index > 0 }]
  })
  const [first, last] = [marks[0], marks.at(-1)]
  const isJoined = marks.length > 1 && marks.some(({ part }) => part === 'takes part')
  return (
    <svg className={`${styles.track} ${styles[side]}`} height="34" aria-hidden="true">
      {isJoined && <line x1={first?.x} x2={last?.x} y1="17" y2="17" />}
      {marks.map(({ part, x, chosen }) => (
        <g key={x} className={chosen ? styles.chosen : undefined}>
          <circle
            cx={x}
            cy="17"
            r={part === 'takes part' ? 6.5 : part === 'decides' ? 8 : 11}
            className={part === 'takes part' ? styles.ring : undefined}
          />
          {typeof part === 'number' && (
            <text x={x} y="21.5">
              {part}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
