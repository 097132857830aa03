import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** The Kurultai: its election, terms, sessions, party lists, quotas and threshold. */
export const kurultai = {
  'kurultai-election-day': {
    label: {
      kk: 'Құрылтай депутаттарының сайлауы тағайындалған күн',
      ru: 'День, на который назначены выборы в Курултай'
    },
    value: '2026-08-23',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['decree-1338-kk', 'decree-1338-ru'],
    note: {
      kk: 'Бұл күн Жарлықта белгіленген. Сайлаудың ресми нәтижесін біз қараған дереккөздерден таппадық.',
      ru: 'Этот день назначен Указом. Официального результата в доступных нам источниках мы не нашли.'
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
      kk: 'Құрылтай сайлауын тағайындаған Жарлыққа қол қойылған күн',
      ru: 'День подписания Указа о назначении выборов в Курултай'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['decree-1338-kk', 'decree-1338-ru']
  },
  'kurultai-announce-by': {
    label: {
      kk: 'Құрылтай сайлауы жариялануға тиіс соңғы күн',
      ru: 'Последний день объявления выборов в Курултай'
    },
    value: '2026-08-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Бұған Конституция күшіне енген күннен бастап бір ай беріледі.',
      ru: 'На это отведён месяц со дня вступления Конституции в силу.'
    },
    from: ['in-force']
  },
  'kurultai-hold-by': {
    label: {
      kk: 'Құрылтай сайлауы өткізілуге тиіс соңғы күн',
      ru: 'Последний день проведения выборов в Курултай'
    },
    value: '2026-09-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Бұған Конституция күшіне енген күннен бастап екі ай беріледі.',
      ru: 'На это отведены два месяца со дня вступления Конституции в силу.'
    },
    from: ['in-force']
  },
  'officials-by': {
    label: {
      kk: 'Алты лауазымды тұлға тағайындалуға тиіс соңғы күн',
      ru: 'Последний день назначения шести должностных лиц'
    },
    value: '2026-09-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Олар — Жоғарғы Соттың, Ұлттық Банктің, Ұлттық қауіпсіздік комитетінің, Жоғары Сот Кеңесінің төрағалары, Бас Прокурор және Адам құқықтары жөніндегі уәкіл.',
      ru: 'Это председатели Верховного Суда, Национального Банка, Комитета национальной безопасности, Высшего Судебного Совета, Генеральный Прокурор и Уполномоченный по правам человека.'
    },
    from: ['in-force']
  },
  'after-first-session-months': {
    label: {
      kk: 'Құрылтайдың бірінші сессиясынан кейінгі тағайындаулар мерзімі (ай)',
      ru: 'Срок назначений после первой сессии Курултая (в месяцах)'
    },
    value: 2,
    unit: 'number',
    asOf: '2026-02-12',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Осы мерзімде Вице-Президент, Конституциялық Соттың, Орталық сайлау комиссиясының және Жоғары аудиторлық палатаның құрамы тағайындалады.',
      ru: 'В этот срок назначают Вице-Президента и составы Конституционного Суда, Центральной избирательной комиссии и Высшей аудиторской палаты.'
    },
    forms: {
      kk: { gen: '2 айдың', dat: '2 айға', acc: '2 айды', loc: '2 айда', abl: '2 айдан', poss: '2-сі', words: '2 ай' },
      ru: { words: '2 месяца', gen: '2 месяцев', prep: '2 месяцах' }
    }
  },
  'kurultai-deputies': {
    label: {
      kk: 'Құрылтай депутаттарының саны',
      ru: 'Число депутатов Курултая'
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
      kk: 'Құрылтай депутаттарының өкілеттік мерзімі (жыл)',
      ru: 'Срок полномочий депутатов Курултая (в годах)'
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
      kk: 'Құрылтайдың бірінші сессиясын шақыру мерзімі (күн)',
      ru: 'Срок созыва первой сессии Курултая (в днях)'
    },
    value: 30,
    unit: 'day',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    note: {
      kk: 'Сессия сайлау қорытындысы жарияланғаннан кейін осынша күннен кешіктірілмей шақырылады.',
      ru: 'Сессию созывают не позднее чем через столько дней после опубликования итогов выборов.'
    },
    forms: {
      kk: { gen: '30 күннің', dat: '30 күнге', acc: '30 күнді', loc: '30 күнде', abl: '30 күннен', poss: '30-ы', words: '30 күн' },
      ru: { words: '30 дней', gen: '30 дней', prep: '30 днях' }
    }
  },
  'kurultai-result-days': {
    label: {
      kk: 'Сайлау қорытындысын жариялау мерзімі (күн)',
      ru: 'Срок публикации итогов выборов (в днях)'
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
      kk: 'Құрылтай сайлауының қорытындысы жариялануға тиіс соңғы күн',
      ru: 'Последний день публикации итогов выборов в Курултай'
    },
    value: '2026-09-02',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'derived',
    sources: ['elections-law-kk', 'elections-law-ru', 'decree-1338-kk'],
    note: {
      kk: 'Күн сайлау заңының 2023 жылғы қаңтардағы редакциясы бойынша есептелді; кейінгі редакция басқаша болуы мүмкін.',
      ru: 'День посчитан по редакции закона на январь 2023 года; более поздняя может отличаться.'
    },
    from: ['kurultai-election-day', 'kurultai-result-days']
  },
  'first-session-by': {
    label: {
      kk: 'Құрылтайдың бірінші сессиясы шақырылуға тиіс соңғы күн',
      ru: 'Последний день созыва первой сессии Курултая'
    },
    value: '2026-10-02',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'derived',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    note: {
      kk: 'Сессияның өткені туралы мәлімет таппадық.',
      ru: 'Сведений о самой сессии мы не нашли.'
    },
    from: ['kurultai-result-by', 'first-session-days']
  },
  'after-first-session-by': {
    label: {
      kk: 'Құрылтайдың бірінші сессиясынан кейінгі екі ай аяқталатын ең кеш күн',
      ru: 'Самый поздний день окончания двух месяцев после первой сессии Курултая'
    },
    value: '2026-12-02',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'derived',
    sources: ['constitution-2026-kk', 'constitution-2026-ru'],
    note: {
      kk: 'Бірінші сессия рұқсат етілген соңғы күні ашылса, екі ай осы күні аяқталады; сессияның нақты күнін таппадық.',
      ru: 'Два месяца кончатся в этот день, если первая сессия открылась в последний возможный; самого её дня мы не нашли.'
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
      kk: 'Құрылтайдың кезекті сессиясы аяқталатын күн',
      ru: 'День окончания очередной сессии Курултая'
    },
    value: '2027-06-30',
    unit: 'date',
    asOf: '2026-06-05',
    status: 'derived',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    note: {
      kk: 'Бұл — күнтізбе бойынша маусымның соңғы жұмыс күні.',
      ru: 'По календарю это последний рабочий день июня.'
    },
    from: ['kurultai-session-rule']
  },
  'kurultai-session-start': {
    label: {
      kk: 'Құрылтайдың келесі кезекті сессиясы басталатын күн',
      ru: 'День начала следующей очередной сессии Курултая'
    },
    value: '2027-09-01',
    unit: 'date',
    asOf: '2026-06-05',
    status: 'derived',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    note: {
      kk: 'Бұл — күнтізбе бойынша қыркүйектің бірінші жұмыс күні.',
      ru: 'По календарю это первый рабочий день сентября.'
    },
    from: ['kurultai-session-rule']
  },
  'kurultai-lists-day': {
    label: {
      kk: 'Партиялық тізімдерді тіркеу туралы шешім шыққан күн',
      ru: 'День решения о регистрации партийных списков'
    },
    value: '2026-07-21',
    unit: 'date',
    asOf: '2026-07-21',
    status: 'reported',
    sources: ['open-kurultai-ru'],
    note: {
      kk: 'Комиссияның өз шешімін көрмедік, күнді бейресми дереккөзден білдік.',
      ru: 'Самого решения комиссии мы не видели, день знаем из неофициального источника.'
    }
  },
  'kurultai-parties': {
    label: {
      kk: 'Құрылтай сайлауына тізім ұсынған партиялар саны',
      ru: 'Число партий со списками на выборах в Курултай'
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
      kk: 'Құрылтай сайлауына ұсынылған партиялық тізімдердегі кандидаттар саны',
      ru: 'Число кандидатов в партийных списках на выборах в Курултай'
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
      kk: 'Әйелдер, жастар және мүгедектігі бар адамдар бәрі бірге тізімнің кемінде осынша бөлігін құрауға тиіс.',
      ru: 'Женщины, молодёжь и лица с инвалидностью вместе должны составлять не менее такой доли списка.'
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
      kk: 'Бейресми сайт бұл квотаны гендерлік деп атады.',
      ru: 'Неофициальный сайт назвал эту квоту гендерной.'
    },
    disagreesWith: ['kurultai-quota'],
    forms: {
      kk: { gen: '30%-дың', dat: '30%-ға', acc: '30%-ды', loc: '30%-да', abl: '30%-дан', poss: '30%-ы' }
    }
  },
  'kurultai-threshold': {
    label: {
      kk: 'Президент ұсынған партиялардың Парламентке өту межесі',
      ru: 'Порог для партий, предложенный Президентом'
    },
    value: 5,
    unit: 'percent',
    asOf: '2026-01-20',
    status: 'reported',
    sources: ['threshold-kk', 'reform-osce-en'],
    note: {
      kk: 'Меже партияға берілген дауыстардың үлесімен есептеледі; қолданыстағы заңның мәтінін көрмедік.',
      ru: 'Порог считают по доле голосов за партию; текста действующего закона мы не видели.'
    },
    disagreesWith: ['kurultai-threshold-unofficial'],
    forms: {
      kk: { gen: '5%-дың', dat: '5%-ға', acc: '5%-ды', loc: '5%-да', abl: '5%-дан', poss: '5%-ы' }
    }
  },
  'kurultai-threshold-unofficial': {
    label: {
      kk: 'Бейресми сайт жазған партиялардың Құрылтайға өту межесі',
      ru: 'Порог для партий, указанный на неофициальном сайте'
    },
    value: 7,
    unit: 'percent',
    asOf: '2026-06-13',
    status: 'reported',
    sources: ['kurultai-myth-en'],
    note: {
      kk: 'Меже партияға берілген дауыстардың үлесімен есептеледі; ресми растауын таппадық.',
      ru: 'Порог считают по доле голосов за партию; официального подтверждения мы не нашли.'
    },
    disagreesWith: ['kurultai-threshold'],
    forms: {
      kk: { gen: '7%-дың', dat: '7%-ға', acc: '7%-ды', loc: '7%-да', abl: '7%-дан', poss: '7%-ы' }
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
