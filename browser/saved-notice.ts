/** Says on a page that came from the device that it is a copy, what day it knows, and whether things may have changed since. */
import { formatDay } from '@/lib/format'
import { locales } from '@/lib/locale'
import { lagOf } from '@/lib/saved'
import { instantsOfChange } from './instants-of-change'
import { deviceNow, releasedAt } from './shown-instant'

/** The words of messages/*.json (`Saved.notice`), which the build writes in: only pages that are copies need them. */
declare const NOTICE_WORDS: Record<(typeof locales)[number], Record<'copy' | 'passed' | 'aged' | 'again', string>>

/** @param saved when the page came from the network (epoch ms) */
export function sayThatItIsACopy(saved: number) {
  const { lang } = document.documentElement
  const locale = locales.find((candidate) => candidate === lang) ?? 'kk'
  const words = NOTICE_WORDS[locale]
  const released = releasedAt()
  const lag = lagOf({ released, saved, now: deviceNow(), changes: instantsOfChange() })
  const day = (instant: number, form: 'on' | 'to') => formatDay(new Date(instant).toISOString(), locale, form)
  const copy = words.copy.replace('{saved}', day(Math.max(saved, released), 'on')).replace('{known}', day(released, 'to'))
  const other = document.querySelector<HTMLElement>('[data-notice]')
  if (!other) return
  // It looks as the notice of another instant does, whose styles every page has.
  const notice = document.createElement('aside')
  notice.className = other.className
  notice.setAttribute('aria-label', other.getAttribute('aria-label') ?? '')
  notice.dataset.copy = lag ?? 'recent'
  notice.style.display = 'block'
  const text = document.createElement('p')
  const again = document.createElement('a')
  again.href = ''
  again.textContent = words.again
  text.append(`${copy} ${lag ? `${words[lag]} ` : ''}`, again)
  notice.append(text)
  other.before(notice)
}
