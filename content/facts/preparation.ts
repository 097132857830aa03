import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** Before the day: the calendar of the commission, lists, absentee certificates, ballots, silence, call centres. */
export const preparation = {
  'lists-published-by': {
    label: {
      kk: 'Комиссиялар құрамы мен учаскелер шекарасы жарияланатын соңғы күн',
      ru: 'Последний день публикации составов комиссий и границ участков'
    },
    value: '2026-02-21',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-kk', 'calendar-ru']
  },
  'lists-handover': {
    label: {
      kk: 'Азаматтар тізімі комиссияларға берілетін соңғы күн',
      ru: 'Последний день передачи списков граждан комиссиям'
    },
    value: '2026-02-22',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-kk', 'calendar-ru']
  },
  'lists-open': {
    label: {
      kk: 'Азаматтардың тізіммен таныса бастау күні',
      ru: 'День, с которого граждане могут проверить себя в списках'
    },
    value: '2026-02-27',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['appeal-kk', 'appeal-ru', 'calendar-kk']
  },
  'notice-from': {
    label: {
      kk: 'Азаматтарға дауыс беру уақыты мен орнын хабарлаудың басталу күні',
      ru: 'День начала оповещения граждан'
    },
    value: '2026-02-27',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'notice-until': {
    label: {
      kk: 'Азаматтарға дауыс беру уақыты мен орны хабарланған соңғы күн',
      ru: 'День окончания оповещения граждан'
    },
    value: '2026-03-04',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'move-until': {
    label: {
      kk: 'Болатын жеріндегі тізімге қосылу туралы өтініш берудің соңғы күні',
      ru: 'Последний день для заявления о включении в список по месту пребывания'
    },
    value: '2026-02-13',
    unit: 'date',
    asOf: '2026-02-11',
    status: 'derived',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Дауыс беру күнінен отыз күн шегердік. Осы күннен кейін тек есептен шығару куәлігін алуға болатын еді. Комиссияның өзі айтқан күнді таппадық.',
      ru: 'Мы отсчитали тридцать дней назад от дня голосования; дня, названного самой комиссией, не нашли. Позже оставалось только взять открепительное удостоверение.'
    },
    from: ['move-days', 'voting-day']
  },
  'absentee-from': {
    label: {
      kk: 'Есептен шығару куәлігін беру басталған күн',
      ru: 'День начала выдачи открепительных удостоверений'
    },
    value: '2026-02-27',
    unit: 'date',
    asOf: '2026-02-27',
    status: 'announced',
    sources: ['digital-document-ru']
  },
  'absentee-until': {
    label: {
      kk: 'Есептен шығару куәлігін берудің аяқталу уақыты',
      ru: 'Время окончания выдачи открепительных удостоверений'
    },
    value: '2026-03-14T18:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-02',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru', 'absentee-kk', 'absentee-ru'],
    forms: {
      kk: { gen: '18:00-дің', on: '18:00-де', from: '18:00-ден', to: '18:00-ге', adj: '18:00-дегі' }
    }
  },
  'absentee-term': {
    label: {
      kk: 'Тіркелген жерден тыс дауыс беруге арналған құжаттың атауы',
      ru: 'Название документа для голосования не по месту регистрации'
    },
    value: {
      kk: 'есептен шығару куәлігі',
      ru: 'открепительное удостоверение'
    },
    unit: 'text',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru', 'absentee-kk', 'absentee-ru'],
    note: {
      kk: 'Құжат заңда да, комиссияның жадынамасында да осылай аталған.',
      ru: 'Так документ назван в законе и в памятке комиссии.'
    },
    disagreesWith: ['absentee-term-press']
  },
  'absentee-term-press': {
    label: {
      kk: 'Есептен шығару куәлігінің бір агенттік хабарындағы атауы',
      ru: 'Другое казахское название открепительного удостоверения в новости агентства'
    },
    value: 'бекіту куәлігі',
    unit: 'text',
    asOf: '2026-03-03',
    status: 'reported',
    sources: ['home-voting-kk'],
    note: {
      kk: 'Сөз басқа болса да, құжат сол; заңның біз оқыған баптарында мұндай атау жоқ.',
      ru: 'В статьях закона, которые мы прочитали, этого названия нет.'
    },
    disagreesWith: ['absentee-term']
  },
  'absentee-issued': {
    label: {
      kk: 'Берілген есептен шығару куәліктерінің саны',
      ru: 'Число выданных открепительных удостоверений'
    },
    value: 17_514,
    unit: 'number',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['opening-ru'],
    note: {
      kk: 'Бұл — дауыс беру күні сағат 07:00-дегі дерек.',
      ru: 'Данные относятся к 07:00 дня голосования.'
    },
    forms: {
      kk: {
        gen: '17 514-тің',
        dat: '17 514-ке',
        acc: '17 514-ті',
        loc: '17 514-те',
        abl: '17 514-тен',
        poss: '17 514-і',
        words: '17 514 куәлік'
      },
      ru: { words: '17 514 удостоверений', gen: '17 514 удостоверений' }
    }
  },
  'home-voting-until': {
    label: {
      kk: 'Үйде дауыс беру туралы өтініш берудің соңғы уақыты',
      ru: 'Последний час подачи заявления о голосовании на дому'
    },
    value: '2026-03-15T12:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-03',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru', 'home-voting-kk'],
    forms: {
      kk: { gen: '12:00-дің', on: '12:00-де', from: '12:00-ден', to: '12:00-ге', adj: '12:00-дегі' }
    }
  },
  'ballots-delivered-from': {
    label: {
      kk: 'Учаскелерге бюллетень жеткізудің басталу күні',
      ru: 'День начала доставки бюллетеней на участки'
    },
    value: '2026-03-12',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'ballots-delivered-until': {
    label: {
      kk: 'Учаскелерге бюллетень жеткізудің аяқталу күні',
      ru: 'День окончания доставки бюллетеней на участки'
    },
    value: '2026-03-14',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'ballots-printed': {
    label: {
      kk: 'Басып шығарылған бюллетеньдер саны',
      ru: 'Число напечатанных бюллетеней'
    },
    value: 12_586_413,
    unit: 'ballot',
    asOf: '2026-02-24',
    status: 'announced',
    sources: ['ballots-reserve-ru'],
    note: {
      kk: 'Бұл — тізімдегі азаматтар саны мен бір пайыз қордың қосындысы.',
      ru: 'Это сумма числа граждан в списках и запаса в один процент.'
    },
    forms: {
      kk: {
        gen: '12 586 413-тің',
        dat: '12 586 413-ке',
        acc: '12 586 413-ті',
        loc: '12 586 413-те',
        abl: '12 586 413-тен',
        poss: '12 586 413-і',
        words: '12 586 413 бюллетень'
      },
      ru: { words: '12 586 413 бюллетеней', gen: '12 586 413 бюллетеней' }
    }
  },
  'silence-day': {
    label: {
      kk: 'Дауыс беру алдындағы тыныштық күні',
      ru: 'День тишины перед голосованием'
    },
    value: '2026-03-14',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru', 'calendar-news-ru', 'silence-kk', 'silence-ru']
  },
  'poll-silence-from': {
    label: {
      kk: 'Сауал салу нәтижесін жариялауға тыйым салынған алғашқы күн',
      ru: 'Первый день запрета на публикацию опросов'
    },
    value: '2026-03-10',
    unit: 'date',
    asOf: '2026-03-13',
    status: 'derived',
    sources: ['silence-limits-kk'],
    from: ['poll-silence-days', 'voting-day']
  },
  'calendar-approved': {
    label: {
      kk: 'Референдумның күнтізбелік жоспары бекітілген күн',
      ru: 'День утверждения календарного плана референдума'
    },
    value: '2026-02-12',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-kk', 'calendar-ru']
  },
  'calendar-number': {
    label: {
      kk: 'Референдумның күнтізбелік жоспарын бекіткен қаулының нөмірі',
      ru: 'Номер постановления о календарном плане референдума'
    },
    value: '6/10',
    unit: 'number',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['prosecutor-appeal-kk'],
    forms: {
      kk: { words: '№ 6/10' },
      ru: { words: '№ 6/10' }
    }
  },
  'abroad-list-day': {
    label: {
      kk: 'Сыртқы істер министрлігі шетелдегі учаскелер санын айтқан күн',
      ru: 'День, когда Министерство иностранных дел сообщило число участков за рубежом'
    },
    value: '2026-03-06',
    unit: 'date',
    asOf: '2026-03-06',
    status: 'announced',
    sources: ['foreign-ministry-kk', 'foreign-ministry-ru']
  },
  'suspension-briefing-day': {
    label: {
      kk: 'Шетелде ашылмайтын учаскелер туралы брифинг өткен күн',
      ru: 'День брифинга об участках за рубежом, которые не откроются'
    },
    value: '2026-03-10',
    unit: 'date',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['suspended-en']
  },
  'call-centre-almaty': {
    label: {
      kk: 'Алматыдағы анықтама телефоны (жазбаша хабарламада)',
      ru: 'Справочный номер Алматы из письменного сообщения'
    },
    value: '1308',
    unit: 'number',
    asOf: '2026-02-24',
    status: 'announced',
    sources: ['call-centre-almaty-kk'],
    disagreesWith: ['call-centre-almaty-speech']
  },
  'call-centre-almaty-speech': {
    label: {
      kk: 'Алматыдағы анықтама телефоны (ауызша айтылғаны)',
      ru: 'Справочный номер Алматы из устного выступления'
    },
    value: '0318',
    unit: 'number',
    asOf: '2026-02-23',
    status: 'reported',
    sources: ['call-centre-almaty-ru'],
    note: {
      kk: 'Нөмірді лауазымды адам айтқан; ол Telegram-ботты да атаған.',
      ru: 'Номер назвало должностное лицо; там же упомянут Telegram-бот.'
    },
    disagreesWith: ['call-centre-almaty']
  }
} as const satisfies Record<string, Fact<SourceId>>
