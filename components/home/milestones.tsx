import { useLocale, useTranslations } from 'next-intl'
import { inPhases, until } from '@/components/frame/shown'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { dayStart } from '@/lib/instant'
import { phaseStarts } from '@/lib/phase'
import { Link } from '@/components/ui/link'
import styles from './milestones.module.css'

const signed = dayStart(facts['constitution-signed'].value)

/**
 * The four main days of the referendum, each with a link to the page that covers it and cites sources. Days after the shown instant are
 * worded in the future tense and drawn hollow.
 */
export function Milestones() {
  const locale = useLocale()
  const t = useTranslations('Home')
  const hours = { open: factText(facts['polls-open'], locale, 'from'), close: factText(facts['polls-close'], locale, 'to') }
  const rows = [
    { key: 'decree', fact: 'decree-signed', to: '/explainers/referendum-in-brief#what-it-was', at: undefined, ahead: '' },
    {
      key: 'vote',
      fact: 'voting-day',
      to: '/explainers/referendum-in-brief#when-and-where',
      at: phaseStarts.counting,
      ahead: t('ahead.vote', hours)
    },
    {
      key: 'signed',
      fact: 'constitution-signed',
      to: '/explainers/after-the-vote#what-happened',
      at: signed,
      ahead: t('ahead.signed', { deadline: factText(facts['result-deadline'], locale, 'short-from') })
    },
    {
      key: 'in-force',
      fact: 'in-force',
      to: '/explainers/after-the-vote#what-happened',
      at: phaseStarts['in-force'],
      ahead: <InForceAhead />
    }
  ] as const
  /** Since when it was known that there would be such a day. */
  const knownSince: Partial<Record<(typeof rows)[number]['key'], string>> = {
    decree: dayStart(facts['decree-signed'].value),
    signed: dayStart(facts['decree-signed'].value),
    'in-force': dayStart(facts['draft-published'].value)
  }
  return (
    <ol className={styles.milestones} aria-label={t('milestones')}>
      {rows.map(({ key, fact, to, at, ahead }) => (
        <li key={key} data-since={knownSince[key]}>
          <span data-since={at}>
            <b>{factText(facts[fact], locale, 'short')}</b>{' '}
            <Link to={to}>{key === 'vote' ? t('milestone.vote', hours) : t(`milestone.${key}`)}</Link>
          </span>
          {at && (
            <span {...until(at)} className={styles.ahead}>
              {key !== 'signed' && <b>{factText(facts[fact], locale, 'short')}</b>} {ahead}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Entry into force, worded for a draft before the decision and for the adopted Constitution after it. */
function InForceAhead() {
  const t = useTranslations('Home.ahead')
  return (
    <>
      <em {...inPhases('announced', 'voting', 'counting')}>{t('draft')}</em>
      <em {...inPhases('decided')}>{t('in-force')}</em>
    </>
  )
}
