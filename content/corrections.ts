import type { Correction } from '@/lib/correction'
import type { FactId } from './facts'
import type { SourceId } from './sources'

/**
 * What the portal itself had wrong and has set right since its first commit: figures, days, sentences, articles. Each record has an id
 * that stays (the page, the feeds and links name it), the pages that had it wrong, what stood there, what stands there now, why, and
 * what shows it. A fact that a release had may not change without a record that names it in `facts` (content/rules/released.ts).
 */
export const corrections = {
  'april-1995-turnout': {
    at: '2026-11-22T23:21:39Z',
    pages: ['/past-referendums', '/results/why-numbers-differ#f-april-1995-turnout'],
    facts: ['april-1995-turnout'],
    was: {
      kk: '1995 жылғы сәуірдегі референдумға азаматтардың 91,26%-ы қатысты.',
      ru: 'В апрельском референдуме 1995 года участвовали 91,26 % граждан.'
    },
    is: {
      kk: '1995 жылғы сәуірдегі референдумға тізімдегі азаматтардың 91,21%-ы қатысты.',
      ru: 'В апрельском референдуме 1995 года участвовал 91,21 % граждан в списках.'
    },
    why: {
      kk: 'Бұрынғы сан кейінгі мақаладан алынған еді. Кейін сайлау комиссиясының өз мәліметі сол кездегі газеттен табылды.',
      ru: 'Прежнее число взяли из позднего обзора. Потом нашлись данные самой избирательной комиссии в тогдашней газете.'
    },
    sources: ['april-1995-en']
  },
  'april-1995-for': {
    at: '2026-11-22T23:21:39Z',
    pages: ['/past-referendums', '/results/why-numbers-differ#f-april-1995-for'],
    facts: ['april-1995-for'],
    was: {
      kk: '1995 жылғы сәуірдегі референдумда дауыс бергендердің 95,5%-ы жақтап дауыс берді.',
      ru: 'На апрельском референдуме 1995 года за проголосовали 95,5 % участников.'
    },
    is: {
      kk: '1995 жылғы сәуірдегі референдумда дауыс бергендердің 95,46%-ы жақтап дауыс берді.',
      ru: 'На апрельском референдуме 1995 года за проголосовали 95,46 % участников.'
    },
    why: {
      kk: 'Бұрынғы сан кейінгі мақаладан алынған еді. Кейін сайлау комиссиясының өз мәліметі сол кездегі газеттен табылды.',
      ru: 'Прежнее число взяли из позднего обзора. Потом нашлись данные самой избирательной комиссии в тогдашней газете.'
    },
    sources: ['april-1995-en']
  }
} as const satisfies Record<string, Correction<SourceId, FactId>>
