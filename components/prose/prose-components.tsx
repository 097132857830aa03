import type { MDXComponents } from 'mdx/types'
import type { ComponentProps, ReactNode } from 'react'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { ListFilter } from '@/components/lists/list-filter'
import { Appointments } from '@/components/pictures/appointments'
import { Conditions } from '@/components/pictures/conditions'
import { Drawing, Drawings } from '@/components/pictures/drawings'
import { LifeLine } from '@/components/pictures/life-line'
import { NestedBars } from '@/components/pictures/nested-bars'
import { ObserverSquares } from '@/components/pictures/observer-squares'
import { Seats } from '@/components/pictures/seats'
import { PastReferendums } from '@/components/results/past-referendums'
import { Beside } from '@/components/ui/beside'
import '@/components/ui/button.css'
import { SourceLink } from '@/components/ui/source-link'
import type { WordName } from '@/content/vocabulary.mjs'
import { formatDay } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { href, type Path } from '@/lib/pages'
import { needsScript } from '@/lib/shown-by-styles'
import { Address } from './address'
import { Article } from './article'
import { Calculator } from './calculator'
import { Clause, Clauses } from './changes'
import { Cite } from './cite'
import { AccessibilityRecord } from './accessibility-record'
import { Commands } from './commands'
import { Contact } from './contact'
import { Claim, ClaimCount, ClaimKinds, Said } from './claim'
import { Complaints } from './complaints'
import { Differs } from './differs'
import { EasyPages, Idea } from './easy'
import { Embed } from './embed'
import { Event, Events, Here, Kinds, Since } from './events'
import { Fact } from './fact'
import { Fold } from './fold'
import { InBoth } from './in-both'
import { NeutralityRules } from './neutrality-rules'
import styles from './prose.module.css'
import { Part } from './part'
import { Question } from './question'
import { SampleBallot } from './sample-ballot'
import { SavedPages } from './saved-pages'
import { Term } from './term'
import { Timeline } from './timeline'
import { Unknown } from './unknown'
import { Voice, Voices } from './voices'
import { VoterCheck } from './voter-check'

/** The answer in half a minute, before everything else. */
function Brief({ locale, children }: LocaleProp & { children: ReactNode }) {
  const t = useWords('Prose', locale)
  return (
    <section className={styles.brief} aria-label={t('brief')}>
      <p className={styles.briefTitle}>
        {t('brief')}{' '}
        <span data-use="listen" {...needsScript}>
          <button className="button quiet" type="button">
            {useWords('Listen', locale)('start')}
          </button>
        </span>
      </p>
      {children}
    </section>
  )
}

/** A section's heading: its id is the same in both languages. */
function H2({ id, children }: { id?: string; children: ReactNode }) {
  return <h2 id={id}>{children}</h2>
}

/** A smaller heading, with an id of the same kind. */
function H3({ id, children }: { id?: string; children: ReactNode }) {
  return <h3 id={id}>{children}</h3>
}

/** A data file of the portal. */
function File({ path }: { path: string }) {
  return <a href={path}>{path}</a>
}

/** The questions of a page in parts, with a filter. */
function Questions({ locale, children }: LocaleProp & { children: ReactNode }) {
  const t = useWords('Filter', locale)
  const filter = <ListFilter label={t('questions')} found={t('found')} none={t('noQuestion')} twin={t('twin')} />
  return <Beside tools={filter}>{children}</Beside>
}

/** Words in a language that is not the page's. */
function In({ lang, children }: { lang: Locale | 'en'; children: ReactNode }) {
  return <span lang={lang}>{children}</span>
}

/** A day in prose or in a heading that is no fact of its own. */
function Day({ iso, form, locale }: LocaleProp & { iso: string; form?: Parameters<typeof formatDay>[2] }) {
  return <time dateTime={iso}>{formatDay(iso, useLanguage(locale), form)}</time>
}

/** A year: the digits alone; its word and ending stand beside it. */
function Year({ n }: { n: string }) {
  return <time dateTime={n}>{n}</time>
}

/** A class of its own, because most pages have none: their styles leave the rule out. */
function Quote({ children }: { children?: ReactNode }) {
  return <blockquote className={styles.quote}>{children}</blockquote>
}

function ProseLink({ href: to = '', locale: requestedLocale, ...rest }: LocaleProp & ComponentProps<'a'>) {
  const locale = useLanguage(requestedLocale)
  return <a href={to.startsWith('/') ? href(locale, to as Path) : to} {...rest} />
}

export const proseComponents = {
  Address,
  Appointments,
  Article,
  Brief,
  Calculator,
  Cite,
  Claim,
  ClaimCount,
  ClaimKinds,
  Clause,
  Clauses,
  AccessibilityRecord,
  Complaints,
  Conditions,
  Commands,
  Contact,
  Day,
  Differs,
  Drawing,
  Drawings,
  Event,
  Events,
  EasyPages,
  Fact,
  Embed,
  File,
  Fold,
  H2,
  H3,
  Here,
  Idea,
  In,
  InBoth,
  Kinds,
  LifeLine,
  NestedBars,
  NeutralityRules,
  ObserverSquares,
  Part,
  PastReferendums,
  Question,
  Questions,
  Said,
  SampleBallot,
  SavedPages,
  Seats,
  Since,
  Source: SourceLink,
  Term,
  Timeline,
  Unknown,
  Voice,
  Voices,
  VoterCheck,
  Year,
  a: ProseLink,
  blockquote: Quote
} satisfies MDXComponents & Record<WordName, unknown>
