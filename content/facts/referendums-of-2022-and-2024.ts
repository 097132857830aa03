import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** Earlier referendums: June 2022 and October 2024. */
export const referendumsOf2022And2024 = {
  'june-2022-day': {
    label: {
      kk: '2022 жылғы референдум',
      ru: 'Референдум 2022 года'
    },
    value: '2022-06-05',
    unit: 'date',
    asOf: '2022-06-05',
    status: 'official',
    sources: ['communication-2022-ru', 'turnout-2022-kk']
  },
  'june-2022-entitled': {
    label: {
      kk: '2022 жылы қатысуға құқығы бар азаматтар',
      ru: 'Имели право участвовать в 2022 году'
    },
    value: 11_734_642,
    unit: 'person',
    asOf: '2022-06-05',
    status: 'official',
    sources: ['communication-2022-ru'],
    forms: {
      kk: {
        gen: '11 734 642-нің',
        dat: '11 734 642-ге',
        acc: '11 734 642-ні',
        loc: '11 734 642-де',
        abl: '11 734 642-ден',
        poss: '11 734 642-сі',
        words: '11 734 642 азамат'
      },
      ru: { words: '11 734 642 гражданина', gen: '11 734 642 граждан' }
    }
  },
  'june-2022-participated': {
    label: {
      kk: '2022 жылы дауыс беруге қатысқан азаматтар',
      ru: 'Приняли участие в 2022 году'
    },
    value: 7_985_769,
    unit: 'person',
    asOf: '2022-06-05',
    status: 'official',
    sources: ['communication-2022-ru'],
    forms: {
      kk: {
        gen: '7 985 769-дың',
        dat: '7 985 769-ға',
        acc: '7 985 769-ды',
        loc: '7 985 769-да',
        abl: '7 985 769-дан',
        poss: '7 985 769-ы',
        words: '7 985 769 азамат'
      },
      ru: { words: '7 985 769 граждан', gen: '7 985 769 граждан' }
    }
  },
  'june-2022-turnout': {
    label: {
      kk: '2022 жылғы келу көрсеткіші',
      ru: 'Явка в 2022 году'
    },
    value: 68.05,
    unit: 'percent',
    asOf: '2022-06-05',
    status: 'official',
    sources: ['communication-2022-ru', 'turnout-2022-kk'],
    forms: {
      kk: { gen: '68,05%-дың', dat: '68,05%-ға', acc: '68,05%-ды', loc: '68,05%-да', abl: '68,05%-дан', poss: '68,05%-ы' }
    }
  },
  'june-2022-for': {
    label: {
      kk: '2022 жылы жақтап берілген дауыстар',
      ru: 'Голоса за в 2022 году'
    },
    value: 6_163_516,
    unit: 'ballot',
    asOf: '2022-06-05',
    status: 'official',
    sources: ['communication-2022-ru'],
    disagreesWith: ['june-2022-for-preliminary', 'june-2022-for-press'],
    forms: {
      kk: {
        gen: '6 163 516-ның',
        dat: '6 163 516-ға',
        acc: '6 163 516-ны',
        loc: '6 163 516-да',
        abl: '6 163 516-дан',
        poss: '6 163 516-сы',
        words: '6 163 516 дауыс'
      },
      ru: { words: '6 163 516 голосов', gen: '6 163 516 голосов' }
    }
  },
  'june-2022-for-preliminary': {
    label: {
      kk: '2022 жылы жақтап берілген дауыстар, алдын ала нәтиже',
      ru: 'Голоса за в 2022 году, предварительно'
    },
    value: 6_163_863,
    unit: 'ballot',
    asOf: '2022-06-06',
    status: 'preliminary',
    sources: ['june-2022-preliminary-ru'],
    note: {
      kk: 'Комиссия төрағасының дауыс берудің ертеңіне таңертең айтқан саны.',
      ru: 'Число, названное председателем комиссии наутро после голосования.'
    },
    supersededBy: 'june-2022-for',
    disagreesWith: ['june-2022-for']
  },
  'june-2022-for-press': {
    label: {
      kk: '2022 жылы жақтап берілген дауыстар, бір басылымда, шамамен',
      ru: 'Голоса за в 2022 году в одном издании, примерно'
    },
    value: 6_516_000,
    unit: 'ballot',
    asOf: '2022-06-07',
    status: 'reported',
    sources: ['turnout-2022-kk'],
    note: {
      kk: 'Басылымда «6 млн 516 мың» деп жазылған; ресми санның соңғы үш цифры да — 516.',
      ru: 'В издании «6 млн 516 тысяч»; последние три цифры официального числа тоже 516.'
    },
    disagreesWith: ['june-2022-for']
  },
  'june-2022-for-share': {
    label: {
      kk: '2022 жылы жақтағандардың үлесі',
      ru: 'Доля голосов за в 2022 году'
    },
    value: 77.18,
    unit: 'percent',
    asOf: '2022-06-05',
    status: 'official',
    sources: ['communication-2022-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан.',
      ru: 'От принявших участие.'
    },
    disagreesWith: ['june-2022-for-share-press'],
    forms: {
      kk: { gen: '77,18%-дың', dat: '77,18%-ға', acc: '77,18%-ды', loc: '77,18%-да', abl: '77,18%-дан', poss: '77,18%-ы' }
    }
  },
  'june-2022-for-share-press': {
    label: {
      kk: '2022 жылы жақтағандардың үлесі, бір басылымда',
      ru: 'Доля голосов за в 2022 году в одном издании'
    },
    value: 77.6,
    unit: 'percent',
    asOf: '2022-06-07',
    status: 'reported',
    sources: ['turnout-2022-kk'],
    note: {
      kk: 'Басылым неден есептелгенін көрсетпейді.',
      ru: 'От чего посчитано, издание не пишет.'
    },
    disagreesWith: ['june-2022-for-share']
  },
  'june-2022-against': {
    label: {
      kk: '2022 жылы қарсы берілген дауыстар',
      ru: 'Голоса против в 2022 году'
    },
    value: 1_490_470,
    unit: 'ballot',
    asOf: '2022-06-05',
    status: 'official',
    sources: ['communication-2022-ru']
  },
  'june-2022-against-share': {
    label: {
      kk: '2022 жылы қарсы болғандардың үлесі',
      ru: 'Доля голосов против в 2022 году'
    },
    value: 18.66,
    unit: 'percent',
    asOf: '2022-06-05',
    status: 'derived',
    sources: ['communication-2022-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандарға шаққанда; ресми хабарда бұл пайыз жоқ.',
      ru: 'От принявших участие; в официальном сообщении этого процента нет.'
    },
    from: ['june-2022-against', 'june-2022-participated']
  },
  'june-2022-question': {
    label: {
      kk: '2022 жылғы референдумның сауалы',
      ru: 'Вопрос референдума 2022 года'
    },
    value: {
      kk: '2022 жылғы 6 мамырда бұқаралық ақпарат құралдарында жарияланған «Қазақстан Республикасының Конституциясына өзгерістер мен толықтырулар енгізу туралы» Қазақстан Республикасы Заңының жобасында баяндалған Қазақстан Республикасының Конституциясына өзгерістер мен толықтыруларды қабылдайсыз ба?',
      ru: 'Принимаете ли Вы изменения и дополнения в Конституцию Республики Казахстан, изложенные в проекте Закона Республики Казахстан «О внесении изменений и дополнений в Конституцию Республики Казахстан», опубликованном в средствах массовой информации 6 мая 2022 года?'
    },
    unit: 'text',
    asOf: '2022-05-05',
    status: 'official',
    sources: ['decree-2022-kk', 'decree-2022-ru'],
    note: {
      kk: 'Жарлық мәтінінің басылымдардағы көшірмесі бойынша.',
      ru: 'По перепечаткам текста Указа.'
    }
  },
  'june-2022-turnout-almaty': {
    label: {
      kk: '2022 жылы Алматыдағы келу көрсеткіші',
      ru: 'Явка в Алматы в 2022 году'
    },
    value: 32.99,
    unit: 'percent',
    asOf: '2022-06-07',
    status: 'announced',
    sources: ['almaty-2022-kk'],
    note: {
      kk: 'Дауыс беруге қатысқандар бойынша.',
      ru: 'По участвовавшим в голосовании.'
    },
    forms: {
      kk: { gen: '32,99%-дың', dat: '32,99%-ға', acc: '32,99%-ды', loc: '32,99%-да', abl: '32,99%-дан', poss: '32,99%-ы' }
    }
  },
  'october-2024-day': {
    label: {
      kk: '2024 жылғы референдум',
      ru: 'Референдум 2024 года'
    },
    value: '2024-10-06',
    unit: 'date',
    asOf: '2024-10-06',
    status: 'announced',
    sources: ['result-2024-kk', 'result-2024-ru']
  },
  'october-2024-entitled': {
    label: {
      kk: '2024 жылы қатысуға құқығы бар азаматтар',
      ru: 'Имели право участвовать в 2024 году'
    },
    value: 12_284_487,
    unit: 'person',
    asOf: '2024-10-07',
    status: 'announced',
    sources: ['briefing-2024-kk', 'result-2024-ru'],
    forms: {
      kk: {
        gen: '12 284 487-нің',
        dat: '12 284 487-ге',
        acc: '12 284 487-ні',
        loc: '12 284 487-де',
        abl: '12 284 487-ден',
        poss: '12 284 487-сі',
        words: '12 284 487 азамат'
      },
      ru: { words: '12 284 487 граждан', gen: '12 284 487 граждан' }
    }
  },
  'october-2024-participated': {
    label: {
      kk: '2024 жылы дауыс беруге қатысқан азаматтар',
      ru: 'Приняли участие в 2024 году'
    },
    value: 7_820_204,
    unit: 'person',
    asOf: '2024-10-07',
    status: 'announced',
    sources: ['briefing-2024-kk', 'result-2024-ru'],
    forms: {
      kk: {
        gen: '7 820 204-тің',
        dat: '7 820 204-ке',
        acc: '7 820 204-ті',
        loc: '7 820 204-те',
        abl: '7 820 204-тен',
        poss: '7 820 204-і',
        words: '7 820 204 азамат'
      },
      ru: { words: '7 820 204 гражданина', gen: '7 820 204 граждан' }
    }
  },
  'october-2024-turnout': {
    label: {
      kk: '2024 жылғы келу көрсеткіші',
      ru: 'Явка в 2024 году'
    },
    value: 63.66,
    unit: 'percent',
    asOf: '2024-10-07',
    status: 'announced',
    sources: ['result-2024-kk', 'result-2024-ru'],
    forms: {
      kk: { gen: '63,66%-дың', dat: '63,66%-ға', acc: '63,66%-ды', loc: '63,66%-да', abl: '63,66%-дан', poss: '63,66%-ы' }
    }
  },
  'october-2024-for': {
    label: {
      kk: '2024 жылы жақтап берілген дауыстар',
      ru: 'Голоса за в 2024 году'
    },
    value: 5_561_937,
    unit: 'ballot',
    asOf: '2024-10-07',
    status: 'announced',
    sources: ['briefing-2024-kk', 'result-2024-ru'],
    forms: {
      kk: {
        gen: '5 561 937-нің',
        dat: '5 561 937-ге',
        acc: '5 561 937-ні',
        loc: '5 561 937-де',
        abl: '5 561 937-ден',
        poss: '5 561 937-сі',
        words: '5 561 937 дауыс'
      },
      ru: { words: '5 561 937 голосов', gen: '5 561 937 голосов' }
    }
  },
  'october-2024-for-share': {
    label: {
      kk: '2024 жылы жақтағандардың үлесі',
      ru: 'Доля голосов за в 2024 году'
    },
    value: 71.12,
    unit: 'percent',
    asOf: '2024-10-07',
    status: 'announced',
    sources: ['result-2024-kk', 'result-2024-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан.',
      ru: 'От принявших участие.'
    },
    forms: {
      kk: { gen: '71,12%-дың', dat: '71,12%-ға', acc: '71,12%-ды', loc: '71,12%-да', abl: '71,12%-дан', poss: '71,12%-ы' }
    }
  },
  'october-2024-against': {
    label: {
      kk: '2024 жылы қарсы берілген дауыстар',
      ru: 'Голоса против в 2024 году'
    },
    value: 2_045_271,
    unit: 'ballot',
    asOf: '2024-10-07',
    status: 'announced',
    sources: ['briefing-2024-kk']
  },
  'october-2024-against-share': {
    label: {
      kk: '2024 жылы қарсы болғандардың үлесі',
      ru: 'Доля голосов против в 2024 году'
    },
    value: 26.15,
    unit: 'percent',
    asOf: '2024-10-07',
    status: 'derived',
    sources: ['briefing-2024-kk'],
    note: {
      kk: 'Дауыс беруге қатысқандарға шаққанда.',
      ru: 'От принявших участие.'
    },
    from: ['october-2024-against', 'october-2024-participated']
  },
  'october-2024-question': {
    label: {
      kk: '2024 жылғы референдумның сауалы',
      ru: 'Вопрос референдума 2024 года'
    },
    value: {
      kk: 'Сіз Қазақстанда атом электр станциясын салуға келісесіз бе?',
      ru: 'Согласны ли Вы со строительством атомной электростанции в Казахстане?'
    },
    unit: 'text',
    asOf: '2024-09-02',
    status: 'official',
    sources: ['decree-2024-kk', 'decree-2024-ru'],
    note: {
      kk: 'Жарлық мәтінінің басылымдардағы көшірмесі бойынша.',
      ru: 'По перепечаткам текста Указа.'
    }
  },
  'october-2024-turnout-almaty': {
    label: {
      kk: '2024 жылы Алматыдағы келу көрсеткіші',
      ru: 'Явка в Алматы в 2024 году'
    },
    value: 25.21,
    unit: 'percent',
    asOf: '2024-10-07',
    status: 'preliminary',
    sources: ['briefing-2024-kk'],
    note: {
      kk: 'Дауыс беруге қатысқандар бойынша, алдын ала дерек.',
      ru: 'По участвовавшим в голосовании, предварительно.'
    },
    forms: {
      kk: { gen: '25,21%-дың', dat: '25,21%-ға', acc: '25,21%-ды', loc: '25,21%-да', abl: '25,21%-дан', poss: '25,21%-ы' }
    }
  },
  'october-2024-not-counted': {
    label: {
      kk: '2024 жылы екі жауабы да белгіленген бюллетеньдер',
      ru: 'Бюллетени с обоими ответами в 2024 году'
    },
    value: 82_729,
    unit: 'ballot',
    asOf: '2024-10-07',
    status: 'announced',
    sources: ['briefing-2024-kk'],
    note: {
      kk: 'Тек осы санмен қосынды шығады.',
      ru: 'Только с этим числом сходится сумма.'
    },
    disagreesWith: ['october-2024-not-counted-press'],
    forms: {
      kk: {
        gen: '82 729-дың',
        dat: '82 729-ға',
        acc: '82 729-ды',
        loc: '82 729-да',
        abl: '82 729-дан',
        poss: '82 729-ы',
        words: '82 729 бюллетень'
      },
      ru: { words: '82 729 бюллетеней', gen: '82 729 бюллетеней' }
    }
  },
  'october-2024-not-counted-press': {
    label: {
      kk: '2024 жылы екі жауабы да белгіленген бюллетеньдер, кейбір басылымдарда',
      ru: 'Бюллетени с обоими ответами в 2024 году в части изданий'
    },
    value: 82_722,
    unit: 'ballot',
    asOf: '2024-10-07',
    status: 'reported',
    sources: ['result-2024-ru', 'result-2024-globalnews-ru'],
    note: {
      kk: 'Осы санмен барлық бюллетеньнің қосындысы қатысқандар санына тең болмайды.',
      ru: 'С этим числом сумма всех бюллетеней не равна числу принявших участие.'
    },
    disagreesWith: ['october-2024-not-counted'],
    forms: {
      kk: {
        gen: '82 722-нің',
        dat: '82 722-ге',
        acc: '82 722-ні',
        loc: '82 722-де',
        abl: '82 722-ден',
        poss: '82 722-сі',
        words: '82 722 бюллетень'
      },
      ru: { words: '82 722 бюллетеня', gen: '82 722 бюллетеней' }
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
