import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import type { Locale } from '@/lib/locale'

/** What the sentences of the phases say (`Home.lead`, `Home.answer`): hours of the vote, the answer that won, since when it is in force. */
export const phaseValues = (locale: Locale) => ({
  open: factText(facts['polls-open'], locale, 'from'),
  close: factText(facts['polls-close'], locale, 'to'),
  closed: factText(facts['polls-close'], locale, 'on'),
  answer: factText(facts['answer-yes'], locale),
  inForceOn: factText(facts['in-force'], locale, 'on'),
  inForceFrom: factText(facts['in-force'], locale, 'from')
})
