import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** The road to the draft: the working group, the commission, its drafts, the coalition. */
export const draft = {
  'address-day': {
    label: {
      kk: 'Президент бір палаталы парламент құруды ұсынған Жолдау күні',
      ru: 'День Послания, в котором Президент предложил однопалатный парламент'
    },
    value: '2025-09-08',
    unit: 'date',
    asOf: '2025-09-08',
    status: 'official',
    sources: ['address-kk', 'address-ru']
  },
  'working-group-formed': {
    label: {
      kk: 'Парламенттік реформа жөніндегі жұмыс тобы құрылған күн',
      ru: 'День создания рабочей группы по парламентской реформе'
    },
    value: '2025-10-08',
    unit: 'date',
    asOf: '2025-10-08',
    status: 'announced',
    sources: ['first-draft-published-kk', 'working-group-ru']
  },
  'working-group-first-meeting': {
    label: {
      kk: 'Парламенттік реформа жөніндегі жұмыс тобының бірінші отырысы өткен күн',
      ru: 'День первого заседания рабочей группы по парламентской реформе'
    },
    value: '2025-10-14',
    unit: 'date',
    asOf: '2025-10-14',
    status: 'official',
    sources: ['working-group-first-ru']
  },
  'working-group-report-day': {
    label: {
      kk: 'Парламенттік реформа жөніндегі жұмыс тобына түскен ұсыныстар туралы хабарланған күн',
      ru: 'День сообщения о предложениях рабочей группе по парламентской реформе'
    },
    value: '2025-11-20',
    unit: 'date',
    asOf: '2025-11-20',
    status: 'reported',
    sources: ['working-group-report-ru']
  },
  'working-group-proposals': {
    label: {
      kk: 'Парламенттік реформа жөніндегі жұмыс тобына түскен ұсыныстар саны (шамамен)',
      ru: 'Примерное число предложений рабочей группе по парламентской реформе'
    },
    value: 300,
    unit: 'proposal',
    asOf: '2025-11-20',
    status: 'reported',
    sources: ['working-group-report-ru'],
    forms: {
      kk: { words: '300 ұсыныс' },
      ru: { words: '300 предложений' }
    }
  },
  'scale-statement-day': {
    label: {
      kk: 'Президент реформаны жаңа Конституция қабылдаумен салыстырған күн',
      ru: 'День, когда Президент сравнил реформу с принятием новой Конституции'
    },
    value: '2025-12-24',
    unit: 'date',
    asOf: '2025-12-24',
    status: 'reported',
    sources: ['scale-statement-ru']
  },
  'assembly-concept-signed': {
    label: {
      kk: 'Қазақстан халқы Ассамблеясын дамыту тұжырымдамасы бекітілген күн',
      ru: 'День утверждения концепции развития Ассамблеи народа Казахстана'
    },
    value: '2025-12-29',
    unit: 'date',
    asOf: '2025-12-29',
    status: 'official',
    sources: ['assembly-concept-ru']
  },
  'assembly-concept-number': {
    label: {
      kk: 'Қазақстан халқы Ассамблеясын дамыту тұжырымдамасы туралы Жарлықтың нөмірі',
      ru: 'Номер Указа о концепции развития Ассамблеи народа Казахстана'
    },
    value: '1144',
    unit: 'number',
    asOf: '2025-12-29',
    status: 'official',
    sources: ['assembly-concept-ru'],
    forms: {
      kk: { words: '№ 1144' },
      ru: { words: '№ 1144' }
    }
  },
  'national-kurultai-day': {
    label: {
      kk: 'Ұлттық құрылтайдың Қызылордадағы отырысы өткен күн',
      ru: 'День заседания Национального курултая в Кызылорде'
    },
    value: '2026-01-20',
    unit: 'date',
    asOf: '2026-01-20',
    status: 'announced',
    sources: ['national-kurultai-kk', 'national-kurultai-ru']
  },
  'commission-formed': {
    label: {
      kk: 'Конституциялық реформа жөніндегі комиссия құрылған күн',
      ru: 'День создания Конституционной комиссии'
    },
    value: '2026-01-21',
    unit: 'date',
    asOf: '2026-01-21',
    status: 'announced',
    sources: ['commission-formed-ru']
  },
  'commission-members': {
    label: {
      kk: 'Конституциялық комиссия мүшелерінің саны',
      ru: 'Число членов Конституционной комиссии'
    },
    value: 130,
    unit: 'person',
    asOf: '2026-01-30',
    status: 'announced',
    sources: ['commission-130-kk'],
    note: {
      kk: 'Бұл санды комиссия төрағасы айтты.',
      ru: 'Это число назвала председатель комиссии.'
    },
    disagreesWith: ['commission-members-129', 'commission-members-over-100', 'commission-members-over-130'],
    forms: {
      kk: {
        gen: '130 мүшенің',
        dat: '130 мүшеге',
        acc: '130 мүшені',
        loc: '130 мүшеде',
        abl: '130 мүшеден',
        poss: '130-ы',
        words: '130 мүше'
      },
      ru: { words: '130 членов', gen: '130 членов', prep: '130 членах' }
    }
  },
  'commission-members-129': {
    label: {
      kk: 'Конституциялық комиссия мүшелерінің саны (бір басылым бойынша)',
      ru: 'Число членов Конституционной комиссии по подсчёту одного издания'
    },
    value: 129,
    unit: 'person',
    asOf: '2026-01-21',
    status: 'reported',
    sources: ['commission-129-ru'],
    note: {
      kk: 'Басылым комиссия құрамын өзі санаған; қалай санағаны айтылмаған.',
      ru: 'Издание посчитало состав само; как, не сказано.'
    },
    disagreesWith: ['commission-members'],
    forms: {
      kk: {
        gen: '129 мүшенің',
        dat: '129 мүшеге',
        acc: '129 мүшені',
        loc: '129 мүшеде',
        abl: '129 мүшеден',
        poss: '129-ы',
        words: '129 мүше'
      },
      ru: { words: '129 членов', gen: '129 членов', prep: '129 членах' }
    }
  },
  'commission-members-over-130': {
    label: {
      kk: 'Конституциялық комиссия мүшелерінің саны (сарапшының айтуынша)',
      ru: 'Число членов Конституционной комиссии по словам эксперта'
    },
    value: 130,
    unit: 'person',
    asOf: '2026-02-11',
    status: 'reported',
    sources: ['commission-over-130-kk'],
    note: {
      kk: 'Мүшелер осыдан көп деп айтылған.',
      ru: 'Эксперт сказал, что членов больше этого числа.'
    },
    disagreesWith: ['commission-members']
  },
  'commission-members-over-100': {
    label: {
      kk: 'Болашақ Конституциялық комиссия мүшелерінің саны (Президенттің айтуынша)',
      ru: 'Число членов будущей Конституционной комиссии по словам Президента'
    },
    value: 100,
    unit: 'person',
    asOf: '2026-01-20',
    status: 'announced',
    sources: ['commission-over-100-ru'],
    note: {
      kk: 'Мүшелер осыдан көп болады деп айтылған.',
      ru: 'Президент сказал, что членов будет больше этого числа.'
    },
    supersededBy: 'commission-members',
    disagreesWith: ['commission-members'],
    forms: {
      kk: {
        gen: '100 мүшенің',
        dat: '100 мүшеге',
        acc: '100 мүшені',
        loc: '100 мүшеде',
        abl: '100 мүшеден',
        poss: '100-і',
        words: '100 мүше'
      },
      ru: { words: '100 членов', gen: '100 членов', prep: '100 членах' }
    }
  },
  'commission-first-meeting': {
    label: {
      kk: 'Конституциялық комиссияның бірінші отырысы өткен күн',
      ru: 'День первого заседания Конституционной комиссии'
    },
    value: '2026-01-24',
    unit: 'date',
    asOf: '2026-01-24',
    status: 'announced',
    sources: ['commission-first-ru']
  },
  'first-draft-day': {
    label: {
      kk: 'Жаңа Конституцияның бірінші жобасы таныстырылған күн',
      ru: 'День представления первого проекта новой Конституции'
    },
    value: '2026-01-30',
    unit: 'date',
    asOf: '2026-01-30',
    status: 'announced',
    sources: ['first-draft-kk', 'first-draft-ru']
  },
  'first-draft-published': {
    label: {
      kk: 'Жаңа Конституцияның бірінші жобасы жарияланған күн',
      ru: 'День публикации первого проекта новой Конституции'
    },
    value: '2026-01-31',
    unit: 'date',
    asOf: '2026-01-31',
    status: 'announced',
    sources: ['first-draft-published-kk']
  },
  'first-draft-articles': {
    label: {
      kk: 'Жаңа Конституцияның бірінші жобасындағы баптар саны',
      ru: 'Число статей в первом проекте новой Конституции'
    },
    value: 95,
    unit: 'article',
    asOf: '2026-01-30',
    status: 'announced',
    sources: ['first-draft-kk', 'first-draft-ru'],
    note: {
      kk: 'Бұл жоба қаңтардың соңында таныстырылды.',
      ru: 'Этот проект представили в конце января.'
    },
    supersededBy: 'constitution-articles',
    forms: {
      kk: { gen: '95 баптың', dat: '95 бапқа', acc: '95 бапты', loc: '95 бапта', abl: '95 баптан', poss: '95-і', words: '95 бап' },
      ru: { words: '95 статей', gen: '95 статей', prep: '95 статьях' }
    }
  },
  'commission-leaders-day': {
    label: {
      kk: 'Президент Конституциялық комиссия жетекшілерімен кеңес өткізген күн',
      ru: 'День совещания Президента с руководством Конституционной комиссии'
    },
    value: '2026-02-06',
    unit: 'date',
    asOf: '2026-02-06',
    status: 'announced',
    sources: ['commission-leaders-kk', 'commission-leaders-ru']
  },
  'language-wording-day': {
    label: {
      kk: 'Тіл туралы баптағы сөз өзгергені хабарланған күн',
      ru: 'День сообщения о замене слова в статье о языке'
    },
    value: '2026-02-09',
    unit: 'date',
    asOf: '2026-02-09',
    status: 'announced',
    sources: ['language-wording-ru'],
    note: {
      kk: 'Жобаның 9-бабында «тең» сөзінің орнына «қатар» жазылды.',
      ru: 'В статье 9 проекта вместо «наравне» записали «наряду».'
    }
  },
  'proposals-4000': {
    label: {
      kk: 'Жаңа Конституцияның бірінші жобасына түскен пікірлер саны',
      ru: 'Число откликов на первый проект новой Конституции'
    },
    value: 4_000,
    unit: 'proposal',
    asOf: '2026-02-06',
    status: 'announced',
    sources: ['commission-leaders-kk', 'commission-leaders-ru'],
    note: {
      kk: 'Пікірлер осыдан көп деп айтылған.',
      ru: 'Сказано, что откликов больше этого числа.'
    },
    forms: {
      kk: { abl: '4 000-нан', words: '4 000 пікір' },
      ru: { words: '4 000 откликов', gen: '4 000 откликов' }
    }
  },
  'dissolution-wording-day': {
    label: {
      kk: 'Құрылтайды тарату туралы норманы өзгерту ұсынылған күн',
      ru: 'День предложения изменить норму о роспуске Курултая'
    },
    value: '2026-02-10',
    unit: 'date',
    asOf: '2026-02-10',
    status: 'reported',
    sources: ['dissolution-wording-ru']
  },
  'final-draft-presented': {
    label: {
      kk: 'Жаңа Конституцияның түпкілікті жобасы Президентке берілген күн',
      ru: 'День передачи окончательного проекта новой Конституции Президенту'
    },
    value: '2026-02-11',
    unit: 'date',
    asOf: '2026-02-11',
    status: 'announced',
    sources: ['commission-final-kk']
  },
  'proposals-10000': {
    label: {
      kk: 'Конституциялық комиссияға түскен өтініштер саны',
      ru: 'Число обращений в Конституционную комиссию'
    },
    value: 10_000,
    unit: 'proposal',
    asOf: '2026-02-11',
    status: 'announced',
    sources: ['commission-final-kk'],
    note: {
      kk: 'Өтініштер осыдан көп деп айтылған.',
      ru: 'Сказано, что обращений больше этого числа.'
    },
    forms: {
      kk: {
        gen: '10 000 өтініштің',
        dat: '10 000 өтінішке',
        acc: '10 000 өтінішті',
        loc: '10 000 өтініште',
        abl: '10 000 өтініштен',
        from: '10 000-нан',
        poss: '10 000-ы',
        words: '10 000 өтініш'
      },
      ru: { words: '10 000 обращений', gen: '10 000 обращений', prep: '10 000 обращениях' }
    }
  },
  'commission-meetings': {
    label: {
      kk: 'Конституциялық комиссия отырыстарының саны',
      ru: 'Число заседаний Конституционной комиссии'
    },
    value: 12,
    unit: 'meeting',
    asOf: '2026-02-11',
    status: 'announced',
    sources: ['commission-final-kk'],
    forms: {
      kk: {
        gen: '12 отырыстың',
        dat: '12 отырысқа',
        acc: '12 отырысты',
        loc: '12 отырыста',
        abl: '12 отырыстан',
        poss: '12-сі',
        words: '12 отырыс'
      },
      ru: { words: '12 заседаний', gen: '12 заседаний', prep: '12 заседаниях' }
    }
  },
  'constitution-articles': {
    label: {
      kk: 'Жаңа Конституциядағы баптар саны',
      ru: 'Число статей новой Конституции'
    },
    value: 96,
    unit: 'article',
    asOf: '2026-02-12',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru', 'draft-ru'],
    forms: {
      kk: { gen: '96 баптың', dat: '96 бапқа', acc: '96 бапты', loc: '96 бапта', abl: '96 баптан', poss: '96-сы', words: '96 бап' },
      ru: { words: '96 статей', gen: '96 статей', prep: '96 статьях' }
    }
  },
  'constitution-sections': {
    label: {
      kk: 'Жаңа Конституциядағы бөлімдер саны',
      ru: 'Число разделов новой Конституции'
    },
    value: 11,
    unit: 'section',
    asOf: '2026-02-12',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru', 'draft-kk'],
    forms: {
      kk: {
        gen: '11 бөлімнің',
        dat: '11 бөлімге',
        acc: '11 бөлімді',
        loc: '11 бөлімде',
        abl: '11 бөлімнен',
        poss: '11-і',
        words: '11 бөлім'
      },
      ru: { words: '11 разделов', gen: '11 разделов', prep: '11 разделах' }
    }
  },
  'coalition-formed': {
    label: {
      kk: 'Жалпыұлттық коалиция құрылған күн',
      ru: 'День создания Общенациональной коалиции'
    },
    value: '2026-02-12',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['coalition-kk', 'coalition-ru'],
    note: {
      kk: 'Коалиция жаңа Конституцияны қабылдауды жақтап үгіт жүргізді.',
      ru: 'Коалиция вела агитацию за принятие новой Конституции.'
    }
  },
  'coalition-parties': {
    label: {
      kk: 'Жалпыұлттық коалицияға кірген партиялар саны',
      ru: 'Число партий в Общенациональной коалиции'
    },
    value: 5,
    unit: 'party',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['coalition-kk', 'coalition-ru'],
    forms: {
      kk: {
        gen: '5 партияның',
        dat: '5 партияға',
        acc: '5 партияны',
        loc: '5 партияда',
        abl: '5 партиядан',
        poss: '5-і',
        words: '5 партия'
      },
      ru: { words: '5 партий', gen: '5 партий', prep: '5 партиях' }
    }
  },
  'coalition-organisations': {
    label: {
      kk: 'Жалпыұлттық коалицияға кірген ұйымдар саны',
      ru: 'Число организаций в Общенациональной коалиции'
    },
    value: 300,
    unit: 'organisation',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['coalition-kk', 'coalition-ru'],
    note: {
      kk: 'Ұйымдар осыдан көп деп айтылған.',
      ru: 'Сказано, что организаций больше этого числа.'
    },
    forms: {
      kk: {
        gen: '300 ұйымның',
        dat: '300 ұйымға',
        acc: '300 ұйымды',
        loc: '300 ұйымда',
        abl: '300 ұйымнан',
        from: '300-ден',
        poss: '300-і',
        words: '300 ұйым'
      },
      ru: { words: '300 организаций', gen: '300 организаций', prep: '300 организациях' }
    }
  },
  'coalition-final': {
    label: {
      kk: 'Жалпыұлттық коалицияның қорытынды отырысы өткен күн',
      ru: 'День итогового заседания Общенациональной коалиции'
    },
    value: '2026-03-13',
    unit: 'date',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['coalition-final-ru', 'coalition-final-baq-ru']
  },
  'crc-first-meeting': {
    label: {
      kk: 'Орталық референдум комиссиясының бірінші отырысы өткен күн',
      ru: 'День первого заседания Центральной комиссии референдума'
    },
    value: '2026-02-12',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'crc-second-meeting': {
    label: {
      kk: 'Орталық референдум комиссиясының екінші отырысы өткен күн',
      ru: 'День второго заседания Центральной комиссии референдума'
    },
    value: '2026-02-23',
    unit: 'date',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['second-meeting-kk', 'ballot-ru']
  },
  'crc-final-meeting': {
    label: {
      kk: 'Орталық референдум комиссиясының дауыс беру алдындағы соңғы отырысы өткен күн',
      ru: 'День последнего заседания Центральной комиссии референдума перед голосованием'
    },
    value: '2026-03-13',
    unit: 'date',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['final-meeting-kk', 'final-meeting-ru']
  }
} as const satisfies Record<string, Fact<SourceId>>
