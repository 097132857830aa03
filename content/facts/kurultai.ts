import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** The Kurultai: its election, terms, sessions, party lists, quotas and threshold. */
export const kurultai = {
  'kurultai-election-day': {
    label: {
      kk: 'Құрылтай депутаттарын сайлауға тағайындалған күн',
      ru: 'День, на который назначены выборы в Курултай'
    },
    value: '2026-08-23',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['decree-1338-kk', 'decree-1338-ru'],
    note: {
      kk: 'Жарлықта белгіленген күн. Ресми нәтиже біздің дереккөздерде табылмады.',
      ru: 'День по Указу. Официального результата в доступных нам источниках не найдено.'
    }
  },
  'kurultai-decree-number': {
    label: {
      kk: 'Құрылтай сайлауын тағайындаған Жарлықтың нөмірі',
      ru: 'Номер Указа о назначении выборов в Курултай'
    },
    value: '1338',
    unit: 'number',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['decree-1338-kk', 'decree-1338-ru'],
    forms: {
      kk: { words: '№ 1338' },
      ru: { words: '№ 1338' }
    }
  },
  'kurultai-decree-signed': {
    label: {
      kk: 'Құрылтай сайлауы туралы Жарлық күні',
      ru: 'День Указа о выборах в Курултай'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['decree-1338-kk', 'decree-1338-ru']
  },
  'kurultai-announce-by': {
    label: {
      kk: 'Құрылтай сайлауы жарияланатын соңғы күн',
      ru: 'Последний день объявления выборов в Курултай'
    },
    value: '2026-08-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Күшіне енген күннен бастап бір ай.',
      ru: 'Месяц со дня вступления в силу.'
    },
    from: ['in-force']
  },
  'kurultai-hold-by': {
    label: {
      kk: 'Құрылтай сайлауы өтетін соңғы күн',
      ru: 'Последний день проведения выборов в Курултай'
    },
    value: '2026-09-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Күшіне енген күннен бастап екі ай.',
      ru: 'Два месяца со дня вступления в силу.'
    },
    from: ['in-force']
  },
  'officials-by': {
    label: {
      kk: 'Лауазымды тұлғалар тағайындалатын соңғы күн',
      ru: 'Последний день назначения должностных лиц'
    },
    value: '2026-09-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Жоғарғы Сот, Ұлттық Банк, Ұлттық қауіпсіздік комитеті, Жоғары Сот Кеңесі төрағалары, Бас Прокурор, Адам құқықтары жөніндегі уәкіл.',
      ru: 'Председатели Верховного Суда, Национального Банка, Комитета национальной безопасности, Высшего Судебного Совета; Генеральный Прокурор; Уполномоченный по правам человека.'
    },
    from: ['in-force']
  },
  'after-first-session-months': {
    label: {
      kk: 'Бірінші сессиядан кейінгі тағайындау мерзімі',
      ru: 'Срок назначений после первой сессии'
    },
    value: 2,
    unit: 'number',
    asOf: '2026-02-12',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Вице-Президент; Конституциялық Сот, Орталық сайлау комиссиясы және Жоғары аудиторлық палата құрамы.',
      ru: 'Вице-Президент; составы Конституционного Суда, Центральной избирательной комиссии и Высшей аудиторской палаты.'
    },
    forms: {
      kk: { gen: '2 айдың', dat: '2 айға', acc: '2 айды', loc: '2 айда', abl: '2 айдан', poss: '2-сі', words: '2 ай' },
      ru: { words: '2 месяца', gen: '2 месяцев', prep: '2 месяцах' }
    }
  },
  'kurultai-deputies': {
    label: {
      kk: 'Құрылтай депутаттары',
      ru: 'Депутаты Курултая'
    },
    value: 145,
    unit: 'deputy',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['kurultai-law-kk', 'kurultai-law-ru', 'draft-terms-kk'],
    forms: {
      kk: {
        gen: '145 депутаттың',
        dat: '145 депутатқа',
        acc: '145 депутатты',
        loc: '145 депутатта',
        abl: '145 депутаттан',
        poss: '145-і',
        words: '145 депутат'
      },
      ru: { words: '145 депутатов', gen: '145 депутатов', prep: '145 депутатах' }
    }
  },
  'kurultai-term': {
    label: {
      kk: 'Құрылтай депутаттарының өкілеттік мерзімі',
      ru: 'Срок полномочий депутатов Курултая'
    },
    value: 5,
    unit: 'year',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    forms: {
      kk: { gen: '5 жылдың', dat: '5 жылға', acc: '5 жылды', loc: '5 жылда', abl: '5 жылдан', poss: '5-і', words: '5 жыл' },
      ru: { words: '5 лет', gen: '5 лет', prep: '5 годах' }
    }
  },
  'first-session-days': {
    label: {
      kk: 'Бірінші сессияны шақыру мерзімі',
      ru: 'Срок созыва первой сессии'
    },
    value: 30,
    unit: 'day',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    note: {
      kk: 'Сайлау қорытындысы жарияланған күннен бастап, кешіктірмей.',
      ru: 'Со дня опубликования итогов выборов, не позднее.'
    },
    forms: {
      kk: { gen: '30 күннің', dat: '30 күнге', acc: '30 күнді', loc: '30 күнде', abl: '30 күннен', poss: '30-ы', words: '30 күн' },
      ru: { words: '30 дней', gen: '30 дней', prep: '30 днях' }
    }
  },
  'kurultai-result-days': {
    label: {
      kk: 'Сайлау қорытындысын жариялау мерзімі',
      ru: 'Срок публикации итогов выборов'
    },
    value: 10,
    unit: 'day',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    forms: {
      kk: { gen: '10 күннің', dat: '10 күнге', acc: '10 күнді', loc: '10 күнде', abl: '10 күннен', poss: '10-ы', words: '10 күн' },
      ru: { words: '10 дней', gen: '10 дней', prep: '10 днях' }
    }
  },
  'kurultai-result-by': {
    label: {
      kk: 'Құрылтай сайлауының қорытындысы жарияланатын соңғы күн',
      ru: 'Последний день публикации итогов выборов в Курултай'
    },
    value: '2026-09-02',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'derived',
    sources: ['elections-law-kk', 'elections-law-ru', 'decree-1338-kk'],
    note: {
      kk: 'Сайлау заңының 2023 жылғы қаңтардағы редакциясы бойынша; кейінгі редакция басқаша болуы мүмкін.',
      ru: 'По редакции закона на январь 2023 года; более поздняя может отличаться.'
    },
    from: ['kurultai-election-day', 'kurultai-result-days']
  },
  'first-session-by': {
    label: {
      kk: 'Бірінші сессия шақырылатын соңғы күн',
      ru: 'Последний день созыва первой сессии'
    },
    value: '2026-10-02',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'derived',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    note: {
      kk: 'Сессияның өткені туралы мәлімет табылмады.',
      ru: 'Сведений о самой сессии не найдено.'
    },
    from: ['kurultai-result-by', 'first-session-days']
  },
  'after-first-session-by': {
    label: {
      kk: 'Бірінші сессиядан кейінгі екі ай аяқталатын ең кеш күн',
      ru: 'Самый поздний конец двух месяцев после первой сессии'
    },
    value: '2026-12-02',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'derived',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Бірінші сессия рұқсат етілген соңғы күні ашылса; оның нақты күні табылмады.',
      ru: 'Если первая сессия открылась в последний возможный день; сам день не найден.'
    },
    from: ['first-session-by', 'after-first-session-months']
  },
  'kurultai-session-rule': {
    label: {
      kk: 'Құрылтайдың кезекті сессиясының мерзімі',
      ru: 'Срок очередной сессии Курултая'
    },
    value: {
      kk: 'қыркүйектің бірінші жұмыс күнінен маусымның соңғы жұмыс күніне дейін',
      ru: 'с первого рабочего дня сентября по последний рабочий день июня'
    },
    unit: 'text',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['kurultai-law-kk', 'kurultai-law-ru']
  },
  'kurultai-session-end': {
    label: {
      kk: 'Кезекті сессия аяқталатын күн',
      ru: 'Конец очередной сессии Курултая'
    },
    value: '2027-06-30',
    unit: 'date',
    asOf: '2026-06-05',
    status: 'derived',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    note: {
      kk: 'Күнтізбе бойынша маусымның соңғы жұмыс күні.',
      ru: 'Последний рабочий день июня по календарю.'
    },
    from: ['kurultai-session-rule']
  },
  'kurultai-session-start': {
    label: {
      kk: 'Келесі кезекті сессия басталатын күн',
      ru: 'Начало следующей очередной сессии Курултая'
    },
    value: '2027-09-01',
    unit: 'date',
    asOf: '2026-06-05',
    status: 'derived',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    note: {
      kk: 'Күнтізбе бойынша қыркүйектің бірінші жұмыс күні.',
      ru: 'Первый рабочий день сентября по календарю.'
    },
    from: ['kurultai-session-rule']
  },
  'kurultai-lists-day': {
    label: {
      kk: 'Партиялық тізімдерді тіркеу туралы шешім, екінші қолдан',
      ru: 'Решение о регистрации партийных списков, из вторых рук'
    },
    value: '2026-07-21',
    unit: 'date',
    asOf: '2026-07-21',
    status: 'reported',
    sources: ['open-kurultai-ru'],
    note: {
      kk: 'Комиссияның өз шешімін көрмедік.',
      ru: 'Самого решения комиссии мы не видели.'
    }
  },
  'kurultai-parties': {
    label: {
      kk: 'Құрылтай сайлауына тізім ұсынған партиялар',
      ru: 'Партии со списками на выборах в Курултай'
    },
    value: 7,
    unit: 'party',
    asOf: '2026-08-19',
    status: 'reported',
    sources: ['open-kurultai-ru'],
    forms: {
      kk: {
        gen: '7 партияның',
        dat: '7 партияға',
        acc: '7 партияны',
        loc: '7 партияда',
        abl: '7 партиядан',
        poss: '7-сі',
        words: '7 партия'
      },
      ru: { words: '7 партий', gen: '7 партий', prep: '7 партиях' }
    }
  },
  'kurultai-candidates': {
    label: {
      kk: 'Партиялық тізімдердегі кандидаттар',
      ru: 'Кандидаты в партийных списках'
    },
    value: 545,
    unit: 'candidate',
    asOf: '2026-08-19',
    status: 'reported',
    sources: ['open-kurultai-ru'],
    forms: {
      kk: {
        gen: '545 кандидаттың',
        dat: '545 кандидатқа',
        acc: '545 кандидатты',
        loc: '545 кандидатта',
        abl: '545 кандидаттан',
        poss: '545-і',
        words: '545 кандидат'
      },
      ru: { words: '545 кандидатов', gen: '545 кандидатов', prep: '545 кандидатах' }
    }
  },
  'kurultai-quota': {
    label: {
      kk: 'Партиялық тізімдегі ортақ квота',
      ru: 'Общая квота в партийном списке'
    },
    value: 30,
    unit: 'percent',
    asOf: '2026-08-19',
    status: 'reported',
    sources: ['open-kurultai-ru', 'threshold-kk', 'reform-osce-en'],
    note: {
      kk: 'Тізімнің кемінде осынша бөлігі: әйелдер, жастар және мүгедектігі бар адамдар бірге есептеледі.',
      ru: 'Не менее такой доли списка: женщины, молодёжь и лица с инвалидностью вместе.'
    },
    disagreesWith: ['kurultai-quota-gender'],
    forms: {
      kk: { gen: '30%-дың', dat: '30%-ға', acc: '30%-ды', loc: '30%-да', abl: '30%-дан', poss: '30%-ы' }
    }
  },
  'kurultai-quota-gender': {
    label: {
      kk: 'Партиялық тізімдегі гендерлік квота',
      ru: 'Гендерная квота в партийном списке'
    },
    value: 30,
    unit: 'percent',
    asOf: '2026-06-13',
    status: 'reported',
    sources: ['kurultai-myth-en'],
    note: {
      kk: 'Бейресми сайт мұны гендерлік квота деп атады.',
      ru: 'Неофициальный сайт назвал это гендерной квотой.'
    },
    disagreesWith: ['kurultai-quota'],
    forms: {
      kk: { gen: '30%-дың', dat: '30%-ға', acc: '30%-ды', loc: '30%-да', abl: '30%-дан', poss: '30%-ы' }
    }
  },
  'kurultai-threshold': {
    label: {
      kk: 'Парламентке өту межесі, Президенттің ұсынысы',
      ru: 'Порог для партий, предложение Президента'
    },
    value: 5,
    unit: 'percent',
    asOf: '2026-01-20',
    status: 'reported',
    sources: ['threshold-kk', 'reform-osce-en'],
    note: {
      kk: 'Партияға берілген дауыстардың үлесі; қолданыстағы заң мәтінін көрмедік.',
      ru: 'Доля голосов за партию; текста действующего закона мы не видели.'
    },
    disagreesWith: ['kurultai-threshold-unofficial'],
    forms: {
      kk: { gen: '5%-дың', dat: '5%-ға', acc: '5%-ды', loc: '5%-да', abl: '5%-дан', poss: '5%-ы' }
    }
  },
  'kurultai-threshold-unofficial': {
    label: {
      kk: 'Құрылтайға өту межесі, бейресми сайтта',
      ru: 'Порог для партий, по неофициальному сайту'
    },
    value: 7,
    unit: 'percent',
    asOf: '2026-06-13',
    status: 'reported',
    sources: ['kurultai-myth-en'],
    note: {
      kk: 'Партияға берілген дауыстардың үлесі; ресми растау табылмады.',
      ru: 'Доля голосов за партию; официального подтверждения не найдено.'
    },
    disagreesWith: ['kurultai-threshold'],
    forms: {
      kk: { gen: '7%-дың', dat: '7%-ға', acc: '7%-ды', loc: '7%-да', abl: '7%-дан', poss: '7%-ы' }
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
