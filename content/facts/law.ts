import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** What the law says: quorum and majority, hours, terms, ballots, opinion polls, fines. */
export const law = {
  'referendum-law-adopted': {
    label: {
      kk: 'Референдум туралы конституциялық заң қабылданған күн',
      ru: 'День принятия конституционного закона о референдуме'
    },
    value: '1995-11-02',
    unit: 'date',
    asOf: '1995-11-02',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru']
  },
  'referendum-law-number': {
    label: {
      kk: 'Референдум туралы конституциялық заңның нөмірі',
      ru: 'Номер конституционного закона о референдуме'
    },
    value: '2592',
    unit: 'number',
    asOf: '1995-11-02',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    forms: {
      kk: { words: '№ 2592' },
      ru: { words: '№ 2592' }
    }
  },
  'referendum-law-text-read': {
    label: {
      kk: 'Референдум туралы заңның біз оқыған редакциясының күні',
      ru: 'Дата редакции закона о референдуме, которую мы читали'
    },
    value: '2023-01-01',
    unit: 'date',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    note: {
      kk: 'Дауыс беру күні қолданыста болған кейінгі редакцияны таппадық; бап нөмірлерін ресми базадан тексеріңіз.',
      ru: 'Более поздней редакции, действовавшей в день голосования, мы не нашли; номера статей сверяйте с официальной базой.'
    }
  },
  'voting-age': {
    label: {
      kk: 'Азамат референдумға қатыса алатын жас',
      ru: 'Возраст, с которого граждане участвуют в референдуме'
    },
    value: 18,
    unit: 'year',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru', 'crc-notice-kk'],
    forms: {
      kk: { gen: '18 жастың', dat: '18 жасқа', acc: '18 жасты', loc: '18 жаста', abl: '18 жастан', poss: '18-і', words: '18 жас' },
      ru: { words: '18 лет', gen: '18 лет', prep: '18 годах' }
    }
  },
  quorum: {
    label: {
      kk: 'Референдум өткізілген деп саналатын қатысу межесі',
      ru: 'Порог, выше которого референдум считается состоявшимся'
    },
    value: 50,
    unit: 'percent',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    note: {
      kk: 'Қатысуға құқығы бар азаматтардың жартысынан көбі дауыс беруге қатысуға тиіс.',
      ru: 'Долю участвовавших считают от граждан, имеющих право участвовать.'
    },
    forms: {
      kk: { gen: '50%-дың', dat: '50%-ға', acc: '50%-ды', loc: '50%-да', abl: '50%-дан', poss: '50%-ы' }
    }
  },
  majority: {
    label: {
      kk: 'Шешім қабылданды деп саналатын дауыс межесі',
      ru: 'Порог, выше которого решение считается принятым'
    },
    value: 50,
    unit: 'percent',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардың жартысынан көбі жақтап дауыс беруге тиіс.',
      ru: 'Долю голосов «за» считают от участвовавших.'
    },
    forms: {
      kk: { gen: '50%-дың', dat: '50%-ға', acc: '50%-ды', loc: '50%-да', abl: '50%-дан', poss: '50%-ы' }
    }
  },
  'two-thirds': {
    label: {
      kk: 'Қатысқандардың жартысынан көбі қолдауға тиіс өңірлердің үлесі',
      ru: 'Доля регионов, где нужно большинство'
    },
    value: {
      kk: 'үштен екісі',
      ru: 'две трети'
    },
    unit: 'text',
    asOf: '2026-03-17',
    status: 'reported',
    sources: ['final-regions-ru'],
    note: {
      kk: 'Біз оқыған заңда бұл шарт Конституцияға өзгерістер мен толықтырулар енгізуге қатысты жазылған; оның жаңа Конституцияға да қолданылғанын комиссия төрағасы айтты.',
      ru: 'В прочитанном нами законе это условие записано для изменений и дополнений в Конституцию; к новой Конституции его отнёс председатель комиссии.'
    },
    forms: {
      kk: { loc: 'үштен екісінде' },
      ru: { prep: 'двух третях' }
    }
  },
  'two-thirds-min': {
    label: {
      kk: 'Қатысқандардың жартысынан көбі қолдауға тиіс өңірлердің ең аз саны',
      ru: 'Наименьшее число регионов, где нужно большинство'
    },
    value: 14,
    unit: 'region',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-regions-ru'],
    from: ['two-thirds', 'regions-total'],
    forms: {
      kk: { gen: '14 өңірдің', dat: '14 өңірге', acc: '14 өңірді', loc: '14 өңірде', abl: '14 өңірден', poss: '14-і', words: '14 өңір' },
      ru: { words: '14 регионов', gen: '14 регионов', prep: '14 регионах' }
    }
  },
  'regions-total': {
    label: {
      kk: 'Облыстар, республикалық маңызы бар қалалар мен астананың жалпы саны',
      ru: 'Общее число областей, городов республиканского значения и столицы'
    },
    value: 20,
    unit: 'region',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['turnout-1000-kk', 'final-regions-ru'],
    forms: {
      kk: { gen: '20 өңірдің', dat: '20 өңірге', acc: '20 өңірді', loc: '20 өңірде', abl: '20 өңірден', poss: '20-сы', words: '20 өңір' },
      ru: { words: '20 регионов', gen: '20 регионов', prep: '20 регионах' }
    }
  },
  'hours-earliest': {
    label: {
      kk: 'Дауыс беру басталатын ең ерте уақыт',
      ru: 'Самое раннее время начала голосования'
    },
    value: '2026-03-15T06:00:00+05:00',
    unit: 'instant',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Аумақтық комиссия басқа уақыт белгілегенде ғана осылай болады.',
      ru: 'Так бывает, если территориальная комиссия назначает другие часы.'
    },
    forms: {
      kk: { gen: '06:00-дің', on: '06:00-де', from: '06:00-ден', to: '06:00-ге', adj: '06:00-дегі' }
    }
  },
  'hours-latest': {
    label: {
      kk: 'Дауыс беру аяқталатын ең кеш уақыт',
      ru: 'Самое позднее время окончания голосования'
    },
    value: '2026-03-15T22:00:00+05:00',
    unit: 'instant',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Аумақтық комиссия басқа уақыт белгілегенде ғана осылай болады.',
      ru: 'Так бывает, если территориальная комиссия назначает другие часы.'
    },
    forms: {
      kk: { gen: '22:00-дің', on: '22:00-де', from: '22:00-ден', to: '22:00-ге', adj: '22:00-дегі' }
    }
  },
  'count-max-hours': {
    label: {
      kk: 'Учаскеде дауыс санаудың ең ұзақ уақыты (сағат)',
      ru: 'Наибольшее время подсчёта голосов на участке (в часах)'
    },
    value: 12,
    unit: 'hour',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Мерзім дауыс санау басталғаннан есептеледі; санау үзілмейді.',
      ru: 'Время идёт с начала подсчёта; подсчёт не прерывают.'
    },
    forms: {
      kk: {
        gen: '12 сағаттың',
        dat: '12 сағатқа',
        acc: '12 сағатты',
        loc: '12 сағатта',
        abl: '12 сағаттан',
        poss: '12-сі',
        words: '12 сағат'
      },
      ru: { words: '12 часов', gen: '12 часов', prep: '12 часах' }
    }
  },
  'result-deadline-days': {
    label: {
      kk: 'Нәтиже туралы ресми хабар жарияланатын мерзім (күн)',
      ru: 'Срок публикации официального сообщения о результате (в днях)'
    },
    value: 7,
    unit: 'day',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    note: {
      kk: 'Мерзім дауыс беру күнінен бастап есептеледі.',
      ru: 'Срок идёт со дня голосования.'
    },
    forms: {
      kk: { gen: '7 күннің', dat: '7 күнге', acc: '7 күнді', loc: '7 күнде', abl: '7 күннен', poss: '7-сі', words: '7 күн' },
      ru: { words: '7 дней', gen: '7 дней', prep: '7 днях' }
    }
  },
  'result-deadline': {
    label: {
      kk: 'Нәтиже туралы ресми хабар жарияланатын соңғы күн',
      ru: 'Последний день для официального сообщения о результате'
    },
    value: '2026-03-21',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['result-deadline-kk', 'result-deadline-baq-kk', 'result-deadline-ru'],
    disagreesWith: ['result-deadline-misprint']
  },
  'result-deadline-misprint': {
    label: {
      kk: 'Нәтиже туралы ресми хабар жарияланатын соңғы күн (бір хабар бойынша)',
      ru: 'Последний день для официального сообщения о результате по одной новости'
    },
    value: '2026-03-22',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'reported',
    sources: ['dates-baq-ru'],
    note: {
      kk: 'Бұл күн бір ғана хабарда жазылған; комиссия төрағасының орынбасары 21 наурызды атады.',
      ru: 'Заместитель председателя комиссии назвал другой день, 21 марта.'
    },
    disagreesWith: ['result-deadline']
  },
  'lists-handover-days': {
    label: {
      kk: 'Азаматтар тізімі комиссияға берілетін мерзім (күн)',
      ru: 'За сколько дней до голосования списки граждан передают комиссиям'
    },
    value: 20,
    unit: 'day',
    asOf: '2022-11-05',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Тізім дауыс беру басталуына осынша күн қалғанда беріледі.',
      ru: 'Дни считают до начала голосования.'
    },
    forms: {
      kk: { gen: '20 күннің', dat: '20 күнге', acc: '20 күнді', loc: '20 күнде', abl: '20 күннен', poss: '20-сы', words: '20 күн' },
      ru: { words: '20 дней', gen: '20 дней', prep: '20 днях' }
    }
  },
  'lists-inspection-days': {
    label: {
      kk: 'Азаматтар тізімі танысуға ұсынылатын мерзім (күн)',
      ru: 'За сколько дней до голосования списки открывают для проверки'
    },
    value: 15,
    unit: 'day',
    asOf: '2022-11-05',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Тізім дауыс беру күніне осынша күн қалғанда ұсынылады.',
      ru: 'Дни считают до дня голосования.'
    },
    forms: {
      kk: { gen: '15 күннің', dat: '15 күнге', acc: '15 күнді', loc: '15 күнде', abl: '15 күннен', poss: '15-і', words: '15 күн' },
      ru: { words: '15 дней', gen: '15 дней', prep: '15 днях' }
    }
  },
  'notice-days': {
    label: {
      kk: 'Дауыс беру уақыты мен орны хабарланатын мерзім (күн)',
      ru: 'За сколько дней до голосования граждан оповещают о его времени и месте'
    },
    value: 10,
    unit: 'day',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru', 'elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Бұл азаматтарға дауыс беру күніне кемінде осынша күн қалғанда хабарланады.',
      ru: 'Оповещают не позднее этого срока.'
    },
    forms: {
      kk: { gen: '10 күннің', dat: '10 күнге', acc: '10 күнді', loc: '10 күнде', abl: '10 күннен', poss: '10-ы', words: '10 күн' },
      ru: { words: '10 дней', gen: '10 дней', prep: '10 днях' }
    }
  },
  'move-days': {
    label: {
      kk: 'Болатын жеріндегі тізімге қосылу туралы өтініш беру мерзімі (күн)',
      ru: 'За сколько дней до голосования подают заявление о включении в список по месту пребывания'
    },
    value: 30,
    unit: 'day',
    asOf: '2022-11-05',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Өтініш дауыс беруге кемінде осынша күн қалғанда беріледі.',
      ru: 'Заявление подают не позднее этого срока.'
    },
    forms: {
      kk: { gen: '30 күннің', dat: '30 күнге', acc: '30 күнді', loc: '30 күнде', abl: '30 күннен', poss: '30-ы', words: '30 күн' },
      ru: { words: '30 дней', gen: '30 дней', prep: '30 днях' }
    }
  },
  'ballots-reserve': {
    label: {
      kk: 'Қорға басылатын бюллетеньдердің үлесі',
      ru: 'Доля бюллетеней, которые печатают в запас'
    },
    value: 1,
    unit: 'percent',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru', 'ballots-reserve-ru'],
    forms: {
      kk: { gen: '1%-дың', dat: '1%-ға', acc: '1%-ды', loc: '1%-да', abl: '1%-дан', poss: '1%-ы' }
    }
  },
  'ballots-earliest-days': {
    label: {
      kk: 'Бюллетень учаскеге жеткізілетін ең ерте мерзім (дауыс беруге қалған күн)',
      ru: 'Самый ранний срок доставки бюллетеней (в днях до голосования)'
    },
    value: 3,
    unit: 'day',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    forms: {
      kk: { gen: '3 күннің', dat: '3 күнге', acc: '3 күнді', loc: '3 күнде', abl: '3 күннен', poss: '3-і', words: '3 күн' },
      ru: { words: '3 дня', gen: '3 дней', prep: '3 днях' }
    }
  },
  'ballots-latest-days': {
    label: {
      kk: 'Бюллетень учаскеге жеткізілетін ең кеш мерзім (дауыс беруге қалған күн)',
      ru: 'Самый поздний срок доставки бюллетеней (в днях до голосования)'
    },
    value: 1,
    unit: 'day',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    forms: {
      kk: { gen: '1 күннің', dat: '1 күнге', acc: '1 күнді', loc: '1 күнде', abl: '1 күннен', poss: '1-і', words: '1 күн' },
      ru: { words: '1 день', gen: '1 дня', prep: '1 дне' }
    }
  },
  'home-voting-members': {
    label: {
      kk: 'Тасымалданатын жәшікпен жүретін комиссия мүшелерінің саны',
      ru: 'Число членов комиссии при переносной урне'
    },
    value: 2,
    unit: 'person',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    forms: {
      kk: { gen: '2 мүшенің', dat: '2 мүшеге', acc: '2 мүшені', loc: '2 мүшеде', abl: '2 мүшеден', poss: '2-сі', words: '2 мүше' },
      ru: { words: '2 члена', gen: '2 членов', prep: '2 членах' }
    }
  },
  'protocol-days': {
    label: {
      kk: 'Хаттаманың көшірмесі учаскеде ілулі тұратын мерзім (күн)',
      ru: 'Сколько дней копия протокола висит на участке'
    },
    value: 2,
    unit: 'day',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    forms: {
      kk: { gen: '2 күннің', dat: '2 күнге', acc: '2 күнді', loc: '2 күнде', abl: '2 күннен', poss: '2-сі', words: '2 күн' },
      ru: { words: '2 дня', gen: '2 дней', prep: '2 днях' }
    }
  },
  'accreditation-days': {
    label: {
      kk: 'Шетелдік байқаушыларды аккредиттеу аяқталатын мерзім (күн)',
      ru: 'За сколько дней до голосования заканчивается аккредитация иностранных наблюдателей'
    },
    value: 5,
    unit: 'day',
    asOf: '2022-11-05',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Аккредиттеу дауыс беру күніне осынша күн қалғанда, сағат 18:00-де аяқталады.',
      ru: 'Она заканчивается в 18:00.'
    },
    forms: {
      kk: { gen: '5 күннің', dat: '5 күнге', acc: '5 күнді', loc: '5 күнде', abl: '5 күннен', poss: '5-і', words: '5 күн' },
      ru: { words: '5 дней', gen: '5 дней', prep: '5 днях' }
    }
  },
  'poll-silence-days': {
    label: {
      kk: 'Сауал салу нәтижесін жариялауға тыйым салынатын мерзім (күн)',
      ru: 'За сколько дней до голосования начинается запрет на публикацию опросов'
    },
    value: 5,
    unit: 'day',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['silence-limits-kk'],
    note: {
      kk: 'Тыйым дауыс беруге осынша күн қалғанда басталып, дауыс беру күні де сақталады.',
      ru: 'Запрет действует и в сам день голосования.'
    },
    forms: {
      kk: { gen: '5 күннің', dat: '5 күнге', acc: '5 күнді', loc: '5 күнде', abl: '5 күннен', poss: '5-і', words: '5 күн' },
      ru: { words: '5 дней', gen: '5 дней', prep: '5 днях' }
    }
  },
  'poll-experience-years': {
    label: {
      kk: 'Сауал салатын ұйымнан талап етілетін ең аз тәжірибе (жыл)',
      ru: 'Сколько лет опыта нужно организации, чтобы проводить опросы'
    },
    value: 5,
    unit: 'year',
    asOf: '2026-02-18',
    status: 'announced',
    sources: ['polls-rules-ru'],
    forms: {
      kk: { gen: '5 жылдың', dat: '5 жылға', acc: '5 жылды', loc: '5 жылда', abl: '5 жылдан', poss: '5-і', words: '5 жыл' },
      ru: { words: '5 лет', gen: '5 лет', prep: '5 годах' }
    }
  },
  mci: {
    label: {
      kk: '2026 жылғы айлық есептік көрсеткіш (теңге)',
      ru: 'Месячный расчётный показатель на 2026 год (в тенге)'
    },
    value: 4325,
    unit: 'tenge',
    asOf: '2026-01-01',
    status: 'reported',
    sources: ['mci-ru'],
    forms: {
      kk: {
        gen: '4 325 теңгенің',
        dat: '4 325 теңгеге',
        acc: '4 325 теңгені',
        loc: '4 325 теңгеде',
        abl: '4 325 теңгеден',
        poss: '4 325-і',
        words: '4 325 теңге'
      },
      ru: { words: '4 325 тенге' }
    }
  },
  'fine-anonymous-mci': {
    label: {
      kk: 'Бұқпантай үгіт материалы үшін айыппұл (айлық есептік көрсеткіш)',
      ru: 'Штраф за анонимные агитационные материалы (в месячных расчётных показателях)'
    },
    value: 25,
    unit: 'number',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['anonymous-material-ru'],
    forms: {
      kk: { gen: '25-тің', dat: '25-ке', acc: '25-ті', loc: '25-те', abl: '25-тен', poss: '25-і', words: '25 АЕК' },
      ru: { words: '25 МРП' }
    }
  },
  'fine-person-mci': {
    label: {
      kk: 'Тыныштық күнін бұзғаны үшін жеке тұлғаға айыппұл (айлық есептік көрсеткіш)',
      ru: 'Штраф физическому лицу за нарушение дня тишины (в месячных расчётных показателях)'
    },
    value: 15,
    unit: 'number',
    asOf: '2026-03-11',
    status: 'reported',
    sources: ['fines-kk', 'fines-ru'],
    forms: {
      kk: { gen: '15-тің', dat: '15-ке', acc: '15-ті', loc: '15-те', abl: '15-тен', poss: '15-і', words: '15 АЕК' },
      ru: { words: '15 МРП' }
    }
  },
  'fine-person-tenge': {
    label: {
      kk: 'Тыныштық күнін бұзғаны үшін жеке тұлғаға айыппұл (теңге)',
      ru: 'Штраф физическому лицу за нарушение дня тишины (в тенге)'
    },
    value: 64_875,
    unit: 'tenge',
    asOf: '2026-03-11',
    status: 'derived',
    sources: ['fines-kk', 'mci-ru'],
    from: ['fine-person-mci', 'mci'],
    disagreesWith: ['fine-person-tenge-press'],
    forms: {
      kk: {
        gen: '64 875 теңгенің',
        dat: '64 875 теңгеге',
        acc: '64 875 теңгені',
        loc: '64 875 теңгеде',
        abl: '64 875 теңгеден',
        poss: '64 875-і',
        words: '64 875 теңге'
      },
      ru: { words: '64 875 тенге' }
    }
  },
  'fine-person-tenge-press': {
    label: {
      kk: 'Тыныштық күнін бұзғаны үшін жеке тұлғаға айыппұл (басылымдар бойынша, теңге)',
      ru: 'Штраф физическому лицу за нарушение дня тишины (по сообщениям прессы, в тенге)'
    },
    value: 55_380,
    unit: 'tenge',
    asOf: '2026-03-11',
    status: 'reported',
    sources: ['fines-kk', 'fines-ru'],
    note: {
      kk: 'Басылымдар айлық есептік көрсеткішті 3 692 теңге деп алған.',
      ru: 'Издания взяли месячный расчётный показатель в 3 692 тенге.'
    },
    disagreesWith: ['fine-person-tenge'],
    forms: {
      kk: {
        gen: '55 380 теңгенің',
        dat: '55 380 теңгеге',
        acc: '55 380 теңгені',
        loc: '55 380 теңгеде',
        abl: '55 380 теңгеден',
        poss: '55 380-і',
        words: '55 380 теңге'
      },
      ru: { words: '55 380 тенге' }
    }
  },
  'fine-large-mci': {
    label: {
      kk: 'Тыныштық күнін бұзғаны үшін ірі кәсіпкерлік субъектісіне айыппұл (айлық есептік көрсеткіш)',
      ru: 'Штраф крупному бизнесу за нарушение дня тишины (в месячных расчётных показателях)'
    },
    value: 35,
    unit: 'number',
    asOf: '2026-03-11',
    status: 'reported',
    sources: ['fines-kk'],
    note: {
      kk: 'Айыппұл осынша айлық есептік көрсеткіш мөлшерінде белгіленген.',
      ru: 'Штраф равен стольким месячным расчётным показателям.'
    }
  },
  'fine-large-tenge': {
    label: {
      kk: 'Тыныштық күнін бұзғаны үшін ірі кәсіпкерлік субъектісіне айыппұл (теңге)',
      ru: 'Штраф крупному бизнесу за нарушение дня тишины (в тенге)'
    },
    value: 151_375,
    unit: 'tenge',
    asOf: '2026-03-11',
    status: 'derived',
    sources: ['fines-kk', 'mci-ru'],
    note: {
      kk: 'Біз 35-ті айлық есептік көрсеткішке, яғни 4 325 теңгеге көбейттік.',
      ru: 'Мы умножили 35 месячных расчётных показателей на 4 325 тенге.'
    },
    from: ['fine-large-mci', 'mci'],
    disagreesWith: ['fine-large-tenge-press']
  },
  'fine-large-tenge-press': {
    label: {
      kk: 'Тыныштық күнін бұзғаны үшін ірі кәсіпкерлік субъектісіне айыппұл (басылымдар бойынша, теңге)',
      ru: 'Штраф крупному бизнесу за нарушение дня тишины (по сообщениям прессы, в тенге)'
    },
    value: 129_220,
    unit: 'tenge',
    asOf: '2026-03-11',
    status: 'reported',
    sources: ['fines-kk', 'fines-ru'],
    note: {
      kk: 'Басылымдар айлық есептік көрсеткішті 3 692 теңге деп алған.',
      ru: 'Издания взяли месячный расчётный показатель в 3 692 тенге.'
    },
    disagreesWith: ['fine-large-tenge']
  },
  'time-zone-day': {
    label: {
      kk: 'Бүкіл ел бірыңғай сағат белдеуіне көшкен күн',
      ru: 'День перехода страны на единый часовой пояс'
    },
    value: '2024-03-01',
    unit: 'date',
    asOf: '2024-01-19',
    status: 'announced',
    sources: ['time-zone-kk', 'time-zone-ru'],
    note: {
      kk: 'Содан бері ел UTC+5 уақытымен жүреді.',
      ru: 'С этого дня вся страна живёт по времени UTC+5.'
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
