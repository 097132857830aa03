import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { wordsIn } from '@/components/frame/language'
import { Logo } from '@/components/frame/logo'
import { inPhases, until } from '@/components/frame/shown'
import { origin } from '@/components/frame/site'
import { phaseValues } from '@/components/home/phase-values'
import { QrCode } from '@/components/pictures/qr-code'
import { RegistryText } from '@/components/ui/registry-text'
import { answers } from '@/content/answers'
import { type FactId, facts } from '@/content/facts'
import { factSince } from '@/content/known'
import { sources } from '@/content/sources'
import { type Fact, factText } from '@/lib/fact'
import type { Form } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { type Locale, locales } from '@/lib/locale'
import { phases } from '@/lib/phase'
import styles from './poster.module.css'
import './poster-print.css'
import { ResultBar } from './result-bar'

/** The instant from which the count is final. */
const finalDay = dayStart(facts['result-final-day'].value)
const texts = { kk: sources['constitution-2026-kk'], ru: sources['constitution-2026-ru'] }
const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '')

const textIn = (locale: Locale) => (id: FactId, form?: Form) => factText(facts[id] as Fact, locale, form)

/** One sheet of A4 to hang up: the same on the page of either language, Kazakh above Russian. */
export function Poster() {
  const locale = useLocale()
  const t = wordsIn(locale)
  const text = textIn(locale)
  const counts = { for: text('for'), against: text('against'), invalid: text('invalid'), notCounted: text('not-counted') }
  // Its pages are in both languages, and `/` knows which one a reader has chosen.
  const address = `${origin}/`
  return (
    <div className={`band ${styles.place}`}>
      <div className={`always-light ${styles.sheet}`} data-sheet="">
        <div className={styles.head}>
          <Logo />
          <b>{t('Site.name')}</b>
          <p>
            {locales.map((language) => (
              <span key={language} lang={language}>
                {wordsIn(language)('Site.independent')}
              </span>
            ))}
          </p>
        </div>
        <InLanguage locale="kk" />
        <div {...inPhases('decided', 'in-force')} className={styles.bar}>
          <ResultBar
            values={(['for', 'against', 'invalid', 'not-counted'] as const).map((id) => facts[id].value)}
            label={t('Result.chart', counts)}
          />
        </div>
        <InLanguage locale="ru" />
        <div className={styles.foot}>
          <QrCode address={address} label={t('Poster.code', { address: withoutScheme(origin) })} />
          <div>
            <p className={styles.address}>{withoutScheme(origin)}</p>
            {locales.map((language) => (
              <p key={language} lang={language}>
                {wordsIn(language)('Poster.more')}{' '}
                <span {...inPhases('decided', 'in-force')}>
                  <RegistryText text={wordsIn(language)('Poster.text', { publisher: texts[language].publisher })} locale={language} />{' '}
                  {withoutScheme(texts[language].url)}
                </span>
              </p>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

/** Renders `<one>…</one>` of a message: a figure and its ending, without a line break between them. */
const one = (figure: ReactNode) => <span className="one">{figure}</span>

/** Day, question and, by phase, how things stand or the result with its base, in one language. */
function InLanguage({ locale }: { locale: Locale }) {
  const t = wordsIn(locale)
  const text = textIn(locale)
  const values = phaseValues(locale)
  return (
    <section lang={locale} aria-labelledby={`in-${locale}`}>
      <h2 id={`in-${locale}`}>
        <time dateTime={facts['voting-day'].value}>{text('voting-day', 'weekday')}</time>
      </h2>
      <p className={styles.question} data-since={factSince.question}>
        {t('Poster.question')} «{text('question').replace(/(\d) /g, '$1\u00a0')}»
      </p>
      {phases.map((phase) => (
        <p key={phase} {...inPhases(phase)} className={styles.state}>
          {phase === 'decided' || phase === 'in-force' ? t(`Home.answer.${phase}`, values) : t(`Home.lead.${phase}`, values)}
        </p>
      ))}
      <div {...inPhases('decided', 'in-force')}>
        <ul className={styles.shares}>
          {answers.map(({ id, share, answer }) => (
            <li key={id} data-group={id}>
              <b>{text(share)}</b> <span>{text(answer)}</span>
            </li>
          ))}
        </ul>
        <p className={styles.base}>
          {t.rich('Poster.base', {
            one,
            participated: text('participated'),
            entitled: text('entitled'),
            turnout: text('turnout', locale === 'kk' ? 'poss' : undefined)
          })}{' '}
          <span {...until(finalDay)}>{t('Result.preliminaryText', { date: text('result-preliminary-day', 'on') })}</span>
          <span data-since={finalDay}>{t('Result.finalBy', { date: text('result-final-day', 'on') })}</span>
        </p>
      </div>
    </section>
  )
}
