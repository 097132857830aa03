/**
 * What a page says to who reads it without styles: a text browser, a reader's mode, some indexers. The mark `hidden` alone tells them
 * what does not hold: at the release as served, at another instant after the page's program has run.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepTime } from '@/browser/clock'
import { ConstitutionGuide } from '@/components/constitution/constitution-guide'
import { TextState } from '@/components/constitution/text-state'
import { BothLanguages } from '@/components/frame/both-languages'
import { Notice } from '@/components/frame/notice'
import { PhaseLine } from '@/components/frame/phase-line'
import { Hero } from '@/components/home/hero'
import { HomeQuestions } from '@/components/home/home-questions'
import { Milestones } from '@/components/home/milestones'
import { SinceThen } from '@/components/home/since-then'
import { TimeMachine } from '@/components/home/time-machine'
import { TurnoutSoFar } from '@/components/home/turnout-so-far'
import { SourceFilter } from '@/components/lists/source-filter'
import { Event, Events } from '@/components/prose/events'
import { VoterCheck } from '@/components/prose/voter-check'
import { locales } from '@/lib/locale'
import { phaseAt, phases } from '@/lib/phase'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'
import { read, root } from './project'
import { render } from './render'

const messages = { kk, ru }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The text of the page, without what is hidden by mark-up. */
function textWithoutStyles() {
  const body = document.body.cloneNode(true) as HTMLElement
  for (const element of body.querySelectorAll('[hidden]')) element.remove()
  return plain(body.textContent ?? '').trim()
}

/** Makes the page show an instant, as `?at=` in the address does. */
function show(instant: string) {
  history.replaceState(null, '', `?at=${encodeURIComponent(instant)}`)
  keepTime()
}

/** An instant in each phase, and two days before and after an event. */
const instants = ['2026-02-20', '2026-03-15T12:00:00+05:00', '2026-03-15T22:00:00+05:00', '2026-04-20', '2026-11-20'].map((text) =>
  text.includes('T') ? text : `${text}T12:00:00+05:00`
)

beforeEach(() => (document.documentElement.dataset.release = process.env.RELEASE_INSTANT))
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
  for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name]
})

describe.each(locales)('in %s', (locale) => {
  const words = messages[locale]
  const ahead = words.Timeline.ahead
  const page = (
    <>
      <Notice written />
      <PhaseLine />
      <Events>
        <Event id="voting-day" kind="vote">
          <p>1</p>
        </Event>
        <Event id="constitution-day-first" kind="term">
          <p>2</p>
        </Event>
      </Events>
    </>
  )

  test('one phase, and no notice of another instant, as served', () => {
    render(page, locale)
    expect(textWithoutStyles()).toContain(plain(words.Phase['in-force'].slice(0, 16)))
    expect(textWithoutStyles()).not.toContain(words.Notice.otherInstant)
    expect(textWithoutStyles()).not.toContain(words.Notice.badInstant)
    expect(document.querySelectorAll('[data-when]:not([hidden])')).toHaveLength(1)
  })

  test('only an event that lies ahead is said to lie ahead, as served', () => {
    render(page, locale)
    expect(textWithoutStyles().split(`, ${ahead}`)).toHaveLength(2)
    expect(document.querySelector('#voting-day')?.textContent).toContain(ahead)
    expect(document.querySelector('#voting-day [data-ahead-word]:not([hidden])')).toBeNull()
  })

  test.each(instants)('the same at %s', (instant) => {
    render(page, locale)
    show(instant)
    const shown = [...document.querySelectorAll<HTMLElement>('[data-when]:not([hidden])')]
    expect(shown.map(({ dataset }) => dataset.when)).toEqual([phaseAt(Date.parse(instant))])
    for (const event of document.querySelectorAll<HTMLElement>('li[data-day]'))
      expect(event.querySelector('[data-ahead-word]')?.hasAttribute('hidden'), event.id).toBe(
        Date.parse(event.dataset.day ?? '') <= Date.parse(instant)
      )
    expect(textWithoutStyles()).toContain(words.Notice.otherInstant)
    expect(textWithoutStyles()).not.toContain(words.Notice.badInstant)
  })

  test('an address that names no instant is said to', () => {
    render(page, locale)
    history.replaceState(null, '', '?at=yesterday')
    keepTime()
    expect(textWithoutStyles()).toContain(words.Notice.badInstant)
    expect(textWithoutStyles()).not.toContain(words.Notice.otherInstant)
  })

  test('nothing of a phase that is over, of what a script or the stylesheet operates, or of an empty choice, as served', () => {
    render(
      <>
        <BothLanguages namespace="NotFound" />
        <Hero />
        <HomeQuestions />
        <Milestones />
        <TurnoutSoFar />
        <SinceThen />
        <TimeMachine />
        <TextState />
        <ConstitutionGuide />
        <SourceFilter />
        <VoterCheck />
      </>,
      locale
    )
    const text = textWithoutStyles()
    const gone = [
      words.Notice.otherInstantShort,
      words.Notice.badInstant,
      words.Home.ahead.draft,
      words.Home.question.askedAhead,
      words.Home.turnout,
      words.Home.since.ahead,
      words.Home.since.electionAhead,
      words.Home.then.title,
      words.Constitution.byLabel,
      words.News.apply,
      words.Check.open
    ].map(plain)
    expect(gone.filter((words) => text.includes(words))).toEqual([])
    expect(gone.filter((words) => !plain(document.body.textContent ?? '').includes(words))).toEqual([])
    expect(phases.filter((phase) => document.querySelector(`main ~ section [data-when='${phase}']:not([hidden])`))).toEqual(['in-force'])
  })
})

/** Rules of style that hide something on a screen, and why nobody without styles reads what they hide, or may read it. */
const hidingRules: Readonly<Record<string, string>> = {
  '[hidden]:not([data-styled]), [data-filtered]': 'hidden by mark-up; filtered by a script',
  "[data-before=''] [data-since], [data-before=''] [data-until], [data-before=''] [data-later-since] ~ *": 'until the program has run',
  ...Object.fromEntries(phases.map((phase) => [`[data-phase='${phase}'] [data-when]:not([data-when~='${phase}'])`, 'inPhases()'])),
  'html:not([data-script]) [data-tool]': 'needsScript',
  "[data-tool='']": 'needsScript',
  '.notice': 'shownByStyles',
  ":global(html[data-at='bad']) .otherInstant, :global(html:not([data-at='bad'])) .badInstant": 'in .notice; then browser/clock.ts',
  ":global(html[data-before='settled']) .unnamed, :global(html:not([data-before='settled'])) .named": 'in .notice',
  ":global(html[data-at]:not([data-at='bad'])) .share a": 'as of another instant: the button beside them sends what was known then',
  '.places': 'on phones: the same links stand in the menu under the bar',
  '.menu': 'on a desk: the same links stand in the bar and in the footer',
  '.languages a[aria-current]': 'on phones: the language that the reader reads',
  '.menu > ul > li:last-child, .brand svg': 'on the narrowest phones: the place stands in the rest of the menu; the other has no text',
  ':has(:global(.hits)) ~ .subjects': 'only while a script shows answers above',
  '.menu details > ul > li:first-child': 'elsewhere: it stands in the row',
  'summary::-webkit-details-marker': "the browser's own mark: ours is drawn after the words",
  '.answer::after': 'a mark without text',
  '.other::after': 'a mark without text',
  '.outcomes p': 'each says for which marks it holds',
  ".answers [data-answer='open']": 'shownByStyles',
  '.answers p': 'each says for which answers it holds',
  '.figures': 'shownByStyles, on phones and paper',
  '.heads': 'aria-hidden: each rule says it itself',
  '.group > summary::after': 'a mark without text, on a desk, which shows every group',
  '.full .words': 'on a desk: the words that it opens stand there',
  '.heads, .track, .words': 'at very large text: the words stand there, without tracks and their heads',
  '[hidden]': 'hidden by mark-up, in the embedded page',
  '.events > li[hidden]': 'hidden by mark-up',
  '.milestones span[hidden]': 'hidden by mark-up',
  '.countdown > .room': 'aria-hidden, and only once a script runs'
}

test('no other rule of style hides text: what it hides would be read without styles (WCAG 1.3.2)', () => {
  const found = ['app', 'components', 'islands'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const css = read(join(room, file)).replace(/\/\*[\s\S]*?\*\/|@media print \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
        return [...css.matchAll(/([^{}]*)\{[^{}]*(?:display: none|visibility: hidden)/g)].map(([, selector = '']) =>
          selector.trim().replace(/\s+/g, ' ')
        )
      })
  )
  const byRule = found.flatMap((selectors) => (selectors.startsWith('[data-phase') ? selectors.split(', ') : [selectors]))
  expect(byRule.filter((rule) => !hidingRules[rule])).toEqual([])
  expect(Object.keys(hidingRules).filter((rule) => !byRule.includes(rule))).toEqual([])
})
