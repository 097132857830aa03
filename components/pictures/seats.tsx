import type { ReactNode } from 'react'
import { type LocaleProp, useWords } from '@/components/frame/language'
import { type FactId, facts } from '@/content/facts'
import { formatNumber } from '@/lib/format'
import styles from './seats.module.css'

/** Seats in a column, and how far two of them are apart; a seat is a dot of a dashed line. In units of the view box. */
const perColumn = 5
const step = 10.4
const start = 5

/** One path for all seats of a kind: a line down each column, dashed so that each dash is a dot. */
const columns = (seats: number, from: number) =>
  Array.from({ length: Math.ceil(seats / perColumn) }, (_, column) => {
    const inColumn = Math.min(perColumn, seats - column * perColumn)
    // A little longer than to the last dot, which rounding would else lose.
    return `M${round(from + column * step)} ${start}v${round((inColumn - 1) * step + 0.1)}`
  }).join('')
const round = (value: number) => Math.round(value * 10) / 10
const after = (seats: number, from: number) => from + Math.ceil(seats / perColumn) * step
const gap = step

const count = (id: FactId) => facts[id].value as number

/** Two chambers and one: every seat a dot, by who fills it. */
export function Seats({ locale: requestedLocale }: LocaleProp) {
  const t = useWords('Changes', requestedLocale)
  const [mazhilis, elected, appointed, kurultai] = [
    count('mazhilis-deputies'),
    count('senators-elected'),
    count('senators-appointed'),
    count('kurultai-deputies')
  ]
  const senate = after(mazhilis, start) + gap
  const number = (value: number) => <b>{formatNumber(value)}</b>
  return (
    <div className={styles.seats}>
      <section>
        <p className={styles.heads}>
          <span>
            {number(count('mazhilis-deputies'))} {t('mazhilis')}
          </span>
          <span>
            {number(count('senate-deputies'))} {t('senate')}
          </span>
        </p>
        <svg viewBox="0 0 328 52" aria-hidden="true">
          <path className={styles.dot} d={columns(mazhilis, start)} />
          <path className={styles.dot} d={columns(elected, senate)} />
          <path className={styles.hole} d={columns(elected, senate)} />
          <path className={styles.square} d={columns(appointed, after(elected, senate))} />
        </svg>
        <ul>
          <Kind of="dot">
            {number(mazhilis)} {t('electedBefore')}
          </Kind>
          <Kind of="ring">
            {number(elected)} {t('indirect')}
          </Kind>
          <Kind of="square">
            {number(appointed)} {t('byPresident')}
          </Kind>
        </ul>
      </section>
      <section>
        <p className={styles.heads}>
          <span>
            {number(count('kurultai-deputies'))} {t('kurultai')}
          </span>
        </p>
        <svg viewBox="0 0 328 52" aria-hidden="true">
          <path className={styles.dot} d={columns(kurultai, start)} />
        </svg>
        <ul>
          <Kind of="dot">
            {number(kurultai)} {t('elected')}
          </Kind>
        </ul>
      </section>
    </div>
  )
}

function Kind({ of: kind, children }: { of: 'dot' | 'ring' | 'square'; children: ReactNode }) {
  return (
    <li>
      <svg width="12" height="12" aria-hidden="true">
        <path className={kind === 'square' ? styles.square : styles.dot} d="M6 6v.1" />
        {kind === 'ring' && <path className={styles.hole} d="M6 6v.1" />}
      </svg>
      <span>{children}</span>
    </li>
  )
}
