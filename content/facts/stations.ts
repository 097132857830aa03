import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** Polling stations: how many, of which kinds, abroad, not opened, the first and the last. */
export const stations = {
  'stations-day': {
    label: {
      kk: 'Дауыс беру күні ашылған учаскелер саны',
      ru: 'Число участков, открытых в день голосования'
    },
    value: 10_388,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['opening-ru', 'closing-ru', 'day-summary-ru'],
    note: {
      kk: 'Хабарлардың көбінде бұл — ел ішіндегі учаскелер, ал шетелдегі 71 учаске бөлек айтылған. Бір басылым шетелдегілерді осы санға қосады.',
      ru: 'В большинстве сообщений это участки в стране, 71 зарубежный назван отдельно. Одно издание включает зарубежные в это число.'
    },
    disagreesWith: [
      'stations-day-with-abroad',
      'stations-plan-february',
      'stations-plan-12-february',
      'stations-day-agency',
      'stations-12-march',
      'stations-12-march-country'
    ],
    forms: {
      kk: {
        gen: '10 388 учаскенің',
        dat: '10 388 учаскеге',
        acc: '10 388 учаскені',
        loc: '10 388 учаскеде',
        abl: '10 388 учаскеден',
        poss: '10 388-і',
        words: '10 388 учаске'
      },
      ru: { words: '10 388 участков', gen: '10 388 участков', prep: '10 388 участках' }
    }
  },
  'stations-day-with-abroad': {
    label: {
      kk: 'Шетелдегілерді қосқандағы учаскелер саны (бір басылым бойынша)',
      ru: 'Число участков вместе с зарубежными в одном издании'
    },
    value: 10_388,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['stations-all-ru'],
    note: {
      kk: 'Сан өзгермеген, бірақ басылым оны барлық өңір мен шетелге ортақ деп жазған.',
      ru: 'Число то же, но издание называет его общим для регионов и зарубежья.'
    },
    disagreesWith: ['stations-day'],
    forms: {
      kk: {
        gen: '10 388 учаскенің',
        dat: '10 388 учаскеге',
        acc: '10 388 учаскені',
        loc: '10 388 учаскеде',
        abl: '10 388 учаскеден',
        poss: '10 388-і',
        words: '10 388 учаске'
      },
      ru: { words: '10 388 участков', gen: '10 388 участков', prep: '10 388 участках' }
    }
  },
  'stations-day-agency': {
    label: {
      kk: 'Дауыс беру күні таңертеңгі учаскелер саны (агенттік хабары бойынша)',
      ru: 'Число участков утром дня голосования по сообщению агентства'
    },
    value: 10_413,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['opening-agency-ru'],
    note: {
      kk: 'Бұл сан 12 ақпанда айтылған жоспармен бірдей.',
      ru: 'Число совпадает с планом, названным 12 февраля.'
    },
    disagreesWith: ['stations-day']
  },
  'stations-12-march': {
    label: {
      kk: 'Шетелдегілерді қосқандағы учаскелер саны (дауыс беруге үш күн қалғанда)',
      ru: 'Общее число участков, названное за три дня до голосования'
    },
    value: 10_473,
    unit: 'station',
    asOf: '2026-03-12',
    status: 'reported',
    sources: ['one-day-registration-kk'],
    note: {
      kk: 'Бұл санға ел ішіндегі 10 402 және шетелдегі 71 учаске кіреді.',
      ru: 'В него входят 10 402 участка в стране и 71 за рубежом.'
    },
    supersededBy: 'stations-day',
    disagreesWith: ['stations-day']
  },
  'stations-12-march-country': {
    label: {
      kk: 'Ел ішіндегі учаскелер саны (дауыс беруге үш күн қалғанда)',
      ru: 'Число участков в стране, названное за три дня до голосования'
    },
    value: 10_402,
    unit: 'station',
    asOf: '2026-03-12',
    status: 'reported',
    sources: ['one-day-registration-kk'],
    note: {
      kk: 'Шетелдегі 71 учаске бұған кірмейді.',
      ru: 'Зарубежные участки (71) в это число не входят.'
    },
    supersededBy: 'stations-day',
    disagreesWith: ['stations-day']
  },
  'one-day-registration-stations': {
    label: {
      kk: 'Тіркеуі жоқ азамат бір тәулікке тіркеле алған учаскелер саны',
      ru: 'Число участков, где гражданин без регистрации мог зарегистрироваться на сутки'
    },
    value: 220,
    unit: 'station',
    asOf: '2026-03-12',
    status: 'announced',
    sources: ['one-day-registration-kk'],
    note: {
      kk: 'Бір басылымның жазуынша, мұны комиссия төрағасы айтқан.',
      ru: 'Так, по сообщению одного издания, сказал председатель комиссии.'
    },
    forms: {
      kk: { loc: '220 учаскеде', words: '220 учаске' },
      ru: { words: '220 участков', prep: '220 участках' }
    }
  },
  'stations-plan-february': {
    label: {
      kk: 'Ақпанның соңындағы жоспар бойынша учаскелер саны',
      ru: 'Число участков по плану конца февраля'
    },
    value: 10_411,
    unit: 'station',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Шетелдегі 80 учаске осы санға кіреді.',
      ru: 'В него входят 80 участков за рубежом.'
    },
    supersededBy: 'stations-day',
    disagreesWith: ['stations-day', 'stations-plan-12-february'],
    forms: {
      kk: {
        gen: '10 411 учаскенің',
        dat: '10 411 учаскеге',
        acc: '10 411 учаскені',
        loc: '10 411 учаскеде',
        abl: '10 411 учаскеден',
        poss: '10 411-і',
        words: '10 411 учаске'
      },
      ru: { words: '10 411 участков', gen: '10 411 участков', prep: '10 411 участках' }
    }
  },
  'stations-plan-12-february': {
    label: {
      kk: 'Алғашқы жоспар бойынша учаскелер саны',
      ru: 'Число участков по первому плану'
    },
    value: 10_413,
    unit: 'station',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Шетелдегі 82 учаске осы санға кіреді.',
      ru: 'В него входят 82 участка за рубежом.'
    },
    supersededBy: 'stations-plan-february',
    disagreesWith: ['stations-day', 'stations-plan-february'],
    forms: {
      kk: {
        gen: '10 413 учаскенің',
        dat: '10 413 учаскеге',
        acc: '10 413 учаскені',
        loc: '10 413 учаскеде',
        abl: '10 413 учаскеден',
        poss: '10 413-і',
        words: '10 413 учаске'
      },
      ru: { words: '10 413 участков', gen: '10 413 участков', prep: '10 413 участках' }
    }
  },
  'stations-residence': {
    label: {
      kk: 'Тіркелген жер бойынша құрылған учаскелер саны',
      ru: 'Число участков по месту регистрации'
    },
    value: 9779,
    unit: 'station',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    disagreesWith: ['stations-residence-misprint'],
    forms: {
      kk: {
        gen: '9 779 учаскенің',
        dat: '9 779 учаскеге',
        acc: '9 779 учаскені',
        loc: '9 779 учаскеде',
        abl: '9 779 учаскеден',
        poss: '9 779-ы',
        words: '9 779 учаске'
      },
      ru: { words: '9 779 участков', gen: '9 779 участков', prep: '9 779 участках' }
    }
  },
  'stations-residence-misprint': {
    label: {
      kk: 'Тіркелген жер бойынша құрылған учаскелердің кейбір хабардағы саны',
      ru: 'Число участков по месту регистрации в части сообщений'
    },
    value: 9799,
    unit: 'station',
    asOf: '2026-02-23',
    status: 'reported',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Сан жалпы санмен үйлеспейді, өйткені оған уақытша болатын жерлердегі учаскелерді қосқанда 10 411 шықпайды.',
      ru: 'Вместе с участками в местах временного пребывания это число не даёт 10 411.'
    },
    disagreesWith: ['stations-residence'],
    forms: {
      kk: {
        gen: '9 799 учаскенің',
        dat: '9 799 учаскеге',
        acc: '9 799 учаскені',
        loc: '9 799 учаскеде',
        abl: '9 799 учаскеден',
        poss: '9 799-ы',
        words: '9 799 учаске'
      },
      ru: { words: '9 799 участков', gen: '9 799 участков', prep: '9 799 участках' }
    }
  },
  'stations-special': {
    label: {
      kk: 'Уақытша болатын жерлердегі учаскелер саны',
      ru: 'Число участков в местах временного пребывания'
    },
    value: 632,
    unit: 'station',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Мұндай жерлерге әскери бөлімдер, ауруханалар, демалыс үйлері, тергеу изоляторлары мен шетелдегі мекемелер жатады.',
      ru: 'К таким местам относятся воинские части, больницы, дома отдыха, следственные изоляторы и учреждения за рубежом.'
    },
    disagreesWith: ['stations-special-12-february'],
    forms: {
      kk: {
        gen: '632 учаскенің',
        dat: '632 учаскеге',
        acc: '632 учаскені',
        loc: '632 учаскеде',
        abl: '632 учаскеден',
        poss: '632-сі',
        words: '632 учаске'
      },
      ru: { words: '632 участка', gen: '632 участков', prep: '632 участках' }
    }
  },
  'stations-special-12-february': {
    label: {
      kk: 'Алғашқы жоспар бойынша уақытша болатын жерлердегі учаскелер саны',
      ru: 'Число участков в местах временного пребывания по первому плану'
    },
    value: 634,
    unit: 'station',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Сан комиссияның ақпандағы алғашқы хабарынан алынды; шетелдегі учаскелер оған кіреді.',
      ru: 'Число взято из первого февральского сообщения комиссии; в него входят и зарубежные участки.'
    },
    supersededBy: 'stations-special',
    disagreesWith: ['stations-special'],
    forms: {
      kk: {
        gen: '634 учаскенің',
        dat: '634 учаскеге',
        acc: '634 учаскені',
        loc: '634 учаскеде',
        abl: '634 учаскеден',
        poss: '634-і',
        words: '634 учаске'
      },
      ru: { words: '634 участка', gen: '634 участков', prep: '634 участках' }
    }
  },
  'stations-early': {
    label: {
      kk: 'Таңғы алтыда ашылады деп алдын ала хабарланған учаскелер саны',
      ru: 'Число участков, которые, как объявили заранее, откроются в шесть утра'
    },
    value: 92,
    unit: 'station',
    asOf: '2026-03-11',
    status: 'announced',
    sources: ['tokyo-ru', 'opening-ru'],
    note: {
      kk: 'Олар негізінен әскери бөлімдерде болды.',
      ru: 'В основном это были участки в воинских частях.'
    },
    forms: {
      kk: {
        gen: '92 учаскенің',
        dat: '92 учаскеге',
        acc: '92 учаскені',
        loc: '92 учаскеде',
        abl: '92 учаскеден',
        poss: '92-сі',
        words: '92 учаске'
      },
      ru: { words: '92 участка', gen: '92 участков', prep: '92 участках' }
    }
  },
  'stations-closed-noon': {
    label: {
      kk: 'Уақытша болатын жерлерде түске дейін жабылған учаскелер саны',
      ru: 'Число участков в местах временного пребывания, закрытых к полудню'
    },
    value: 106,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['turnout-1200-ru'],
    forms: {
      kk: {
        gen: '106 учаскенің',
        dat: '106 учаскеге',
        acc: '106 учаскені',
        loc: '106 учаскеде',
        abl: '106 учаскеден',
        poss: '106-сы',
        words: '106 учаске'
      },
      ru: { words: '106 участков', gen: '106 участков', prep: '106 участках' }
    }
  },
  'stations-abroad': {
    label: {
      kk: 'Шетелдегі учаскелер саны',
      ru: 'Число участков за рубежом'
    },
    value: 71,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['foreign-ministry-kk', 'foreign-ministry-ru'],
    disagreesWith: ['stations-abroad-plan', 'stations-abroad-12-february'],
    forms: {
      kk: {
        gen: '71 учаскенің',
        dat: '71 учаскеге',
        acc: '71 учаскені',
        loc: '71 учаскеде',
        abl: '71 учаскеден',
        poss: '71-і',
        words: '71 учаске'
      },
      ru: { words: '71 участок', gen: '71 участка', prep: '71 участке' }
    }
  },
  'countries-abroad': {
    label: {
      kk: 'Учаскелер ашылған шет елдер саны',
      ru: 'Число стран, где открылись участки'
    },
    value: 54,
    unit: 'country',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['foreign-ministry-kk', 'foreign-ministry-ru'],
    disagreesWith: ['countries-abroad-plan', 'countries-abroad-12-february'],
    forms: {
      kk: { gen: '54 елдің', dat: '54 елге', acc: '54 елді', loc: '54 елде', abl: '54 елден', poss: '54-і', words: '54 ел' },
      ru: { words: '54 страны', gen: '54 стран', prep: '54 странах' }
    }
  },
  'stations-abroad-plan': {
    label: {
      kk: 'Ақпанның соңындағы жоспар бойынша шетелдегі учаскелер саны',
      ru: 'Число участков за рубежом по плану конца февраля'
    },
    value: 80,
    unit: 'station',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Бұл — комиссияның жоспары; кейін бірқатар учаскенің жұмысы тоқтатылды.',
      ru: 'Это план комиссии; позже часть участков решили не открывать.'
    },
    supersededBy: 'stations-abroad',
    disagreesWith: ['stations-abroad'],
    forms: {
      kk: {
        gen: '80 учаскенің',
        dat: '80 учаскеге',
        acc: '80 учаскені',
        loc: '80 учаскеде',
        abl: '80 учаскеден',
        poss: '80-і',
        words: '80 учаске'
      },
      ru: { words: '80 участков', gen: '80 участков', prep: '80 участках' }
    }
  },
  'countries-abroad-plan': {
    label: {
      kk: 'Ақпанның соңындағы жоспар бойынша учаскелері бар шет елдер саны',
      ru: 'Число стран с участками по плану конца февраля'
    },
    value: 62,
    unit: 'country',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Бұл — комиссияның жоспары.',
      ru: 'Это план комиссии.'
    },
    supersededBy: 'countries-abroad',
    disagreesWith: ['countries-abroad'],
    forms: {
      kk: { gen: '62 елдің', dat: '62 елге', acc: '62 елді', loc: '62 елде', abl: '62 елден', poss: '62-сі', words: '62 ел' },
      ru: { words: '62 страны', gen: '62 стран', prep: '62 странах' }
    }
  },
  'stations-abroad-12-february': {
    label: {
      kk: 'Алғашқы жоспар бойынша шетелдегі учаскелер саны',
      ru: 'Число участков за рубежом по первому плану'
    },
    value: 82,
    unit: 'station',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Сан комиссияның ақпандағы алғашқы хабарынан алынды. Ашылған 71 учаске мен ашылмаған 11 учаскені қосқанда да осы сан шығады.',
      ru: 'Число взято из первого февральского сообщения комиссии. Столько же дают 71 открытый участок и 11 неоткрывшихся.'
    },
    supersededBy: 'stations-abroad-plan',
    disagreesWith: ['stations-abroad'],
    forms: {
      kk: {
        gen: '82 учаскенің',
        dat: '82 учаскеге',
        acc: '82 учаскені',
        loc: '82 учаскеде',
        abl: '82 учаскеден',
        poss: '82-сі',
        words: '82 учаске'
      },
      ru: { words: '82 участка', gen: '82 участков', prep: '82 участках' }
    }
  },
  'countries-abroad-12-february': {
    label: {
      kk: 'Алғашқы жоспар бойынша учаскелері бар шет елдер саны',
      ru: 'Число стран с участками по первому плану'
    },
    value: 64,
    unit: 'country',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Сан комиссияның ақпандағы алғашқы хабарынан алынды. Учаскелері ашылған 54 ел мен ашылмаған 10 елді қосқанда да осы сан шығады.',
      ru: 'Число взято из первого февральского сообщения комиссии. Столько же дают 54 страны, где участки открылись, и 10, где не открылись.'
    },
    supersededBy: 'countries-abroad-plan',
    disagreesWith: ['countries-abroad'],
    forms: {
      kk: { gen: '64 елдің', dat: '64 елге', acc: '64 елді', loc: '64 елде', abl: '64 елден', poss: '64-і', words: '64 ел' },
      ru: { words: '64 страны', gen: '64 стран', prep: '64 странах' }
    }
  },
  'stations-suspended': {
    label: {
      kk: 'Шетелде ашылмаған учаскелер саны',
      ru: 'Число участков за рубежом, которые не открылись'
    },
    value: 11,
    unit: 'station',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['suspended-kk', 'suspended-en', 'abroad-expected-ru'],
    forms: {
      kk: {
        gen: '11 учаскенің',
        dat: '11 учаскеге',
        acc: '11 учаскені',
        loc: '11 учаскеде',
        abl: '11 учаскеден',
        poss: '11-і',
        words: '11 учаске'
      },
      ru: { words: '11 участков', gen: '11 участков', prep: '11 участках' }
    }
  },
  'countries-suspended': {
    label: {
      kk: 'Учаскелері ашылмаған шет елдер саны',
      ru: 'Число стран, где участки не открылись'
    },
    value: 10,
    unit: 'country',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['suspended-en', 'abroad-expected-ru'],
    forms: {
      kk: { gen: '10 елдің', dat: '10 елге', acc: '10 елді', loc: '10 елде', abl: '10 елден', poss: '10-ы', words: '10 ел' },
      ru: { words: '10 стран', gen: '10 стран', prep: '10 странах' }
    }
  },
  'abroad-document': {
    label: {
      kk: 'Шетелде дауыс беру үшін көрсетілетін құжат',
      ru: 'Документ для голосования за рубежом'
    },
    value: {
      kk: 'Қазақстан Республикасы азаматының жарамды паспорты',
      ru: 'действительный паспорт гражданина Республики Казахстан'
    },
    unit: 'text',
    asOf: '2026-03-06',
    status: 'announced',
    sources: ['foreign-ministry-kk', 'foreign-ministry-ru']
  },
  'first-station': {
    label: {
      kk: 'Учаскесі бірінші ашылады деп хабарланған қала',
      ru: 'Город, где, как объявили заранее, участок откроется первым'
    },
    value: {
      kk: 'Токио',
      ru: 'Токио'
    },
    unit: 'text',
    asOf: '2026-03-11',
    status: 'announced',
    sources: ['tokyo-ru'],
    note: {
      kk: 'Бұл алдын ала хабарланды.',
      ru: 'Об этом объявили заранее.'
    }
  },
  'first-station-open': {
    label: {
      kk: 'Шетелде дауыс беру басталған уақыт',
      ru: 'Время начала голосования за рубежом'
    },
    value: '2026-03-15T03:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['abroad-1900-ru'],
    forms: {
      kk: { gen: '03:00-дің', on: '03:00-де', from: '03:00-ден', to: '03:00-ге', adj: '03:00-дегі' }
    }
  },
  'last-station': {
    label: {
      kk: 'Учаскесі соңғы болып жабылған қала',
      ru: 'Город, где участок закрылся последним'
    },
    value: {
      kk: 'Сан-Франциско',
      ru: 'Сан-Франциско'
    },
    unit: 'text',
    asOf: '2026-03-16',
    status: 'announced',
    sources: ['abroad-1900-ru', 'day-summary-ru']
  },
  'last-station-close': {
    label: {
      kk: 'Соңғы учаске жабылған уақыт',
      ru: 'Время закрытия последнего участка'
    },
    value: '2026-03-16T08:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-16',
    status: 'announced',
    sources: ['abroad-1900-ru', 'day-summary-ru'],
    note: {
      kk: 'Уақыт Астана бойынша көрсетілген.',
      ru: 'Время указано по Астане.'
    },
    forms: {
      kk: { gen: '08:00-дің', on: '08:00-де', from: '08:00-ден', to: '08:00-ге', adj: '08:00-дегі' }
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
