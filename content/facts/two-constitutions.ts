import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** The two Constitutions: what the one of 1995 held, and how much of it changed. */
export const twoConstitutions = {
  'mazhilis-deputies': {
    label: {
      kk: 'Бұрынғы Конституция бойынша Мәжіліс депутаттарының саны',
      ru: 'Число депутатов Мажилиса по прежней Конституции'
    },
    value: 98,
    unit: 'deputy',
    asOf: '2022-09-17',
    status: 'official',
    sources: ['constitution-1995-kk', 'constitution-1995-ru'],
    forms: {
      kk: {
        gen: '98 депутаттың',
        dat: '98 депутатқа',
        acc: '98 депутатты',
        loc: '98 депутатта',
        abl: '98 депутаттан',
        poss: '98-і',
        words: '98 депутат'
      },
      ru: { words: '98 депутатов', gen: '98 депутатов', prep: '98 депутатах' }
    }
  },
  'senators-elected': {
    label: {
      kk: 'Бұрынғы Конституция бойынша сайланатын сенаторлардың саны',
      ru: 'Число избираемых сенаторов по прежней Конституции'
    },
    value: 40,
    unit: 'deputy',
    asOf: '2026-03-15',
    status: 'derived',
    sources: ['constitution-1995-kk', 'constitution-1995-ru'],
    from: ['regions-total'],
    note: {
      kk: 'Әр облыстан, республикалық маңызы бар қаладан және астанадан екі адамнан санадық.',
      ru: 'Мы посчитали по двое от каждой области, города республиканского значения и столицы.'
    }
  },
  'senators-appointed': {
    label: {
      kk: 'Бұрынғы Конституция бойынша Президент тағайындайтын сенаторлардың саны',
      ru: 'Число сенаторов, которых по прежней Конституции назначал Президент'
    },
    value: 10,
    unit: 'deputy',
    asOf: '2022-09-17',
    status: 'official',
    sources: ['constitution-1995-kk', 'constitution-1995-ru']
  },
  'senate-deputies': {
    label: {
      kk: 'Бұрынғы Конституция бойынша Сенат депутаттарының саны',
      ru: 'Число депутатов Сената по прежней Конституции'
    },
    value: 50,
    unit: 'deputy',
    asOf: '2026-03-15',
    status: 'derived',
    sources: ['constitution-1995-kk', 'constitution-1995-ru'],
    from: ['senators-elected', 'senators-appointed']
  },
  'detention-hours-1995': {
    label: {
      kk: 'Бұрынғы Конституция бойынша сот санкциясынсыз ұстаудың ең ұзақ мерзімі (сағат)',
      ru: 'Наибольший срок задержания без санкции суда по прежней Конституции (в часах)'
    },
    value: 72,
    unit: 'hour',
    asOf: '2022-09-17',
    status: 'official',
    sources: ['constitution-1995-kk', 'constitution-1995-ru'],
    forms: {
      kk: {
        gen: '72 сағаттың',
        dat: '72 сағатқа',
        acc: '72 сағатты',
        loc: '72 сағатта',
        abl: '72 сағаттан',
        poss: '72-сі',
        words: '72 сағат'
      },
      ru: { words: '72 часа', gen: '72 часов', prep: '72 часах' }
    }
  },
  'old-articles-last': {
    label: {
      kk: 'Бұрынғы Конституцияның соңғы бабының нөмірі',
      ru: 'Номер последней статьи прежней Конституции'
    },
    value: 99,
    unit: 'article',
    asOf: '2022-09-17',
    status: 'official',
    sources: ['constitution-1995-kk', 'constitution-1995-ru', 'comparison-kk'],
    note: {
      kk: 'Kazinform осы санды келтіреді.',
      ru: 'Это число приводит Kazinform.'
    },
    disagreesWith: ['old-articles-counted', 'old-articles-press'],
    forms: {
      kk: { gen: '99 баптың', dat: '99 бапқа', acc: '99 бапты', loc: '99 бапта', abl: '99 баптан', poss: '99-ы', words: '99 бап' },
      ru: { words: '99 статей', gen: '99 статей', prep: '99 статьях' }
    }
  },
  'old-articles-counted': {
    label: {
      kk: 'Бұрынғы Конституцияда күшінде болған баптар саны',
      ru: 'Число действовавших статей прежней Конституции'
    },
    value: 101,
    unit: 'article',
    asOf: '2022-09-17',
    status: 'derived',
    sources: ['constitution-1995-kk', 'constitution-1995-ru'],
    from: ['old-articles-last'],
    note: {
      kk: 'Мәтін бойынша өзіміз санадық; 84-бап алып тасталған, 83-1, 94-1 және 94-2 қосылған.',
      ru: 'Мы посчитали сами по тексту. Статья 84 исключена, добавлены 83-1, 94-1 и 94-2.'
    },
    disagreesWith: ['old-articles-last', 'old-articles-press'],
    forms: {
      kk: { gen: '101 баптың', dat: '101 бапқа', acc: '101 бапты', loc: '101 бапта', abl: '101 баптан', poss: '101-і', words: '101 бап' },
      ru: { words: '101 статья', gen: '101 статьи', prep: '101 статье' }
    }
  },
  'old-articles-press': {
    label: {
      kk: 'Бұрынғы Конституция баптарының баспасөздегі саны',
      ru: 'Число статей прежней Конституции по сообщениям прессы'
    },
    value: 98,
    unit: 'article',
    asOf: '2026-02-11',
    status: 'reported',
    sources: ['old-articles-ru'],
    note: {
      kk: 'Баптардың қалай саналғаны айтылмаған.',
      ru: 'Как считали статьи, не сказано.'
    },
    disagreesWith: ['old-articles-counted', 'old-articles-last'],
    forms: {
      kk: { gen: '98 баптың', dat: '98 бапқа', acc: '98 бапты', loc: '98 бапта', abl: '98 баптан', poss: '98-і', words: '98 бап' },
      ru: { words: '98 статей', gen: '98 статей', prep: '98 статьях' }
    }
  },
  'changed-share': {
    label: {
      kk: 'Бұрынғы Конституция мәтінінің түзетілетін үлесі',
      ru: 'Доля текста прежней Конституции, затронутая поправками'
    },
    value: 84,
    unit: 'percent',
    asOf: '2026-01-28',
    status: 'announced',
    sources: ['changed-share-en'],
    note: {
      kk: 'Үлес қаңтардағы жинақталған жоба туралы айтылған.',
      ru: 'Доля названа, когда речь шла о сводном проекте января.'
    },
    disagreesWith: ['changed-share-hrw'],
    forms: {
      kk: { gen: '84%-дың', dat: '84%-ға', acc: '84%-ды', loc: '84%-да', abl: '84%-дан', poss: '84%-ы' }
    }
  },
  'changed-share-hrw': {
    label: {
      kk: 'Бұрынғы Конституция мәтінінің өзгеретін үлесі (Human Rights Watch ұйымының айтуынша, шамамен)',
      ru: 'Примерная доля изменяемого текста прежней Конституции по оценке Human Rights Watch'
    },
    value: 80,
    unit: 'percent',
    asOf: '2026-02-16',
    status: 'reported',
    sources: ['hrw-en'],
    note: {
      kk: 'Үлес бірінші жоба туралы айтылған.',
      ru: 'Доля названа, когда речь шла о первом проекте.'
    },
    disagreesWith: ['changed-share'],
    forms: {
      kk: { gen: '80%-дың', dat: '80%-ға', acc: '80%-ды', loc: '80%-да', abl: '80%-дан', poss: '80%-ы' }
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
