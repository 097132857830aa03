import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** Observers, journalists, statements and letters, the prosecutors, an arrest, the arguments of the President. */
export const observersAndCriticism = {
  'observers-foreign': {
    label: {
      kk: 'Шетелдік байқаушылар саны',
      ru: 'Число иностранных наблюдателей'
    },
    value: 359,
    unit: 'person',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['observers-359-ru', 'day-summary-ru'],
    note: {
      kk: 'Сыртқы істер министрлігі комиссияға осынша кандидатура ұсынған.',
      ru: 'Столько кандидатур Министерство иностранных дел представило комиссии.'
    },
    disagreesWith: ['observers-planned', 'observers-listed'],
    forms: {
      kk: {
        gen: '359 байқаушының',
        dat: '359 байқаушыға',
        acc: '359 байқаушыны',
        loc: '359 байқаушыда',
        abl: '359 байқаушыдан',
        poss: '359-ы',
        words: '359 байқаушы'
      },
      ru: { words: '359 наблюдателей', gen: '359 наблюдателей', prep: '359 наблюдателях' }
    }
  },
  'observers-planned': {
    label: {
      kk: 'Сыртқы істер министрлігі жоспарлаған шетелдік байқаушылар саны',
      ru: 'Число иностранных наблюдателей по плану Министерства иностранных дел'
    },
    value: 336,
    unit: 'person',
    asOf: '2026-03-10',
    status: 'preliminary',
    sources: ['suspended-en'],
    note: {
      kk: 'Жоспарға 10 халықаралық ұйымның және 27 шет елдің сайлау комиссияларының өкілдері мен дипломаттар кірді.',
      ru: 'В план вошли представители 10 международных организаций и 27 иностранных избирательных комиссий, а также дипломаты.'
    },
    supersededBy: 'observers-foreign',
    disagreesWith: ['observers-foreign'],
    forms: {
      kk: {
        gen: '336 байқаушының',
        dat: '336 байқаушыға',
        acc: '336 байқаушыны',
        loc: '336 байқаушыда',
        abl: '336 байқаушыдан',
        poss: '336-сы',
        words: '336 байқаушы'
      },
      ru: { words: '336 наблюдателей', gen: '336 наблюдателей', prep: '336 наблюдателях' }
    }
  },
  'observers-listed': {
    label: {
      kk: 'Шетелдік байқаушылар саны (комиссия төрағасы орынбасарының айтуынша)',
      ru: 'Число иностранных наблюдателей по словам заместителя председателя комиссии'
    },
    value: 380,
    unit: 'person',
    asOf: '2026-03-10',
    status: 'reported',
    sources: ['observers-380-kk'],
    note: {
      kk: 'Бір дереккөз бұларды аккредиттелген деп, екіншісі тізімі келіп түскен деп жазған.',
      ru: 'Один источник называет их аккредитованными, другой пишет, что поступил их список.'
    },
    disagreesWith: ['observers-foreign'],
    forms: {
      kk: {
        gen: '380 байқаушының',
        dat: '380 байқаушыға',
        acc: '380 байқаушыны',
        loc: '380 байқаушыда',
        abl: '380 байқаушыдан',
        poss: '380-і',
        words: '380 байқаушы'
      },
      ru: { words: '380 наблюдателей', gen: '380 наблюдателей', prep: '380 наблюдателях' }
    }
  },
  'observers-states': {
    label: {
      kk: 'Байқаушы ұсынылған мемлекеттер саны',
      ru: 'Число государств, от которых представили наблюдателей'
    },
    value: 38,
    unit: 'country',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['observers-359-ru', 'day-summary-ru'],
    forms: {
      kk: {
        gen: '38 мемлекеттің',
        dat: '38 мемлекетке',
        acc: '38 мемлекетті',
        loc: '38 мемлекетте',
        abl: '38 мемлекеттен',
        poss: '38-і',
        words: '38 мемлекет'
      },
      ru: { words: '38 государств', gen: '38 государств', prep: '38 государствах' }
    }
  },
  'observers-organisations': {
    label: {
      kk: 'Байқаушы ұсынылған халықаралық ұйымдар саны',
      ru: 'Число международных организаций, от которых представили наблюдателей'
    },
    value: 11,
    unit: 'organisation',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['observers-359-ru', 'day-summary-ru'],
    disagreesWith: ['observers-organisations-planned'],
    forms: {
      kk: { gen: '11 ұйымның', dat: '11 ұйымға', acc: '11 ұйымды', loc: '11 ұйымда', abl: '11 ұйымнан', poss: '11-і', words: '11 ұйым' },
      ru: { words: '11 организаций', gen: '11 организаций', prep: '11 организациях' }
    }
  },
  'observers-organisations-planned': {
    label: {
      kk: 'Сыртқы істер министрлігінің жоспарындағы халықаралық ұйымдар саны',
      ru: 'Число международных организаций-наблюдателей по плану Министерства иностранных дел'
    },
    value: 10,
    unit: 'organisation',
    asOf: '2026-03-10',
    status: 'preliminary',
    sources: ['suspended-en'],
    note: {
      kk: 'Жоспар брифингте айтылды.',
      ru: 'Министерство назвало этот план на брифинге.'
    },
    supersededBy: 'observers-organisations',
    disagreesWith: ['observers-organisations'],
    forms: {
      kk: { gen: '10 ұйымның', dat: '10 ұйымға', acc: '10 ұйымды', loc: '10 ұйымда', abl: '10 ұйымнан', poss: '10-ы', words: '10 ұйым' },
      ru: { words: '10 организаций', gen: '10 организаций', prep: '10 организациях' }
    }
  },
  'accreditation-end': {
    label: {
      kk: 'Шетелдік байқаушыларды аккредиттеу аяқталған уақыт',
      ru: 'Время окончания аккредитации иностранных наблюдателей'
    },
    value: '2026-03-09T18:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-09',
    status: 'announced',
    sources: ['accreditation-ru', 'observers-359-ru'],
    forms: {
      kk: { gen: '18:00-дің', on: '18:00-де', from: '18:00-ден', to: '18:00-ге', adj: '18:00-дегі' }
    }
  },
  'journalists-foreign': {
    label: {
      kk: 'Шетелдік журналистер саны',
      ru: 'Число иностранных журналистов'
    },
    value: 185,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['day-summary-ru', 'suspended-en'],
    forms: {
      kk: { gen: '185-тің', dat: '185-ке', acc: '185-ті', loc: '185-те', abl: '185-тен', poss: '185-і', words: '185 журналист' },
      ru: { words: '185 журналистов', gen: '185 журналистов' }
    }
  },
  'journalists-countries': {
    label: {
      kk: 'Журналист жіберген елдер саны',
      ru: 'Число стран, приславших журналистов'
    },
    value: 31,
    unit: 'country',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['day-summary-ru', 'suspended-en'],
    forms: {
      kk: { gen: '31 елдің', dat: '31 елге', acc: '31 елді', loc: '31 елде', abl: '31 елден', poss: '31-і', words: '31 ел' },
      ru: { words: '31 страна', gen: '31 страны', prep: '31 стране' }
    }
  },
  'observers-domestic': {
    label: {
      kk: 'Байқауға аккредиттелген қазақстандық ұйымдар саны',
      ru: 'Число казахстанских организаций, аккредитованных для наблюдения'
    },
    value: 256,
    unit: 'organisation',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['final-meeting-ru'],
    forms: {
      kk: {
        gen: '256 ұйымның',
        dat: '256 ұйымға',
        acc: '256 ұйымды',
        loc: '256 ұйымда',
        abl: '256 ұйымнан',
        poss: '256-сы',
        words: '256 ұйым'
      },
      ru: { words: '256 организаций', gen: '256 организаций', prep: '256 организациях' }
    }
  },
  'dauys-organisations': {
    label: {
      kk: '«Дауыс» коалициясындағы серіктес ұйымдар саны (шамамен)',
      ru: 'Примерное число организаций коалиции «Дауыс»'
    },
    value: 190,
    unit: 'organisation',
    asOf: '2026-03-04',
    status: 'reported',
    sources: ['dauys-kk'],
    forms: {
      kk: {
        gen: '190 ұйымның',
        dat: '190 ұйымға',
        acc: '190 ұйымды',
        loc: '190 ұйымда',
        abl: '190 ұйымнан',
        poss: '190-ы',
        words: '190 ұйым'
      },
      ru: { words: '190 организаций', gen: '190 организаций', prep: '190 организациях' }
    }
  },
  'dauys-specialists': {
    label: {
      kk: '«Дауыс» коалициясының мамандар саны (коалицияның айтуынша)',
      ru: 'Число специалистов, названное коалицией «Дауыс»'
    },
    value: 18_000,
    unit: 'person',
    asOf: '2026-03-04',
    status: 'reported',
    sources: ['dauys-kk'],
    forms: {
      kk: {
        gen: '18 000-ның',
        dat: '18 000-ға',
        acc: '18 000-ды',
        loc: '18 000-да',
        abl: '18 000-нан',
        poss: '18 000-ы',
        words: '18 000 адам'
      },
      ru: { words: '18 000 человек', gen: '18 000 человек' }
    }
  },
  'cis-stations': {
    label: {
      kk: 'ТМД миссиясы барған учаскелер саны',
      ru: 'Число участков, где побывала миссия СНГ'
    },
    value: 205,
    unit: 'station',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['cis-visits-ru'],
    forms: {
      kk: {
        gen: '205 учаскенің',
        dat: '205 учаскеге',
        acc: '205 учаскені',
        loc: '205 учаскеде',
        abl: '205 учаскеден',
        poss: '205-і',
        words: '205 учаске'
      },
      ru: { words: '205 участков', gen: '205 участков', prep: '205 участках' }
    }
  },
  'cis-statement-day': {
    label: {
      kk: 'ТМД миссиясы мәлімдеме жасаған күн',
      ru: 'День заявления миссии СНГ'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['cis-statement-ru']
  },
  'sco-statement-day': {
    label: {
      kk: 'ШЫҰ миссиясы мәлімдеме жасаған күн',
      ru: 'День заявления миссии ШОС'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['sco-statement-ru']
  },
  'chatham-house-day': {
    label: {
      kk: 'Chatham House талдауы жарияланған күн',
      ru: 'День публикации анализа Chatham House'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['chatham-house-en'],
    note: {
      kk: 'Біз талдаудың өзін емес, одан үзінді келтірілген тізімді оқыдық.',
      ru: 'Мы читали не сам анализ, а список с выдержкой из него.'
    }
  },
  'odihr-needs-day': {
    label: {
      kk: 'ЕҚЫҰ ДИАҚБ миссиясы Орталық референдум комиссиясына келген күн',
      ru: 'День встречи миссии БДИПЧ ОБСЕ с Центральной комиссией референдума'
    },
    value: '2026-02-19',
    unit: 'date',
    asOf: '2026-02-19',
    status: 'announced',
    sources: ['odihr-needs-ru'],
    note: {
      kk: 'Миссияның дауыс беру туралы қорытындысын таппадық.',
      ru: 'Выводов миссии о самом голосовании мы не нашли.'
    }
  },
  'hrw-statement-day': {
    label: {
      kk: 'Human Rights Watch мәлімдеме жасаған күн',
      ru: 'День заявления Human Rights Watch'
    },
    value: '2026-02-16',
    unit: 'date',
    asOf: '2026-02-16',
    status: 'reported',
    sources: ['hrw-en']
  },
  'activists-letter-day': {
    label: {
      kk: 'Белсенділер мен құқық қорғаушылардың ашық хаты шыққан күн',
      ru: 'День открытого письма активистов и правозащитников'
    },
    value: '2026-02-02',
    unit: 'date',
    asOf: '2026-02-02',
    status: 'reported',
    sources: ['activists-letter-en']
  },
  'activists-letter-signatures': {
    label: {
      kk: 'Ашық хатқа қол қойған белсенділер мен құқық қорғаушылар саны',
      ru: 'Число активистов и правозащитников, подписавших открытое письмо'
    },
    value: 60,
    unit: 'person',
    asOf: '2026-02-17',
    status: 'reported',
    sources: ['activists-letter-en'],
    note: {
      kk: 'Қол қойғандар осыдан көп деп айтылған.',
      ru: 'Сказано, что подписавших больше этого числа.'
    },
    forms: {
      kk: {
        gen: '60 адамның',
        dat: '60 адамға',
        acc: '60 адамды',
        loc: '60 адамда',
        abl: '60 адамнан',
        from: '60-тан',
        poss: '60-ы',
        words: '60 адам'
      },
      ru: { words: '60 человек', gen: '60 человек', prep: '60 человеках' }
    }
  },
  'journalists-letter-signatures': {
    label: {
      kk: 'Журналистердің ашық хатына қойылған қолдар саны (шамамен)',
      ru: 'Примерное число подписей под письмом журналистов'
    },
    value: 800,
    unit: 'person',
    asOf: '2026-02-12',
    status: 'reported',
    sources: ['journalists-letter-kk'],
    note: {
      kk: 'Хат жоба талқыланған кезге қатысты; бетте күні көрсетілмеген.',
      ru: 'Дата на странице не указана; письмо относится ко времени обсуждения проекта.'
    },
    forms: {
      kk: {
        gen: '800 адамның',
        dat: '800 адамға',
        acc: '800 адамды',
        loc: '800 адамда',
        abl: '800 адамнан',
        poss: '800-і',
        words: '800 адам'
      },
      ru: { words: '800 человек', gen: '800 человек', prep: '800 человеках' }
    }
  },
  'dauys-statement-day': {
    label: {
      kk: '«Дауыс» коалициясы мәлімдеме жасаған күн',
      ru: 'День заявления коалиции «Дауыс»'
    },
    value: '2026-02-17',
    unit: 'date',
    asOf: '2026-02-17',
    status: 'reported',
    sources: ['dauys-statement-ru', 'dauys-kk'],
    note: {
      kk: 'Күнді архив белгісінен алдық.',
      ru: 'День взят из отметки архива.'
    }
  },
  'prosecutor-polls-day': {
    label: {
      kk: 'Бас прокуратура сауал салу туралы ескерткен күн',
      ru: 'День предупреждения Генеральной прокуратуры об опросах'
    },
    value: '2026-02-19',
    unit: 'date',
    asOf: '2026-02-19',
    status: 'announced',
    sources: ['prosecutor-polls-ru']
  },
  'prosecutor-appeal-day': {
    label: {
      kk: 'Бас прокуратура үндеу жариялаған күн',
      ru: 'День обращения Генеральной прокуратуры о правилах агитации и опросов'
    },
    value: '2026-03-13',
    unit: 'date',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['prosecutor-appeal-kk']
  },
  'prosecutor-1300': {
    label: {
      kk: 'Бас прокуратураның дауыс беру күні шыққан хабарының сағаты',
      ru: 'Час сообщения Генеральной прокуратуры в ходе голосования'
    },
    value: '2026-03-15T13:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['prosecutor-1300-kk'],
    note: {
      kk: 'Хабарда осы сағаттағы жағдай айтылған.',
      ru: 'Сообщение описывает положение на этот час.'
    },
    forms: {
      kk: { adj: '13:00-дегі' }
    }
  },
  'critic-arrest-days': {
    label: {
      kk: 'Қоғам белсендісінің алғашқы қамау мерзімі (күн)',
      ru: 'Первый срок ареста общественного деятеля (в днях)'
    },
    value: 10,
    unit: 'day',
    asOf: '2026-03-08',
    status: 'reported',
    sources: ['arrest-extended-ru', 'arrest-ru'],
    note: {
      kk: 'Белсенді дауыс беруге дейін, күдік жарияланбай тұрып қамалды. Кейін тағы екі айға қамалып, одан соң үйқамаққа ауыстырылды.',
      ru: 'Его арестовали до голосования и до предъявления подозрения. Затем арестовали ещё на два месяца, позже перевели под домашний арест.'
    },
    forms: {
      kk: { gen: '10 күннің', dat: '10 күнге', acc: '10 күнді', loc: '10 күнде', abl: '10 күннен', poss: '10-ы', words: '10 күн' },
      ru: { words: '10 дней', gen: '10 дней', prep: '10 днях' }
    }
  },
  'president-arguments-day': {
    label: {
      kk: 'Президент Үкімет отырысында реформаны жақтап сөйлеген күн',
      ru: 'День, когда Президент высказался за реформу на заседании Правительства'
    },
    value: '2026-02-10',
    unit: 'date',
    asOf: '2026-02-14',
    status: 'reported',
    sources: ['president-arguments-ru']
  }
} as const satisfies Record<string, Fact<SourceId>>
