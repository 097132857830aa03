import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** Who was entitled to vote, by the lists and by the register, at home and abroad. */
export const voters = {
  entitled: {
    label: {
      kk: 'Референдумға қатысуға құқығы бар азаматтардың түпкілікті саны',
      ru: 'Окончательное число граждан, имевших право участвовать в референдуме'
    },
    value: 12_482_613,
    unit: 'person',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    note: {
      kk: 'Сан нәтиже туралы хабардан алынды. Ол дауыс беру күні таңертеңгі тізімдегіден көп; неге көбейгені айтылмаған.',
      ru: 'Число взято из сообщения о результате. Утром дня голосования граждан в списках было меньше; почему, не сказано.'
    },
    disagreesWith: ['entitled-lists', 'entitled-register'],
    forms: {
      kk: {
        gen: '12 482 613-тің',
        dat: '12 482 613-ке',
        acc: '12 482 613-ті',
        loc: '12 482 613-те',
        abl: '12 482 613-тен',
        poss: '12 482 613-і',
        words: '12 482 613 азамат'
      },
      ru: { words: '12 482 613 граждан', gen: '12 482 613 граждан' }
    }
  },
  'entitled-lists': {
    label: {
      kk: 'Дауыс беру күні таңертең тізімде болған азаматтар саны',
      ru: 'Число граждан в списках утром дня голосования'
    },
    value: 12_461_796,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['turnout-1000-ru', 'opening-ru', 'ballots-reserve-ru'],
    note: {
      kk: 'Тізімдерді жергілікті атқарушы органдар жасады; күн ішіндегі келу көрсеткіші осы санға шаққанда есептелді.',
      ru: 'Списки составили местные исполнительные органы; от этого числа считали явку в течение дня.'
    },
    supersededBy: 'entitled',
    disagreesWith: ['entitled', 'entitled-register'],
    forms: {
      kk: {
        gen: '12 461 796-ның',
        dat: '12 461 796-ға',
        acc: '12 461 796-ны',
        loc: '12 461 796-да',
        abl: '12 461 796-дан',
        poss: '12 461 796-сы',
        words: '12 461 796 азамат'
      },
      ru: { words: '12 461 796 граждан', gen: '12 461 796 граждан' }
    }
  },
  'entitled-register': {
    label: {
      kk: 'Тізілім бойынша тұрақты тіркелген азаматтар саны',
      ru: 'Число постоянно зарегистрированных граждан по данным регистра'
    },
    value: 12_416_759,
    unit: 'person',
    asOf: '2026-01-01',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Бұл — тізілімнің 1 қаңтардағы дерегі; комиссия оны 12 ақпанда жариялады.',
      ru: 'Данные регистра относятся к 1 января; комиссия назвала их 12 февраля.'
    },
    supersededBy: 'entitled-lists',
    disagreesWith: ['entitled', 'entitled-lists'],
    forms: {
      kk: {
        gen: '12 416 759-дың',
        dat: '12 416 759-ға',
        acc: '12 416 759-ды',
        loc: '12 416 759-да',
        abl: '12 416 759-дан',
        poss: '12 416 759-ы',
        words: '12 416 759 азамат'
      },
      ru: { words: '12 416 759 граждан', gen: '12 416 759 граждан' }
    }
  },
  'entitled-added': {
    label: {
      kk: 'Қатысуға құқығы барлардың таңертеңгі және түпкілікті санының айырмасы',
      ru: 'Разница между числом граждан в утренних списках и окончательным'
    },
    value: 20_817,
    unit: 'person',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru', 'opening-ru'],
    note: {
      kk: 'Санның неге көбейгенін ешкім түсіндірген жоқ.',
      ru: 'Почему число выросло, никто не объяснил.'
    },
    from: ['entitled', 'entitled-lists'],
    forms: {
      kk: {
        gen: '20 817 азаматтың',
        dat: '20 817 азаматқа',
        acc: '20 817 азаматты',
        loc: '20 817 азаматта',
        abl: '20 817 азаматтан',
        poss: '20 817-сі',
        words: '20 817 азамат'
      },
      ru: { words: '20 817 граждан', gen: '20 817 граждан', prep: '20 817 гражданах' }
    }
  },
  'entitled-half': {
    label: {
      kk: 'Қатысуға құқығы бар азаматтардың жартысынан асатын ең аз сан',
      ru: 'Наименьшее число участвовавших, при котором референдум состоялся бы'
    },
    value: 6_241_307,
    unit: 'person',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['preliminary-kk', 'final-ru'],
    note: {
      kk: 'Референдум өткізілген деп саналуы үшін кемінде осынша азамат қатысуға тиіс еді.',
      ru: 'Это больше половины граждан, имевших право участвовать.'
    },
    from: ['entitled'],
    forms: {
      kk: {
        gen: '6 241 307-нің',
        dat: '6 241 307-ге',
        acc: '6 241 307-ні',
        loc: '6 241 307-де',
        abl: '6 241 307-ден',
        poss: '6 241 307-сі',
        words: '6 241 307 азамат'
      },
      ru: { words: '6 241 307 граждан', gen: '6 241 307 граждан' }
    }
  },
  'entitled-abroad': {
    label: {
      kk: 'Шетелдегі тізімдерде болған азаматтар саны',
      ru: 'Число граждан в списках за рубежом'
    },
    value: 14_230,
    unit: 'person',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['suspended-en'],
    disagreesWith: ['entitled-abroad-expected', 'entitled-abroad-implied'],
    forms: {
      kk: {
        gen: '14 230-дың',
        dat: '14 230-ға',
        acc: '14 230-ды',
        loc: '14 230-да',
        abl: '14 230-дан',
        poss: '14 230-ы',
        words: '14 230 азамат'
      },
      ru: { words: '14 230 граждан', gen: '14 230 граждан' }
    }
  },
  'entitled-abroad-expected': {
    label: {
      kk: 'Шетелде дауыс береді деп күтілген азаматтар саны (шамамен)',
      ru: 'Примерное число граждан, которых ожидали на участках за рубежом'
    },
    value: 14_300,
    unit: 'person',
    asOf: '2026-03-11',
    status: 'announced',
    sources: ['abroad-expected-ru'],
    note: {
      kk: 'Сыртқы істер министрлігі санды дөңгелектеп айтты.',
      ru: 'Министерство назвало округлённое число.'
    },
    disagreesWith: ['entitled-abroad'],
    forms: {
      kk: {
        gen: '14 300-дің',
        dat: '14 300-ге',
        acc: '14 300-ді',
        loc: '14 300-де',
        abl: '14 300-ден',
        poss: '14 300-і',
        words: '14 300 азамат'
      },
      ru: { words: '14 300 граждан', gen: '14 300 граждан' }
    }
  },
  'entitled-abroad-implied': {
    label: {
      kk: 'Шетелдегі тізімдерде болған азаматтар саны (келу көрсеткіші бойынша, шамамен)',
      ru: 'Примерное число граждан в списках за рубежом, выведенное из явки'
    },
    value: 14_380,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'derived',
    sources: ['abroad-total-ru'],
    note: {
      kk: 'Дауыс берген 12 740 азамат тізімдегілердің 88,6 пайызы болса, біздің есептеуімізше, тізімде осынша адам болған.',
      ru: 'По нашему расчёту, в списках было столько граждан, если 12 740 проголосовавших составляют названные 88,6 процента.'
    },
    from: ['voted-abroad', 'turnout-abroad'],
    disagreesWith: ['entitled-abroad']
  }
} as const satisfies Record<string, Fact<SourceId>>
