import type { Fact } from '@/lib/fact'
import type { SourceId } from './sources'

/**
 * What the portal claims. A fact is one figure, day, hour or wording: what it is in both languages, the value, the day it
 * was stated for, how firm it is, and the sources it rests on. Pages name a fact by its id and never repeat its value.
 *
 * To change one: change the value here, and its `asOf`, `status`, `sources` and `forms` with it; the pages follow. A figure
 * that was replaced stays, with `supersededBy`; figures that contradict each other all stay, linked by `disagreesWith`, each
 * with a `note` on what it counted. What is not known is no fact.
 *
 * `forms` are whole and show the digits of the value. Small Kazakh counts are inflected with their noun, large ones bare,
 * with the ending on the last word as it is read aloud; `poss` is always bare. Between digits, and between a number and its
 * word, stands U+00A0. Days need no forms. Numbers of acts and telephone numbers are strings, so that they are not grouped.
 */
export const facts = {
  // The vote
  'voting-day': {
    label: {
      kk: 'Дауыс беру күні',
      ru: 'День голосования'
    },
    value: '2026-03-15',
    unit: 'date',
    asOf: '2026-02-11',
    status: 'official',
    sources: ['decree-1170-kk', 'decree-1170-ru', 'crc-notice-kk']
  },
  'polls-open': {
    label: {
      kk: 'Учаскелердің ашылу уақыты',
      ru: 'Время открытия участков'
    },
    value: '2026-03-15T07:00:00+05:00',
    unit: 'instant',
    asOf: '2026-02-23',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru', 'briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Тіркелген жер бойынша құрылған учаскелер, жергілікті уақыт. Кейбір учаскелерге басқа уақыт белгіленді.',
      ru: 'Участки по месту регистрации, местное время. Некоторым участкам назначили другие часы.'
    },
    forms: {
      kk: { gen: '07:00-дің', on: '07:00-де', from: '07:00-ден', to: '07:00-ге', adj: '07:00-дегі' }
    }
  },
  'polls-close': {
    label: {
      kk: 'Учаскелердің жабылу уақыты',
      ru: 'Время закрытия участков'
    },
    value: '2026-03-15T20:00:00+05:00',
    unit: 'instant',
    asOf: '2026-02-23',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru', 'briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Тіркелген жер бойынша құрылған учаскелер, жергілікті уақыт.',
      ru: 'Участки по месту регистрации, местное время.'
    },
    disagreesWith: ['polls-close-misprint'],
    forms: {
      kk: { gen: '20:00-дің', on: '20:00-де', from: '20:00-ден', to: '20:00-ге', adj: '20:00-дегі' }
    }
  },
  'polls-close-misprint': {
    label: {
      kk: 'Жабылу уақыты, кейбір хабарларда',
      ru: 'Время закрытия в отдельных сообщениях'
    },
    value: '2026-03-15T20:20:00+05:00',
    unit: 'instant',
    asOf: '2026-02-12',
    status: 'reported',
    sources: ['result-deadline-kk', 'result-deadline-baq-kk'],
    note: {
      kk: 'Қазақша екі хабардағы қате болуы мүмкін: заңда және комиссия түсіндірмесінде сағат 20:00 деп көрсетілген.',
      ru: 'Возможна ошибка в двух казахских сообщениях: в законе и у комиссии 20:00.'
    },
    disagreesWith: ['polls-close'],
    forms: {
      kk: { gen: '20:20-ның', on: '20:20-да', from: '20:20-дан', to: '20:20-ға', adj: '20:20-дағы' }
    }
  },
  'polls-open-early': {
    label: {
      kk: 'Ерте ашылған учаскелердің уақыты',
      ru: 'Время раннего открытия'
    },
    value: '2026-03-15T06:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-11',
    status: 'announced',
    sources: ['tokyo-ru', 'opening-ru'],
    note: {
      kk: 'Негізінен әскери бөлімдердегі учаскелер.',
      ru: 'Главным образом участки в воинских частях.'
    },
    forms: {
      kk: { gen: '06:00-дің', on: '06:00-де', from: '06:00-ден', to: '06:00-ге', adj: '06:00-дегі' }
    }
  },
  'decree-signed': {
    label: {
      kk: 'Жарлыққа қол қойылған күн',
      ru: 'День подписания Указа'
    },
    value: '2026-02-11',
    unit: 'date',
    asOf: '2026-02-11',
    status: 'official',
    sources: ['decree-1170-kk', 'decree-1170-ru']
  },
  'decree-number': {
    label: {
      kk: 'Референдум туралы Жарлықтың нөмірі',
      ru: 'Номер Указа о референдуме'
    },
    value: '1170',
    unit: 'number',
    asOf: '2026-02-11',
    status: 'announced',
    sources: ['foreign-ministry-kk'],
    note: {
      kk: 'Нөмірді Сыртқы істер министрлігі мен Бас прокуратура атады; орысша бетте нөмір кездеспеді.',
      ru: 'Номер назвали МИД и Генеральная прокуратура; на русских страницах он не встретился.'
    },
    forms: {
      kk: { words: '№ 1170' },
      ru: { words: '№ 1170' }
    }
  },
  'draft-published': {
    label: {
      kk: 'Конституция жобасы ресми жарияланған күн',
      ru: 'День официальной публикации проекта Конституции'
    },
    value: '2026-02-12',
    unit: 'date',
    asOf: '2026-02-11',
    status: 'official',
    sources: ['decree-1170-kk', 'decree-1170-ru', 'draft-kk', 'draft-ru']
  },
  question: {
    label: {
      kk: 'Референдумға шығарылған сауал',
      ru: 'Вопрос, вынесенный на референдум'
    },
    value: {
      kk: 'Жобасы бұқаралық ақпарат құралдарында 2026 жылғы 12 ақпанда жарияланған Қазақстан Республикасының жаңа Конституциясын қабылдайсыз ба?',
      ru: 'Принимаете ли Вы новую Конституцию Республики Казахстан, проект которой опубликован в средствах массовой информации 12 февраля 2026 года?'
    },
    unit: 'text',
    asOf: '2026-02-11',
    status: 'official',
    sources: ['decree-1170-kk', 'decree-1170-ru', 'crc-notice-kk'],
    note: {
      kk: 'Жарлықтағы сөзбе-сөз мәтін. Кейбір хабарларда сөздердің орны ауысқан.',
      ru: 'Дословно по Указу. В части сообщений порядок слов иной.'
    },
    disagreesWith: ['question-misprint']
  },
  'question-misprint': {
    label: {
      kk: 'Сауалдың кейбір хабарлардағы қате мәтіні',
      ru: 'Ошибочный казахский текст вопроса в отдельных сообщениях'
    },
    value: '2026 жылғы 12 ақпанда бұқаралық ақпарат құралдарында жарияланған Қазақстан Республикасының жаңа Конституциясын қабылдайсыз ба?',
    unit: 'text',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['question-misprint-kk', 'answers-kk', 'question-misprint-agency-kk'],
    note: {
      kk: 'Қате: Жарлықтағы бірінші сөз — «Жобасы» — түсіп қалған.',
      ru: 'Ошибка: выпало слово «проект», первое в казахском тексте Указа.'
    },
    disagreesWith: ['question']
  },
  'answer-yes': {
    label: {
      kk: 'Бірінші жауап нұсқасы',
      ru: 'Первый вариант ответа'
    },
    value: {
      kk: 'Иә, қабылдаймын',
      ru: 'Да, принимаю'
    },
    unit: 'text',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['answers-kk', 'ballot-ru', 'ballot-form-ru']
  },
  'answer-no': {
    label: {
      kk: 'Екінші жауап нұсқасы',
      ru: 'Второй вариант ответа'
    },
    value: {
      kk: 'Жоқ, қабылдамаймын',
      ru: 'Нет, не принимаю'
    },
    unit: 'text',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['answers-kk', 'ballot-ru', 'ballot-form-ru']
  },
  'ballot-languages': {
    label: {
      kk: 'Бюллетень тілдері',
      ru: 'Языки бюллетеня'
    },
    value: {
      kk: 'қазақ және орыс тілдері',
      ru: 'казахский и русский'
    },
    unit: 'text',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['ballot-kk', 'ballot-ru'],
    forms: {
      kk: { loc: 'қазақ және орыс тілдерінде' }
    }
  },
  'cost-estimate': {
    label: {
      kk: 'Референдумға болжанған шығын',
      ru: 'Предполагаемые расходы на референдум'
    },
    value: 20_800_000_000,
    unit: 'tenge',
    asOf: '2026-02-12',
    status: 'preliminary',
    sources: ['cost-kk', 'cost-ru'],
    note: {
      kk: 'Үкімет резервінен бөлінетін алдын ала сома; нақты шығын туралы мәлімет табылмады.',
      ru: 'Предварительная сумма из резерва Правительства; сведений об итоговых расходах не найдено.'
    },
    forms: {
      kk: {
        gen: '20 800 000 000 теңгенің',
        dat: '20 800 000 000 теңгеге',
        acc: '20 800 000 000 теңгені',
        loc: '20 800 000 000 теңгеде',
        abl: '20 800 000 000 теңгеден',
        poss: '20 800 000 000-ы',
        words: '20,8 млрд теңге'
      },
      ru: { words: '20,8 млрд тенге' }
    }
  },
  // The law
  'referendum-law-adopted': {
    label: {
      kk: 'Референдум туралы конституциялық заң қабылданған күн',
      ru: 'День принятия закона о референдуме'
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
      ru: 'Номер закона о референдуме'
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
      kk: 'Портал оқыған редакцияның күні',
      ru: 'Дата редакции, которую читал портал'
    },
    value: '2023-01-01',
    unit: 'date',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    note: {
      kk: 'Дауыс беру күні қолданыста болған кейінгі редакция табылмады; бап нөмірлерін ресми базадан тексеріңіз.',
      ru: 'Более поздняя редакция, действовавшая в день голосования, не найдена; номера статей сверяйте с официальной базой.'
    }
  },
  'voting-age': {
    label: {
      kk: 'Референдумға қатысу құқығы басталатын жас',
      ru: 'Возраст, с которого участвуют в референдуме'
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
      kk: 'Референдум өткізілген деп саналатын шек',
      ru: 'Порог, выше которого референдум считается состоявшимся'
    },
    value: 50,
    unit: 'percent',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    note: {
      kk: 'Қатысуға құқығы бар азаматтардан; бұдан көп болуға тиіс.',
      ru: 'От граждан, имеющих право участвовать; нужно больше этой доли.'
    },
    forms: {
      kk: { gen: '50%-дың', dat: '50%-ға', acc: '50%-ды', loc: '50%-да', abl: '50%-дан', poss: '50%-ы' }
    }
  },
  majority: {
    label: {
      kk: 'Шешім қабылданған деп саналатын шек',
      ru: 'Порог, выше которого решение считается принятым'
    },
    value: 50,
    unit: 'percent',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан; бұдан көп болуға тиіс.',
      ru: 'От принявших участие; нужно больше этой доли.'
    },
    forms: {
      kk: { gen: '50%-дың', dat: '50%-ға', acc: '50%-ды', loc: '50%-да', abl: '50%-дан', poss: '50%-ы' }
    }
  },
  'two-thirds': {
    label: {
      kk: 'Көпшілік қажет өңірлердің үлесі',
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
      kk: 'Заңның оқылған мәтіні бұл шартты Конституцияға өзгерістер мен толықтыруларға қояды; жаңа Конституцияға қолданылғанын комиссия төрағасы айтты.',
      ru: 'В прочитанном тексте закона это условие записано для изменений и дополнений в Конституцию; к новой Конституции его отнёс председатель комиссии.'
    },
    forms: {
      kk: { loc: 'үштен екісінде' },
      ru: { prep: 'двух третях' }
    }
  },
  'two-thirds-min': {
    label: {
      kk: 'Көпшілік қажет өңірлердің ең аз саны',
      ru: 'Наименьшее число регионов с большинством'
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
      kk: 'Облыстар, республикалық маңызы бар қалалар және астана',
      ru: 'Области, города республиканского значения и столица'
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
      ru: 'Самое раннее начало голосования'
    },
    value: '2026-03-15T06:00:00+05:00',
    unit: 'instant',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Аумақтық комиссия басқа уақыт белгілегенде.',
      ru: 'Если территориальная комиссия назначает другие часы.'
    },
    forms: {
      kk: { gen: '06:00-дің', on: '06:00-де', from: '06:00-ден', to: '06:00-ге', adj: '06:00-дегі' }
    }
  },
  'hours-latest': {
    label: {
      kk: 'Дауыс беру аяқталатын ең кеш уақыт',
      ru: 'Самое позднее окончание голосования'
    },
    value: '2026-03-15T22:00:00+05:00',
    unit: 'instant',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Аумақтық комиссия басқа уақыт белгілегенде.',
      ru: 'Если территориальная комиссия назначает другие часы.'
    },
    forms: {
      kk: { gen: '22:00-дің', on: '22:00-де', from: '22:00-ден', to: '22:00-ге', adj: '22:00-дегі' }
    }
  },
  'count-max-hours': {
    label: {
      kk: 'Учаскеде дауыс санаудың ең ұзақ уақыты',
      ru: 'Наибольшее время подсчёта на участке'
    },
    value: 12,
    unit: 'hour',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Санау басталғаннан есептеледі, үзіліссіз.',
      ru: 'От начала подсчёта, без перерыва.'
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
      kk: 'Ресми хабар жарияланатын мерзім',
      ru: 'Срок публикации официального сообщения'
    },
    value: 7,
    unit: 'day',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru'],
    note: {
      kk: 'Дауыс беру күнінен бастап.',
      ru: 'Со дня голосования.'
    },
    forms: {
      kk: { gen: '7 күннің', dat: '7 күнге', acc: '7 күнді', loc: '7 күнде', abl: '7 күннен', poss: '7-сі', words: '7 күн' },
      ru: { words: '7 дней', gen: '7 дней', prep: '7 днях' }
    }
  },
  'result-deadline': {
    label: {
      kk: 'Ресми хабар жарияланатын соңғы күн',
      ru: 'Последний день для официального сообщения'
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
      kk: 'Ресми хабардың соңғы күні, бір хабарда',
      ru: 'Последний день сообщения в одной новости'
    },
    value: '2026-03-22',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'reported',
    sources: ['dates-baq-ru'],
    note: {
      kk: 'Бір ғана хабардағы күн; комиссия төрағасының орынбасары 21 наурызды атады.',
      ru: 'День из единственной новости; заместитель председателя комиссии назвал 21 марта.'
    },
    disagreesWith: ['result-deadline']
  },
  'lists-handover-days': {
    label: {
      kk: 'Тізім комиссияға берілетін мерзім',
      ru: 'Срок передачи списков комиссии'
    },
    value: 20,
    unit: 'day',
    asOf: '2022-11-05',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Дауыс беру басталғанға дейін.',
      ru: 'До начала голосования.'
    },
    forms: {
      kk: { gen: '20 күннің', dat: '20 күнге', acc: '20 күнді', loc: '20 күнде', abl: '20 күннен', poss: '20-сы', words: '20 күн' },
      ru: { words: '20 дней', gen: '20 дней', prep: '20 днях' }
    }
  },
  'lists-inspection-days': {
    label: {
      kk: 'Тізім танысуға ұсынылатын мерзім',
      ru: 'Срок, за который списки открывают'
    },
    value: 15,
    unit: 'day',
    asOf: '2022-11-05',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Дауыс беру күніне дейін.',
      ru: 'До дня голосования.'
    },
    forms: {
      kk: { gen: '15 күннің', dat: '15 күнге', acc: '15 күнді', loc: '15 күнде', abl: '15 күннен', poss: '15-і', words: '15 күн' },
      ru: { words: '15 дней', gen: '15 дней', prep: '15 днях' }
    }
  },
  'notice-days': {
    label: {
      kk: 'Уақыт пен орын туралы хабарлау мерзімі',
      ru: 'Срок оповещения о времени и месте'
    },
    value: 10,
    unit: 'day',
    asOf: '2023-01-01',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru', 'elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Дауыс беру күніне кемінде осынша қалғанда.',
      ru: 'До дня голосования, не позднее.'
    },
    forms: {
      kk: { gen: '10 күннің', dat: '10 күнге', acc: '10 күнді', loc: '10 күнде', abl: '10 күннен', poss: '10-ы', words: '10 күн' },
      ru: { words: '10 дней', gen: '10 дней', prep: '10 днях' }
    }
  },
  'move-days': {
    label: {
      kk: 'Болатын жеріндегі тізімге қосылуға өтініш беру мерзімі',
      ru: 'Срок заявления о включении в список по месту пребывания'
    },
    value: 30,
    unit: 'day',
    asOf: '2022-11-05',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Дауыс беруге кемінде осынша қалғанда.',
      ru: 'До голосования, не позднее.'
    },
    forms: {
      kk: { gen: '30 күннің', dat: '30 күнге', acc: '30 күнді', loc: '30 күнде', abl: '30 күннен', poss: '30-ы', words: '30 күн' },
      ru: { words: '30 дней', gen: '30 дней', prep: '30 днях' }
    }
  },
  'ballots-reserve': {
    label: {
      kk: 'Бюллетеньдер қоры',
      ru: 'Запас бюллетеней'
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
      kk: 'Бюллетень учаскеге жеткізілетін ең ерте мерзім',
      ru: 'Самый ранний срок доставки бюллетеней'
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
      kk: 'Бюллетень учаскеге жеткізілетін ең кеш мерзім',
      ru: 'Самый поздний срок доставки бюллетеней'
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
      kk: 'Тасымалданатын жәшікпен бірге жүретін комиссия мүшелері',
      ru: 'Члены комиссии при переносной урне'
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
      kk: 'Хаттама көшірмесі ілулі тұратын мерзім',
      ru: 'Сколько копия протокола висит на участке'
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
      kk: 'Шетелдік байқаушыларды аккредиттеу аяқталатын мерзім',
      ru: 'Срок окончания аккредитации иностранных наблюдателей'
    },
    value: 5,
    unit: 'day',
    asOf: '2022-11-05',
    status: 'official',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Дауыс беру күніне дейін, сағат 18:00-де.',
      ru: 'До дня голосования, в 18:00.'
    },
    forms: {
      kk: { gen: '5 күннің', dat: '5 күнге', acc: '5 күнді', loc: '5 күнде', abl: '5 күннен', poss: '5-і', words: '5 күн' },
      ru: { words: '5 дней', gen: '5 дней', prep: '5 днях' }
    }
  },
  'poll-silence-days': {
    label: {
      kk: 'Сауал нәтижелерін жариялауға тыйым салынатын мерзім',
      ru: 'Срок запрета публикации опросов до голосования'
    },
    value: 5,
    unit: 'day',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['silence-limits-kk'],
    note: {
      kk: 'Дауыс беру күніне дейін; дауыс беру күні де тыйым салынады.',
      ru: 'До дня голосования; в сам день тоже нельзя.'
    },
    forms: {
      kk: { gen: '5 күннің', dat: '5 күнге', acc: '5 күнді', loc: '5 күнде', abl: '5 күннен', poss: '5-і', words: '5 күн' },
      ru: { words: '5 дней', gen: '5 дней', prep: '5 днях' }
    }
  },
  'poll-experience-years': {
    label: {
      kk: 'Сауал салатын ұйымның ең аз тәжірибесі',
      ru: 'Наименьший опыт организации для опросов'
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
      kk: '2026 жылғы айлық есептік көрсеткіш',
      ru: 'Месячный расчётный показатель на 2026 год'
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
      kk: 'Бұқпантай үгіт материалы үшін айыппұл',
      ru: 'Штраф за анонимные агитационные материалы'
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
      kk: 'Тыныштық күнін бұзғаны үшін жеке тұлғаға айыппұл',
      ru: 'Штраф физическому лицу за нарушение Дня тишины'
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
      kk: 'Жеке тұлғаға айыппұл, теңгемен',
      ru: 'Штраф физическому лицу в тенге'
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
      kk: 'Жеке тұлғаға айыппұл, басылымдарда',
      ru: 'Штраф физическому лицу по сообщениям прессы'
    },
    value: 55_380,
    unit: 'tenge',
    asOf: '2026-03-11',
    status: 'reported',
    sources: ['fines-kk', 'fines-ru'],
    note: {
      kk: 'Басылымдар айлық есептік көрсеткішті 3 692 теңге деп алған.',
      ru: 'Издания считали по показателю 3 692 тенге.'
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
      kk: 'Тыныштық күнін бұзғаны үшін ірі кәсіпкерлік субъектісіне айыппұл',
      ru: 'Штраф крупному бизнесу за нарушение Дня тишины'
    },
    value: 35,
    unit: 'number',
    asOf: '2026-03-11',
    status: 'reported',
    sources: ['fines-kk'],
    note: {
      kk: 'Айлық есептік көрсеткіштің осынша еселенген мөлшері.',
      ru: 'Столько месячных расчётных показателей.'
    }
  },
  'fine-large-tenge': {
    label: {
      kk: 'Ірі кәсіпкерлік субъектісіне айыппұл, теңгемен',
      ru: 'Штраф крупному бизнесу в тенге'
    },
    value: 151_375,
    unit: 'tenge',
    asOf: '2026-03-11',
    status: 'derived',
    sources: ['fines-kk', 'mci-ru'],
    note: {
      kk: 'Есебіміз: 35 айлық есептік көрсеткіш, әрқайсысы 4 325 теңгеден.',
      ru: 'Наш расчёт: 35 показателей по 4 325 тенге.'
    },
    from: ['fine-large-mci', 'mci'],
    disagreesWith: ['fine-large-tenge-press']
  },
  'fine-large-tenge-press': {
    label: {
      kk: 'Ірі кәсіпкерлік субъектісіне айыппұл, басылымдарда',
      ru: 'Штраф крупному бизнесу по сообщениям прессы'
    },
    value: 129_220,
    unit: 'tenge',
    asOf: '2026-03-11',
    status: 'reported',
    sources: ['fines-kk', 'fines-ru'],
    note: {
      kk: 'Басылымдар айлық есептік көрсеткішті 3 692 теңге деп алған.',
      ru: 'Издания считали по показателю 3 692 тенге.'
    },
    disagreesWith: ['fine-large-tenge']
  },
  'time-zone-day': {
    label: {
      kk: 'Бірыңғай сағат белдеуі енгізілген күн',
      ru: 'День перехода на единый часовой пояс'
    },
    value: '2024-03-01',
    unit: 'date',
    asOf: '2024-01-19',
    status: 'announced',
    sources: ['time-zone-kk', 'time-zone-ru'],
    note: {
      kk: 'Содан бері бүкіл елде уақыт бірдей: UTC+5.',
      ru: 'С этого дня вся страна живёт по UTC+5.'
    }
  },
  // The lists and stations
  entitled: {
    label: {
      kk: 'Референдумға қатысуға құқығы бар азаматтар, түпкілікті',
      ru: 'Граждане, имеющие право участвовать, окончательно'
    },
    value: 12_482_613,
    unit: 'person',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    note: {
      kk: 'Нәтиже хабарындағы сан; дауыс беру таңындағы тізімнен көп, себебі айтылмады.',
      ru: 'Число из сообщения о результате; больше, чем в списках утром, причина не названа.'
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
      kk: 'Дауыс беру күні таңертең тізімдегі азаматтар',
      ru: 'Граждане в списках утром дня голосования'
    },
    value: 12_461_796,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['turnout-1000-ru', 'opening-ru', 'ballots-reserve-ru'],
    note: {
      kk: 'Жергілікті атқарушы органдар жасаған тізімдер; күн ішіндегі келу пайызы осы саннан есептелді.',
      ru: 'Списки местных исполнительных органов; от этого числа считали явку в течение дня.'
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
      kk: 'Тізілімде тұрақты тіркелген азаматтар',
      ru: 'Постоянно зарегистрированные граждане в регистре'
    },
    value: 12_416_759,
    unit: 'person',
    asOf: '2026-01-01',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Тізілімнің 1 қаңтардағы деректері; комиссия 12 ақпанда жариялады.',
      ru: 'Данные регистра на 1 января; комиссия назвала их 12 февраля.'
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
      kk: 'Таңғы тізім мен түпкілікті санның айырмасы',
      ru: 'Разница между утренними списками и итоговым числом'
    },
    value: 20_817,
    unit: 'person',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru', 'opening-ru'],
    note: {
      kk: 'Айырманың себебін ешкім түсіндірген жоқ.',
      ru: 'Причину разницы никто не объяснил.'
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
      ru: 'Наименьшее число больше половины имеющих право'
    },
    value: 6_241_307,
    unit: 'person',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['preliminary-kk', 'final-ru'],
    note: {
      kk: 'Референдум өткізілген деп саналуы үшін кемінде осынша азамат қатысуға тиіс еді.',
      ru: 'Столько граждан должно было участвовать, чтобы референдум состоялся.'
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
      kk: 'Шетелдегі тізімдерде болған азаматтар',
      ru: 'Граждане в списках за рубежом'
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
      kk: 'Шетелде күтілген қатысушылар, шамамен',
      ru: 'Ожидаемые участники за рубежом, примерно'
    },
    value: 14_300,
    unit: 'person',
    asOf: '2026-03-11',
    status: 'announced',
    sources: ['abroad-expected-ru'],
    note: {
      kk: 'Министрліктің дөңгелектелген саны.',
      ru: 'Округлённое число министерства.'
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
      kk: 'Шетелдегі тізімдер, келу пайызынан есептегенде, шамамен',
      ru: 'Списки за рубежом по расчёту от явки, примерно'
    },
    value: 14_380,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'derived',
    sources: ['abroad-total-ru'],
    note: {
      kk: 'Есебіміз: шетелде дауыс берген 12 740 азамат жарияланған 88,6 пайыз болса, тізімде осынша адам болуға тиіс.',
      ru: 'Наш расчёт: столько должно быть в списках, если 12 740 проголосовавших составляют названные 88,6 процента.'
    },
    from: ['voted-abroad', 'turnout-abroad'],
    disagreesWith: ['entitled-abroad']
  },
  'stations-day': {
    label: {
      kk: 'Дауыс беру күні ашылған учаскелер',
      ru: 'Участки, открытые в день голосования'
    },
    value: 10_388,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['opening-ru', 'closing-ru', 'day-summary-ru'],
    note: {
      kk: 'Хабарлардың көбінде бұл — ел ішіндегі учаскелер, шетелдегі 71 учаске бөлек; бір басылым шетелдегілерді осы санға қосады.',
      ru: 'В большинстве сообщений это участки в стране, 71 за рубежом отдельно; одно издание включает зарубежные.'
    },
    disagreesWith: ['stations-day-with-abroad', 'stations-plan-february', 'stations-plan-12-february', 'stations-day-agency'],
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
      kk: 'Учаскелер, шетелдегілермен бірге, бір басылымда',
      ru: 'Участки вместе с зарубежными, по одному изданию'
    },
    value: 10_388,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['stations-all-ru'],
    note: {
      kk: 'Сан сол күйінде, бірақ барлық өңір мен шетелге ортақ деп аталған.',
      ru: 'То же число, но названо общим для регионов и зарубежья.'
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
      kk: 'Дауыс беру таңындағы учаскелер, агенттік хабарында',
      ru: 'Участки утром дня голосования, по сообщению агентства'
    },
    value: 10_413,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['opening-agency-ru'],
    note: {
      kk: 'Ақпанның 12-сінде аталған жоспардағы санмен бірдей.',
      ru: 'Совпадает с планом, названным 12 февраля.'
    },
    disagreesWith: ['stations-day']
  },
  'stations-plan-february': {
    label: {
      kk: 'Жоспарланған учаскелер, ақпанның соңы',
      ru: 'Запланированные участки, конец февраля'
    },
    value: 10_411,
    unit: 'station',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Шетелдегі 80 учаскемен бірге.',
      ru: 'Вместе с 80 участками за рубежом.'
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
      kk: 'Жоспарланған учаскелер, алғашқы дерек',
      ru: 'Запланированные участки, первые данные'
    },
    value: 10_413,
    unit: 'station',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Шетелдегі 82 учаскемен бірге.',
      ru: 'Вместе с 82 участками за рубежом.'
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
      kk: 'Тіркелген жер бойынша учаскелер',
      ru: 'Участки по месту регистрации'
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
      kk: 'Тіркелген жер бойынша учаскелер, кейбір хабарларда',
      ru: 'Участки по месту регистрации в части сообщений'
    },
    value: 9799,
    unit: 'station',
    asOf: '2026-02-23',
    status: 'reported',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Жалпы санмен үйлеспейді: уақытша болатын жерлердегі учаскелермен қосындысы 10 411 болмайды.',
      ru: 'Не сходится с общим числом: вместе с участками в местах временного пребывания не даёт 10 411.'
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
      kk: 'Уақытша болатын жерлердегі учаскелер',
      ru: 'Участки в местах временного пребывания'
    },
    value: 632,
    unit: 'station',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Әскери бөлімдер, ауруханалар, демалыс үйлері, тергеу изоляторлары, шетелдегі мекемелер.',
      ru: 'Воинские части, больницы, дома отдыха, следственные изоляторы, загранучреждения.'
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
      kk: 'Уақытша болатын жерлердегі учаскелер, алғашқы дерек',
      ru: 'Участки в местах временного пребывания, первые данные'
    },
    value: 634,
    unit: 'station',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Комиссияның ақпандағы алғашқы хабары; шетелдегі учаскелер осы санның ішінде.',
      ru: 'Первое февральское сообщение комиссии; зарубежные участки входят в это число.'
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
      kk: 'Таңғы алтыда ашылған учаскелер',
      ru: 'Участки, открытые в шесть утра'
    },
    value: 92,
    unit: 'station',
    asOf: '2026-03-11',
    status: 'announced',
    sources: ['tokyo-ru', 'opening-ru'],
    note: {
      kk: 'Негізінен әскери бөлімдерде.',
      ru: 'Главным образом в воинских частях.'
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
      kk: 'Уақытша болатын жерлерде түске дейін жабылған учаскелер',
      ru: 'Участки в местах временного пребывания, закрытые к полудню'
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
      kk: 'Шетелдегі учаскелер',
      ru: 'Участки за рубежом'
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
      kk: 'Учаскелер ашылған шет елдер',
      ru: 'Страны, где были участки'
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
      kk: 'Шетелдегі учаскелер, ақпанның соңындағы жоспар',
      ru: 'Участки за рубежом по плану конца февраля'
    },
    value: 80,
    unit: 'station',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Комиссияның ақпан соңындағы жоспары, кейін учаскелердің бір бөлігінің жұмысы тоқтатылды.',
      ru: 'План комиссии в конце февраля, до приостановки части участков.'
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
      kk: 'Учаскелері бар шет елдер, ақпанның соңындағы жоспар',
      ru: 'Страны с участками по плану конца февраля'
    },
    value: 62,
    unit: 'country',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['briefing-february-kk', 'briefing-february-ru'],
    note: {
      kk: 'Комиссияның ақпан соңындағы жоспары.',
      ru: 'План комиссии в конце февраля.'
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
      kk: 'Шетелдегі учаскелер, алғашқы дерек',
      ru: 'Участки за рубежом, первые данные'
    },
    value: 82,
    unit: 'station',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Комиссияның ақпандағы алғашқы хабары. Ашылған 71 учаске мен ашылмаған 11 учаскенің қосындысы да осындай.',
      ru: 'Первое февральское сообщение комиссии. Столько же дают 71 открытый участок и 11 не открывшихся.'
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
      kk: 'Учаскелері бар шет елдер, алғашқы дерек',
      ru: 'Страны с участками, первые данные'
    },
    value: 64,
    unit: 'country',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['stations-12-february-ru'],
    note: {
      kk: 'Комиссияның ақпандағы алғашқы хабары. Учаскелері ашылған 54 ел мен ашылмаған 10 елдің қосындысы да осындай.',
      ru: 'Первое февральское сообщение комиссии. Столько же дают 54 страны с участками и 10 стран, где они не открылись.'
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
      kk: 'Шетелде ашылмаған учаскелер',
      ru: 'Участки за рубежом, которые не открылись'
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
      kk: 'Учаскелері ашылмаған шет елдер',
      ru: 'Страны, где участки не открылись'
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
      kk: 'Шетелде көрсетілетін құжат',
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
      kk: 'Бірінші болып ашылған учаске',
      ru: 'Участок, открывшийся первым'
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
      kk: 'Алдын ала хабарланған.',
      ru: 'Объявлено заранее.'
    }
  },
  'first-station-open': {
    label: {
      kk: 'Шетелде дауыс беру басталған уақыт',
      ru: 'Начало голосования за рубежом'
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
      kk: 'Соңғы болып жабылған учаске',
      ru: 'Участок, закрывшийся последним'
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
      kk: 'Соңғы учаскенің жабылу уақыты',
      ru: 'Время закрытия последнего участка'
    },
    value: '2026-03-16T08:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-16',
    status: 'announced',
    sources: ['abroad-1900-ru', 'day-summary-ru'],
    note: {
      kk: 'Астана уақыты.',
      ru: 'По времени Астаны.'
    },
    forms: {
      kk: { gen: '08:00-дің', on: '08:00-де', from: '08:00-ден', to: '08:00-ге', adj: '08:00-дегі' }
    }
  },
  'lists-published-by': {
    label: {
      kk: 'Комиссиялар құрамы мен учаске шекаралары жарияланатын соңғы күн',
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
      kk: 'Тізімдер комиссияларға берілетін соңғы күн',
      ru: 'Последний день передачи списков комиссиям'
    },
    value: '2026-02-22',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-kk', 'calendar-ru']
  },
  'lists-open': {
    label: {
      kk: 'Тізімдер танысуға ашылған күн',
      ru: 'День, с которого списки открыты'
    },
    value: '2026-02-27',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['appeal-kk', 'appeal-ru', 'calendar-kk']
  },
  'notice-from': {
    label: {
      kk: 'Азаматтарды хабардар ету басталған күн',
      ru: 'Начало оповещения граждан'
    },
    value: '2026-02-27',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'notice-until': {
    label: {
      kk: 'Азаматтарды хабардар ету аяқталған күн',
      ru: 'Окончание оповещения граждан'
    },
    value: '2026-03-04',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'move-until': {
    label: {
      kk: 'Болатын жеріндегі тізімге қосылуға өтініш берудің соңғы күні',
      ru: 'Последний день заявления о списке по месту пребывания'
    },
    value: '2026-02-13',
    unit: 'date',
    asOf: '2026-02-11',
    status: 'derived',
    sources: ['elections-law-kk', 'elections-law-ru'],
    note: {
      kk: 'Дауыс беру күнінен отыз күн шегердік; комиссияның өзі атаған күнді таппадық. Одан кейін тек есептен шығару куәлігі қалды.',
      ru: 'От дня голосования отняли тридцать дней; дня, названного самой комиссией, не нашли. После этого оставалось только открепительное удостоверение.'
    },
    from: ['move-days', 'voting-day']
  },
  'absentee-from': {
    label: {
      kk: 'Есептен шығару куәлігін беру басталған күн',
      ru: 'Начало выдачи открепительных удостоверений'
    },
    value: '2026-02-27',
    unit: 'date',
    asOf: '2026-02-27',
    status: 'announced',
    sources: ['digital-document-ru']
  },
  'absentee-until': {
    label: {
      kk: 'Есептен шығару куәлігін беру аяқталған уақыт',
      ru: 'Окончание выдачи открепительных удостоверений'
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
      kk: 'Заңдағы және комиссия жадынамасындағы атау.',
      ru: 'Так документ назван в законе и в памятке комиссии.'
    },
    disagreesWith: ['absentee-term-press']
  },
  'absentee-term-press': {
    label: {
      kk: 'Сол құжаттың бір агенттік хабарындағы атауы',
      ru: 'Название того же документа в казахской новости агентства'
    },
    value: 'бекіту куәлігі',
    unit: 'text',
    asOf: '2026-03-03',
    status: 'reported',
    sources: ['home-voting-kk'],
    note: {
      kk: 'Басқа сөз, құжат сол; заңның біз оқыған баптарында мұндай атау жоқ.',
      ru: 'Другое казахское слово о том же документе; в прочитанных статьях закона его нет.'
    },
    disagreesWith: ['absentee-term']
  },
  'absentee-issued': {
    label: {
      kk: 'Берілген есептен шығару куәліктері',
      ru: 'Выданные открепительные удостоверения'
    },
    value: 17_514,
    unit: 'number',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['opening-ru'],
    note: {
      kk: 'Дауыс беру күні сағат 07:00-дегі дерек.',
      ru: 'По данным на 07:00 дня голосования.'
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
      kk: 'Үйде дауыс беруге өтініш берудің соңғы уақыты',
      ru: 'Последний час заявления о голосовании на дому'
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
      kk: 'Бюллетень жеткізу басталған күн',
      ru: 'Начало доставки бюллетеней'
    },
    value: '2026-03-12',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'ballots-delivered-until': {
    label: {
      kk: 'Бюллетень жеткізу аяқталған күн',
      ru: 'Окончание доставки бюллетеней'
    },
    value: '2026-03-14',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'ballots-printed': {
    label: {
      kk: 'Басып шығарылған бюллетеньдер',
      ru: 'Напечатанные бюллетени'
    },
    value: 12_586_413,
    unit: 'ballot',
    asOf: '2026-02-24',
    status: 'announced',
    sources: ['ballots-reserve-ru'],
    note: {
      kk: 'Тізімдегі азаматтар саны және бір пайыз қор.',
      ru: 'Число граждан в списках и запас в один процент.'
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
      kk: 'Тыныштық күні',
      ru: 'День тишины'
    },
    value: '2026-03-14',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'official',
    sources: ['referendum-law-kk', 'referendum-law-ru', 'calendar-news-ru', 'silence-kk', 'silence-ru']
  },
  'poll-silence-from': {
    label: {
      kk: 'Сауал нәтижелеріне тыйым басталған күн',
      ru: 'Начало запрета на публикацию опросов'
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
      kk: 'Күнтізбелік жоспар бекітілген күн',
      ru: 'День утверждения календарного плана'
    },
    value: '2026-02-12',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-kk', 'calendar-ru']
  },
  'calendar-number': {
    label: {
      kk: 'Күнтізбелік жоспарды бекіткен қаулының нөмірі',
      ru: 'Номер постановления о календарном плане'
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
      ru: 'День сообщения МИД о числе участков за рубежом'
    },
    value: '2026-03-06',
    unit: 'date',
    asOf: '2026-03-06',
    status: 'announced',
    sources: ['foreign-ministry-kk', 'foreign-ministry-ru']
  },
  'suspension-briefing-day': {
    label: {
      kk: 'Шетелде ашылмайтын учаскелер туралы брифинг',
      ru: 'Брифинг об участках за рубежом, которые не откроются'
    },
    value: '2026-03-10',
    unit: 'date',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['suspended-en']
  },
  'call-centre-almaty': {
    label: {
      kk: 'Алматыдағы анықтама нөмірі, жазбаша хабарлама',
      ru: 'Справочный номер Алматы по письменному сообщению'
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
      kk: 'Алматыдағы анықтама нөмірі, ауызша айтылғаны',
      ru: 'Справочный номер Алматы из выступления'
    },
    value: '0318',
    unit: 'number',
    asOf: '2026-02-23',
    status: 'reported',
    sources: ['call-centre-almaty-ru'],
    note: {
      kk: 'Лауазымды адамның сөзінде айтылған нөмір; сол сөзде Telegram-бот та аталған.',
      ru: 'Номер из выступления должностного лица; там же назван Telegram-бот.'
    },
    disagreesWith: ['call-centre-almaty']
  },
  // Turnout
  'bulletin-1000': {
    label: {
      kk: 'Орталық комиссияның 10:00-дегі мәліметі',
      ru: 'Данные Центральной комиссии на 10:00'
    },
    value: '2026-03-15T10:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['turnout-1000-kk', 'turnout-1000-ru'],
    note: {
      kk: 'Деректер жиналған сағат; хабардың өзі кейінірек шықты.',
      ru: 'Час, на который собраны данные; само сообщение вышло позже.'
    },
    forms: {
      kk: { on: '10:00-де', adj: '10:00-дегі' }
    }
  },
  'bulletin-1200': {
    label: {
      kk: 'Орталық комиссияның 12:00-дегі мәліметі',
      ru: 'Данные Центральной комиссии на 12:00'
    },
    value: '2026-03-15T12:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['turnout-1200-kk', 'turnout-1200-ru'],
    note: {
      kk: 'Деректер жиналған сағат; хабардың өзі кейінірек шықты.',
      ru: 'Час, на который собраны данные; само сообщение вышло позже.'
    },
    forms: {
      kk: { on: '12:00-де', adj: '12:00-дегі' }
    }
  },
  'bulletin-1400': {
    label: {
      kk: 'Орталық комиссияның 14:00-дегі мәліметі',
      ru: 'Данные Центральной комиссии на 14:00'
    },
    value: '2026-03-15T14:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['closing-ru', 'day-summary-ru'],
    note: {
      kk: 'Деректер жиналған сағат; хабардың өзі кейінірек шықты.',
      ru: 'Час, на который собраны данные; само сообщение вышло позже.'
    },
    forms: {
      kk: { on: '14:00-де', adj: '14:00-дегі' }
    }
  },
  'bulletin-1600': {
    label: {
      kk: 'Орталық комиссияның 16:00-дегі мәліметі',
      ru: 'Данные Центральной комиссии на 16:00'
    },
    value: '2026-03-15T16:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['turnout-1600-kk', 'turnout-1600-ru'],
    note: {
      kk: 'Деректер жиналған сағат; хабардың өзі кейінірек шықты.',
      ru: 'Час, на который собраны данные; само сообщение вышло позже.'
    },
    forms: {
      kk: { on: '16:00-де', adj: '16:00-дегі' }
    }
  },
  'bulletin-1800': {
    label: {
      kk: 'Орталық комиссияның 18:00-дегі мәліметі',
      ru: 'Данные Центральной комиссии на 18:00'
    },
    value: '2026-03-15T18:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['turnout-1800-kk', 'turnout-1800-ru'],
    note: {
      kk: 'Деректер жиналған сағат; хабардың өзі кейінірек шықты.',
      ru: 'Час, на который собраны данные; само сообщение вышло позже.'
    },
    forms: {
      kk: { on: '18:00-де', adj: '18:00-дегі' }
    }
  },
  'bulletin-2000': {
    label: {
      kk: 'Орталық комиссияның 20:00-дегі мәліметі',
      ru: 'Данные Центральной комиссии на 20:00'
    },
    value: '2026-03-15T20:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'announced',
    sources: ['turnout-2000-kk', 'turnout-2000-ru'],
    note: {
      kk: 'Деректер жиналған сағат; хабардың өзі кейінірек шықты.',
      ru: 'Час, на который собраны данные; само сообщение вышло позже.'
    },
    disagreesWith: ['bulletin-2000-told'],
    forms: {
      kk: { on: '20:00-де', adj: '20:00-дегі' }
    }
  },
  'bulletin-2000-told': {
    label: {
      kk: 'Соңғы мәліметтің сағаты, бір басылымда',
      ru: 'Час последнего сообщения о явке в одном издании'
    },
    value: '2026-03-15T20:30:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['turnout-2000-ru', 'turnout-2030-kk'],
    note: {
      kk: 'Басылым мәліметті осы сағатпен белгіледі; комиссия оны осы кезде жариялады.',
      ru: 'Этим часом пометило данные издание; в это время комиссия их огласила.'
    },
    disagreesWith: ['bulletin-2000']
  },
  'abroad-1900': {
    label: {
      kk: 'Шетелде дауыс бергендер туралы мәлімет',
      ru: 'Данные о голосовании за рубежом'
    },
    value: '2026-03-15T19:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['abroad-1900-ru'],
    note: {
      kk: 'Мәлімет алынған сағат.',
      ru: 'Час, на который собраны данные.'
    },
    forms: {
      kk: { on: '19:00-де', adj: '19:00-дегі' }
    }
  },
  'stations-abroad-closed': {
    label: {
      kk: 'Шетелде 19:00-ге дейін жабылған учаскелер',
      ru: 'Участки за рубежом, закрытые к 19:00'
    },
    value: 14,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['abroad-1900-ru'],
    forms: {
      kk: { words: '14 учаске' },
      ru: { words: '14 участков' }
    }
  },
  'stations-abroad-open': {
    label: {
      kk: 'Шетелде 19:00-ден кейін жұмысын жалғастырған учаскелер',
      ru: 'Участки за рубежом, работавшие после 19:00'
    },
    value: 57,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'derived',
    sources: ['foreign-ministry-kk', 'foreign-ministry-ru', 'abroad-1900-ru'],
    note: {
      kk: 'Шетелдегі 71 учаскеден жабылған 14 учаске шегерілді.',
      ru: 'От 71 участка отняты 14 закрытых.'
    },
    from: ['stations-abroad', 'stations-abroad-closed'],
    disagreesWith: ['stations-abroad-open-press']
  },
  'stations-abroad-open-press': {
    label: {
      kk: 'Шетелде жұмысын жалғастырған учаскелер, бір басылымда',
      ru: 'Работавшие участки за рубежом, по одному изданию'
    },
    value: 59,
    unit: 'station',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['abroad-kursiv-ru'],
    note: {
      kk: 'Басылым жабылған 14 учаскені де атайды; екеуінің қосындысы 71 емес, 73.',
      ru: 'Издание называет и 14 закрытых участков; вместе выходит 73, а не 71.'
    },
    disagreesWith: ['stations-abroad-open']
  },
  'turnout-1000': {
    label: {
      kk: 'Сағат 10:00-дегі келу көрсеткіші',
      ru: 'Явка на 10:00'
    },
    value: 19.21,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1000-kk', 'turnout-1000-ru', 'closing-ru'],
    note: {
      kk: 'Таңғы тізімдегі 12 461 796 азаматтан бюллетень алғандар.',
      ru: 'Получившие бюллетени, от 12 461 796 граждан в утренних списках.'
    },
    forms: {
      kk: { gen: '19,21%-дың', dat: '19,21%-ға', acc: '19,21%-ды', loc: '19,21%-да', abl: '19,21%-дан', poss: '19,21%-ы' }
    }
  },
  'turnout-1200': {
    label: {
      kk: 'Сағат 12:00-дегі келу көрсеткіші',
      ru: 'Явка на 12:00'
    },
    value: 37.54,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1200-kk', 'turnout-1200-ru', 'closing-ru'],
    note: {
      kk: 'Таңғы тізімдегі 12 461 796 азаматтан бюллетень алғандар.',
      ru: 'Получившие бюллетени, от 12 461 796 граждан в утренних списках.'
    },
    forms: {
      kk: { gen: '37,54%-дың', dat: '37,54%-ға', acc: '37,54%-ды', loc: '37,54%-да', abl: '37,54%-дан', poss: '37,54%-ы' }
    }
  },
  'turnout-1400': {
    label: {
      kk: 'Сағат 14:00-дегі келу көрсеткіші',
      ru: 'Явка на 14:00'
    },
    value: 51.93,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['closing-ru', 'day-summary-ru'],
    note: {
      kk: 'Таңғы тізімдегі 12 461 796 азаматтан бюллетень алғандар.',
      ru: 'Получившие бюллетени, от 12 461 796 граждан в утренних списках.'
    },
    forms: {
      kk: { gen: '51,93%-дың', dat: '51,93%-ға', acc: '51,93%-ды', loc: '51,93%-да', abl: '51,93%-дан', poss: '51,93%-ы' }
    }
  },
  'turnout-1600': {
    label: {
      kk: 'Сағат 16:00-дегі келу көрсеткіші',
      ru: 'Явка на 16:00'
    },
    value: 64.43,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1600-kk', 'turnout-1600-ru'],
    note: {
      kk: 'Таңғы тізімдегі 12 461 796 азаматтан бюллетень алғандар.',
      ru: 'Получившие бюллетени, от 12 461 796 граждан в утренних списках.'
    },
    forms: {
      kk: { gen: '64,43%-дың', dat: '64,43%-ға', acc: '64,43%-ды', loc: '64,43%-да', abl: '64,43%-дан', poss: '64,43%-ы' }
    }
  },
  'turnout-1800': {
    label: {
      kk: 'Сағат 18:00-дегі келу көрсеткіші',
      ru: 'Явка на 18:00'
    },
    value: 70.98,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1800-kk', 'turnout-1800-ru'],
    note: {
      kk: 'Таңғы тізімдегі 12 461 796 азаматтан бюллетень алғандар.',
      ru: 'Получившие бюллетени, от 12 461 796 граждан в утренних списках.'
    },
    forms: {
      kk: { gen: '70,98%-дың', dat: '70,98%-ға', acc: '70,98%-ды', loc: '70,98%-да', abl: '70,98%-дан', poss: '70,98%-ы' }
    }
  },
  'turnout-2000': {
    label: {
      kk: 'Сағат 20:00-дегі келу көрсеткіші',
      ru: 'Явка на 20:00'
    },
    value: 73.24,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-2000-kk', 'turnout-2000-ru'],
    note: {
      kk: 'Таңғы тізімдегі 12 461 796 азаматтан бюллетень алғандар; комиссия 20:30-да жариялады. Түпкілікті пайыз басқа саннан есептелген.',
      ru: 'Получившие бюллетени, от 12 461 796 граждан в утренних списках; объявлено в 20:30. У итогового процента другая база.'
    },
    supersededBy: 'turnout',
    disagreesWith: ['turnout'],
    forms: {
      kk: { gen: '73,24%-дың', dat: '73,24%-ға', acc: '73,24%-ды', loc: '73,24%-да', abl: '73,24%-дан', poss: '73,24%-ы' }
    }
  },
  'ballots-1000': {
    label: {
      kk: 'Сағат 10:00-ге дейін бюллетень алғандар',
      ru: 'Получили бюллетени к 10:00'
    },
    value: 2_393_844,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1000-ru', 'closing-ru'],
    forms: {
      kk: {
        gen: '2 393 844-тің',
        dat: '2 393 844-ке',
        acc: '2 393 844-ті',
        loc: '2 393 844-те',
        abl: '2 393 844-тен',
        poss: '2 393 844-і',
        words: '2 393 844 азамат'
      },
      ru: { words: '2 393 844 гражданина', gen: '2 393 844 граждан' }
    }
  },
  'ballots-1200': {
    label: {
      kk: 'Сағат 12:00-ге дейін бюллетень алғандар',
      ru: 'Получили бюллетени к 12:00'
    },
    value: 4_677_595,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1200-kk', 'closing-ru'],
    forms: {
      kk: {
        gen: '4 677 595-тің',
        dat: '4 677 595-ке',
        acc: '4 677 595-ті',
        loc: '4 677 595-те',
        abl: '4 677 595-тен',
        poss: '4 677 595-і',
        words: '4 677 595 азамат'
      },
      ru: { words: '4 677 595 граждан', gen: '4 677 595 граждан' }
    }
  },
  'ballots-1400': {
    label: {
      kk: 'Сағат 14:00-ге дейін бюллетень алғандар',
      ru: 'Получили бюллетени к 14:00'
    },
    value: 6_471_378,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['closing-ru', 'day-summary-ru'],
    forms: {
      kk: {
        gen: '6 471 378-дің',
        dat: '6 471 378-ге',
        acc: '6 471 378-ді',
        loc: '6 471 378-де',
        abl: '6 471 378-ден',
        poss: '6 471 378-і',
        words: '6 471 378 азамат'
      },
      ru: { words: '6 471 378 граждан', gen: '6 471 378 граждан' }
    }
  },
  'ballots-1600': {
    label: {
      kk: 'Сағат 16:00-ге дейін бюллетень алғандар',
      ru: 'Получили бюллетени к 16:00'
    },
    value: 8_029_286,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1600-kk', 'turnout-1600-ru'],
    note: {
      kk: 'Қазақша дереккөз дөңгелектелген санды береді.',
      ru: 'Казахский источник даёт округлённое число.'
    },
    forms: {
      kk: {
        gen: '8 029 286-ның',
        dat: '8 029 286-ға',
        acc: '8 029 286-ны',
        loc: '8 029 286-да',
        abl: '8 029 286-дан',
        poss: '8 029 286-сы',
        words: '8 029 286 азамат'
      },
      ru: { words: '8 029 286 граждан', gen: '8 029 286 граждан' }
    }
  },
  'ballots-1800': {
    label: {
      kk: 'Сағат 18:00-ге дейін бюллетень алғандар',
      ru: 'Получили бюллетени к 18:00'
    },
    value: 8_845_280,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1800-kk', 'turnout-1800-ru'],
    forms: {
      kk: {
        gen: '8 845 280-нің',
        dat: '8 845 280-ге',
        acc: '8 845 280-ді',
        loc: '8 845 280-де',
        abl: '8 845 280-нен',
        poss: '8 845 280-і',
        words: '8 845 280 азамат'
      },
      ru: { words: '8 845 280 граждан', gen: '8 845 280 граждан' }
    }
  },
  'ballots-2000': {
    label: {
      kk: 'Сағат 20:00-ге дейін бюллетень алғандар',
      ru: 'Получили бюллетени к 20:00'
    },
    value: 9_126_850,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-2000-ru'],
    note: {
      kk: 'Кейін жарияланған қатысушылар саны сәл өзгеше: онда дауыс бергендер есептелген.',
      ru: 'Итоговое число немного другое: в нём принявшие участие в голосовании.'
    },
    supersededBy: 'participated',
    disagreesWith: ['participated'],
    forms: {
      kk: {
        gen: '9 126 850-дің',
        dat: '9 126 850-ге',
        acc: '9 126 850-ді',
        loc: '9 126 850-де',
        abl: '9 126 850-ден',
        poss: '9 126 850-і',
        words: '9 126 850 азамат'
      },
      ru: { words: '9 126 850 граждан', gen: '9 126 850 граждан' }
    }
  },
  'turnout-kz-61-1600': {
    label: {
      kk: 'Түркістан облысы, сағат 16:00-дегі келу көрсеткіші',
      ru: 'Туркестанская область, явка на 16:00'
    },
    value: 72.39,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['turnout-1600-ru'],
    note: {
      kk: 'Таңғы тізімдегі азаматтардан бюллетень алғандар.',
      ru: 'Получившие бюллетени, от граждан в утренних списках.'
    },
    disagreesWith: ['turnout-kz-61-1600-press']
  },
  'turnout-kz-61-1600-press': {
    label: {
      kk: 'Түркістан облысы, сағат 16:00-дегі келу көрсеткіші, бір басылымда',
      ru: 'Туркестанская область, явка на 16:00 в одном издании'
    },
    value: 72.3,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['turnout-1600-kk'],
    note: {
      kk: 'Қазақша хабарда үтірден кейін бір ғана цифр тұр.',
      ru: 'В казахском сообщении после запятой стоит одна цифра.'
    },
    disagreesWith: ['turnout-kz-61-1600']
  },
  'turnout-abroad': {
    label: {
      kk: 'Шетелдегі келу көрсеткіші',
      ru: 'Явка за рубежом'
    },
    value: 88.6,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['abroad-total-ru'],
    note: {
      kk: 'Министрлік дерегі, басылымнан басылымға көшірілген; неден есептелгені көрсетілмеген.',
      ru: 'Данные министерства в двойном пересказе; база не указана.'
    },
    disagreesWith: ['turnout-abroad-closed'],
    forms: {
      kk: { gen: '88,6%-дың', dat: '88,6%-ға', acc: '88,6%-ды', loc: '88,6%-да', abl: '88,6%-дан', poss: '88,6%-ы' }
    }
  },
  'turnout-abroad-closed': {
    label: {
      kk: 'Шетелдегі келу көрсеткіші, дауыс беру күні кешке',
      ru: 'Явка за рубежом вечером дня голосования'
    },
    value: 56.1,
    unit: 'percent',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['abroad-kursiv-ru'],
    note: {
      kk: 'Жабылған 14 учаске бойынша; неден есептелгені көрсетілмеген. Сол хабар «жартысына жуығы» дейді.',
      ru: 'По 14 закрытым участкам; база не указана. В той же новости сказано «почти половина».'
    },
    supersededBy: 'turnout-abroad',
    disagreesWith: ['turnout-abroad']
  },
  'voted-abroad': {
    label: {
      kk: 'Шетелде дауыс бергендер',
      ru: 'Проголосовавшие за рубежом'
    },
    value: 12_740,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['abroad-total-ru'],
    note: {
      kk: 'Министрлік дерегі, басылымнан басылымға көшірілген.',
      ru: 'Данные министерства в двойном пересказе.'
    },
    forms: {
      kk: {
        gen: '12 740-тың',
        dat: '12 740-қа',
        acc: '12 740-ты',
        loc: '12 740-та',
        abl: '12 740-тан',
        poss: '12 740-ы',
        words: '12 740 азамат'
      },
      ru: { words: '12 740 граждан', gen: '12 740 граждан' }
    }
  },
  'voted-abroad-1900': {
    label: {
      kk: 'Шетелде сағат 19:00-ге дейін дауыс бергендер',
      ru: 'Проголосовавшие за рубежом к 19:00'
    },
    value: 9050,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'preliminary',
    sources: ['abroad-1900-ru'],
    note: {
      kk: 'Министр орынбасарының сөзі: ол кезде барлық учаске ашылған, бір бөлігі жабылып үлгерген.',
      ru: 'Слова заместителя министра: к этому часу открылись все участки, часть уже закрылась.'
    },
    supersededBy: 'voted-abroad',
    disagreesWith: ['voted-abroad-closed'],
    forms: {
      kk: { gen: '9 050-дің', dat: '9 050-ге', acc: '9 050-ді', loc: '9 050-де', abl: '9 050-ден', poss: '9 050-і', words: '9 050 азамат' },
      ru: { words: '9 050 граждан', gen: '9 050 граждан' }
    }
  },
  'voted-abroad-closed': {
    label: {
      kk: 'Шетелдегі жабылған учаскелерде дауыс бергендер, бір басылымда',
      ru: 'Проголосовавшие на закрывшихся участках за рубежом, по одному изданию'
    },
    value: 9050,
    unit: 'person',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['abroad-kursiv-ru'],
    note: {
      kk: 'Сан сол күйінде, бірақ басылым оны тек жабылған 14 учаскедегі дауыс берушілер деп атады.',
      ru: 'То же число, но издание относит его только к 14 уже закрытым участкам.'
    },
    disagreesWith: ['voted-abroad-1900']
  },
  // The result
  participated: {
    label: {
      kk: 'Дауыс беруге қатысқан азаматтар',
      ru: 'Граждане, принявшие участие в голосовании'
    },
    value: 9_127_192,
    unit: 'person',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    disagreesWith: ['ballots-2000'],
    forms: {
      kk: {
        gen: '9 127 192-нің',
        dat: '9 127 192-ге',
        acc: '9 127 192-ні',
        loc: '9 127 192-де',
        abl: '9 127 192-ден',
        poss: '9 127 192-сі',
        words: '9 127 192 азамат'
      },
      ru: { words: '9 127 192 гражданина', gen: '9 127 192 граждан' }
    }
  },
  'participated-half': {
    label: {
      kk: 'Қатысқандардың жартысынан асатын ең аз сан',
      ru: 'Наименьшее число больше половины участвовавших'
    },
    value: 4_563_597,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['preliminary-kk', 'final-ru'],
    note: {
      kk: 'Шешім қабылдануы үшін жақтаған дауыс кемінде осынша болуға тиіс еді.',
      ru: 'Чтобы решение было принято, голосов за нужно было не меньше этого числа.'
    },
    from: ['participated'],
    forms: {
      kk: {
        gen: '4 563 597-нің',
        dat: '4 563 597-ге',
        acc: '4 563 597-ні',
        loc: '4 563 597-де',
        abl: '4 563 597-ден',
        poss: '4 563 597-сі',
        words: '4 563 597 дауыс'
      },
      ru: { words: '4 563 597 голосов', gen: '4 563 597 голосов' }
    }
  },
  turnout: {
    label: {
      kk: 'Дауыс беруге қатысқандардың үлесі',
      ru: 'Доля принявших участие'
    },
    value: 73.12,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    note: {
      kk: 'Қатысуға құқығы бар 12 482 613 азаматтан.',
      ru: 'От 12 482 613 граждан, имеющих право участвовать.'
    },
    disagreesWith: ['turnout-2000'],
    forms: {
      kk: { gen: '73,12%-дың', dat: '73,12%-ға', acc: '73,12%-ды', loc: '73,12%-да', abl: '73,12%-дан', poss: '73,12%-ы' }
    }
  },
  for: {
    label: {
      kk: '«Иә, қабылдаймын» деп дауыс бергендер',
      ru: 'Проголосовали «Да, принимаю»'
    },
    value: 7_954_667,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    disagreesWith: ['for-press'],
    forms: {
      kk: {
        gen: '7 954 667-нің',
        dat: '7 954 667-ге',
        acc: '7 954 667-ні',
        loc: '7 954 667-де',
        abl: '7 954 667-ден',
        poss: '7 954 667-сі',
        words: '7 954 667 дауыс'
      },
      ru: { words: '7 954 667 голосов', gen: '7 954 667 голосов' }
    }
  },
  'for-press': {
    label: {
      kk: '«Иә, қабылдаймын» деп дауыс бергендер, бір басылымда',
      ru: 'Проголосовали «Да, принимаю», в одном издании'
    },
    value: 7_954_666,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'reported',
    sources: ['final-sn-kk'],
    note: {
      kk: 'Осы санмен төрт топтың қосындысы қатысқандар санына тең болмайды.',
      ru: 'С этим числом сумма четырёх групп не равна числу участвовавших.'
    },
    disagreesWith: ['for']
  },
  'for-share': {
    label: {
      kk: '«Иә, қабылдаймын» деген дауыстардың үлесі',
      ru: 'Доля голосов «Да, принимаю»'
    },
    value: 87.15,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан, жарамды бюллетеньдерден емес.',
      ru: 'От принявших участие, а не от действительных бюллетеней.'
    },
    forms: {
      kk: { gen: '87,15%-дың', dat: '87,15%-ға', acc: '87,15%-ды', loc: '87,15%-да', abl: '87,15%-дан', poss: '87,15%-ы' }
    }
  },
  'for-share-answers': {
    label: {
      kk: 'Екі жауаптың біріне есептелген дауыстардағы «Иә, қабылдаймын» үлесі',
      ru: 'Доля «Да, принимаю» в голосах, засчитанных одному из двух ответов'
    },
    value: 89.86,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru'],
    note: {
      kk: 'Жақтаған және қарсы дауыстардың қосындысынан; заң бұл үлеске сүйенбейді.',
      ru: 'От суммы голосов за и против; закон этой долей не пользуется.'
    },
    from: ['for', 'against'],
    forms: {
      kk: { gen: '89,86%-дың', dat: '89,86%-ға', acc: '89,86%-ды', loc: '89,86%-да', abl: '89,86%-дан', poss: '89,86%-ы' }
    }
  },
  'for-share-entitled': {
    label: {
      kk: 'Қатысуға құқығы бар барлық азаматтың ішінде «Иә, қабылдаймын» үлесі',
      ru: 'Доля «Да, принимаю» от всех, кто имел право участвовать'
    },
    value: 63.73,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['preliminary-kk', 'final-ru'],
    note: {
      kk: 'Қатысуға құқығы бар азаматтардан; заң бұл үлеске сүйенбейді.',
      ru: 'От граждан, имеющих право участвовать; закон этой долей не пользуется.'
    },
    from: ['for', 'entitled'],
    forms: {
      kk: { gen: '63,73%-дың', dat: '63,73%-ға', acc: '63,73%-ды', loc: '63,73%-да', abl: '63,73%-дан', poss: '63,73%-ы' }
    }
  },
  against: {
    label: {
      kk: '«Жоқ, қабылдамаймын» деп дауыс бергендер',
      ru: 'Проголосовали «Нет, не принимаю»'
    },
    value: 898_099,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['final-ru', 'preliminary-ru', 'communication-ru'],
    forms: {
      kk: {
        gen: '898 099-дың',
        dat: '898 099-ға',
        acc: '898 099-ды',
        loc: '898 099-да',
        abl: '898 099-дан',
        poss: '898 099-ы',
        words: '898 099 дауыс'
      },
      ru: { words: '898 099 голосов', gen: '898 099 голосов' }
    }
  },
  'against-share': {
    label: {
      kk: '«Жоқ, қабылдамаймын» деген дауыстардың үлесі',
      ru: 'Доля голосов «Нет, не принимаю»'
    },
    value: 9.84,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан; комиссия бұл пайызды хабарлаған бет табылмады.',
      ru: 'От принявших участие; страницы, где процент назвала бы комиссия, не найдено.'
    },
    from: ['against', 'participated'],
    disagreesWith: ['against-share-press'],
    forms: {
      kk: { gen: '9,84%-дың', dat: '9,84%-ға', acc: '9,84%-ды', loc: '9,84%-да', abl: '9,84%-дан', poss: '9,84%-ы' }
    }
  },
  'against-share-press': {
    label: {
      kk: '«Жоқ, қабылдамаймын» деген дауыстардың үлесі, бір басылымда',
      ru: 'Доля голосов «Нет, не принимаю» в одном издании'
    },
    value: 9.83,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'reported',
    sources: ['geneva-times-en'],
    note: {
      kk: 'Дауыстар санынан есептегенде 9,84 шығады.',
      ru: 'По числу голосов получается 9,84.'
    },
    disagreesWith: ['against-share'],
    forms: {
      kk: { gen: '9,83%-дың', dat: '9,83%-ға', acc: '9,83%-ды', loc: '9,83%-да', abl: '9,83%-дан', poss: '9,83%-ы' }
    }
  },
  invalid: {
    label: {
      kk: 'Жарамсыз бюллетеньдер',
      ru: 'Недействительные бюллетени'
    },
    value: 146_558,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['final-ru', 'communication-ru'],
    note: {
      kk: 'Алдын ала нәтиже күні бір басылым бұларды белгіленбеген үлгідегі, екіншісі бүлінген деп атады.',
      ru: 'В день предварительного результата одно издание назвало их бюллетенями неустановленного образца, другое испорченными.'
    },
    disagreesWith: ['invalid-unestablished', 'invalid-spoiled'],
    forms: {
      kk: {
        gen: '146 558-дің',
        dat: '146 558-ге',
        acc: '146 558-ді',
        loc: '146 558-де',
        abl: '146 558-ден',
        poss: '146 558-і',
        words: '146 558 бюллетень'
      },
      ru: { words: '146 558 бюллетеней', gen: '146 558 бюллетеней' }
    }
  },
  'invalid-unestablished': {
    label: {
      kk: '«Белгіленбеген үлгідегі» бюллетеньдер, Orda.kz басылымында',
      ru: 'Бюллетени «неустановленного образца» у издания Orda.kz'
    },
    value: 146_558,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['preliminary-ru'],
    note: {
      kk: 'Сан сол күйінде. Белгіленбеген үлгі — жарамсыз деп танудың заңдағы негіздерінің бірі ғана.',
      ru: 'То же число. Неустановленный образец — лишь одно из оснований недействительности в законе.'
    },
    disagreesWith: ['invalid']
  },
  'invalid-spoiled': {
    label: {
      kk: '«Бүлінген» бюллетеньдер, Almatanews.kz басылымында',
      ru: '«Испорченные» бюллетени у издания Almatanews.kz'
    },
    value: 146_558,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['preliminary-almatanews-ru'],
    note: {
      kk: 'Сан сол күйінде. Бұл — басылымның сөзі, заңда «жарамсыз» деп жазылған.',
      ru: 'То же число. Слово издания; в законе сказано «недействительные».'
    },
    disagreesWith: ['invalid']
  },
  'invalid-share': {
    label: {
      kk: 'Жарамсыз бюллетеньдердің үлесі',
      ru: 'Доля недействительных бюллетеней'
    },
    value: 1.61,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан.',
      ru: 'От принявших участие.'
    },
    from: ['invalid', 'participated'],
    forms: {
      kk: { gen: '1,61%-дың', dat: '1,61%-ға', acc: '1,61%-ды', loc: '1,61%-да', abl: '1,61%-дан', poss: '1,61%-ы' }
    }
  },
  'not-counted': {
    label: {
      kk: 'Жарамды деп танылған, бірақ есепке алынбаған бюллетеньдер',
      ru: 'Действительные, но не учтённые бюллетени'
    },
    value: 127_868,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['final-ru', 'preliminary-ru', 'final-sn-kk'],
    note: {
      kk: 'Заң бойынша барлық жауабы белгіленген бюллетень есепке алынбайды. Алдын ала нәтиже күні бір басылым бұларды екі нұсқа да белгіленген, екіншісі белгіленбеген үлгідегі деп атады.',
      ru: 'По закону не учитывают бюллетень, где отмечены все ответы. В день предварительного результата одно издание назвало эти бюллетени отмеченными в обоих вариантах, другое неустановленного образца.'
    },
    disagreesWith: ['not-counted-unestablished'],
    forms: {
      kk: {
        gen: '127 868-дің',
        dat: '127 868-ге',
        acc: '127 868-ді',
        loc: '127 868-де',
        abl: '127 868-ден',
        poss: '127 868-і',
        words: '127 868 бюллетень'
      },
      ru: { words: '127 868 бюллетеней', gen: '127 868 бюллетеней' }
    }
  },
  'not-counted-unestablished': {
    label: {
      kk: '«Белгіленбеген үлгідегі» бюллетеньдер, Almatanews.kz басылымында',
      ru: 'Бюллетени «неустановленного образца» у издания Almatanews.kz'
    },
    value: 127_868,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['preliminary-almatanews-ru'],
    note: {
      kk: 'Сан сол күйінде. Заң бойынша мұндай бюллетень жарамсыз, ал бұл топты комиссия жарамды деп таныды.',
      ru: 'То же число. По закону такой бюллетень недействителен, а эту группу комиссия признала действительной.'
    },
    disagreesWith: ['not-counted']
  },
  'not-counted-share': {
    label: {
      kk: 'Есепке алынбаған бюллетеньдердің үлесі',
      ru: 'Доля неучтённых бюллетеней'
    },
    value: 1.4,
    unit: 'percent',
    decimals: 2,
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан.',
      ru: 'От принявших участие.'
    },
    from: ['not-counted', 'participated'],
    forms: {
      kk: { gen: '1,40%-дың', dat: '1,40%-ға', acc: '1,40%-ды', loc: '1,40%-да', abl: '1,40%-дан', poss: '1,40%-ы' }
    }
  },
  'result-preliminary-day': {
    label: {
      kk: 'Алдын ала нәтиже жарияланған күн',
      ru: 'День объявления предварительного результата'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'announced',
    sources: ['preliminary-kk', 'preliminary-ru'],
    note: {
      kk: 'Нақты сағаты белгісіз.',
      ru: 'Точный час неизвестен.'
    }
  },
  'result-final-day': {
    label: {
      kk: 'Түпкілікті нәтиже бекітілген күн',
      ru: 'День утверждения окончательного итога'
    },
    value: '2026-03-17',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['final-ru', 'final-regions-ru'],
    note: {
      kk: 'Комиссия қаулысының нөмірі табылмады.',
      ru: 'Номер постановления комиссии не найден.'
    }
  },
  'regions-majority': {
    label: {
      kk: 'Көпшілік «Иә» деп дауыс берген өңірлер',
      ru: 'Регионы, где большинство ответило «Да»'
    },
    value: 20,
    unit: 'region',
    asOf: '2026-03-17',
    status: 'reported',
    sources: ['final-regions-ru'],
    note: {
      kk: 'Комиссия төрағасының сөзі, бір басылымда; сандар бір өңір бойынша ғана табылды.',
      ru: 'Слова председателя комиссии в одном издании; числа найдены только по одному региону.'
    },
    forms: {
      kk: { gen: '20 өңірдің', dat: '20 өңірге', acc: '20 өңірді', loc: '20 өңірде', abl: '20 өңірден', poss: '20-сы', words: '20 өңір' },
      ru: { words: '20 регионов', gen: '20 регионов', prep: '20 регионах' }
    }
  },
  'participated-kz-47': {
    label: {
      kk: 'Маңғыстау облысында дауыс беруге қатысқандар',
      ru: 'Принявшие участие в Мангистауской области'
    },
    value: 345_554,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['votes-mangystau-ru'],
    note: {
      kk: 'Комиссияның алдын ала дерегі, бір басылымда.',
      ru: 'Предварительные данные комиссии в одном издании.'
    }
  },
  'for-kz-47': {
    label: {
      kk: 'Маңғыстау облысында «Иә, қабылдаймын» деп дауыс бергендер',
      ru: 'Проголосовали «Да, принимаю» в Мангистауской области'
    },
    value: 322_732,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['votes-mangystau-ru'],
    note: {
      kk: 'Комиссияның алдын ала дерегі, бір басылымда.',
      ru: 'Предварительные данные комиссии в одном издании.'
    }
  },
  'for-share-kz-47': {
    label: {
      kk: 'Маңғыстау облысында «Иә, қабылдаймын» деген дауыстардың үлесі',
      ru: 'Доля голосов «Да, принимаю» в Мангистауской области'
    },
    value: 93.4,
    decimals: 2,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['votes-mangystau-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан; комиссияның алдын ала дерегі, бір басылымда.',
      ru: 'От принявших участие; предварительные данные комиссии в одном издании.'
    },
    forms: {
      kk: { poss: '93,40%-ы' }
    }
  },
  'against-kz-47': {
    label: {
      kk: 'Маңғыстау облысында «Жоқ, қабылдамаймын» деп дауыс бергендер',
      ru: 'Проголосовали «Нет, не принимаю» в Мангистауской области'
    },
    value: 9_303,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['votes-mangystau-ru'],
    note: {
      kk: 'Комиссияның алдын ала дерегі, бір басылымда.',
      ru: 'Предварительные данные комиссии в одном издании.'
    }
  },
  'exit-polls-day': {
    label: {
      kk: 'Экзитполдардың нәтижесі жарияланған күн',
      ru: 'День публикации экзитполов'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru']
  },
  'exit-poll-eurasian': {
    label: {
      kk: 'Еуразиялық интеграция институты: экзитпол бойынша «Иә»',
      ru: 'Институт евразийской интеграции: «Да» по экзитполу'
    },
    value: 86.7,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-kk', 'exit-polls-ru'],
    forms: {
      kk: { gen: '86,7%-дың', dat: '86,7%-ға', acc: '86,7%-ды', loc: '86,7%-да', abl: '86,7%-дан', poss: '86,7%-ы' }
    }
  },
  'exit-poll-socis': {
    label: {
      kk: 'СОЦИС-А институты: экзитпол бойынша «Иә»',
      ru: 'Институт СОЦИС-А: «Да» по экзитполу'
    },
    value: 87.4,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-kk', 'exit-polls-ru'],
    forms: {
      kk: { gen: '87,4%-дың', dat: '87,4%-ға', acc: '87,4%-ды', loc: '87,4%-да', abl: '87,4%-дан', poss: '87,4%-ы' }
    }
  },
  'exit-poll-amanat': {
    label: {
      kk: 'AMANAT партиясының Қоғамдық саясат институты: экзитпол бойынша «Иә»',
      ru: 'Институт общественной политики партии AMANAT: «Да» по экзитполу'
    },
    value: 88.6,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru'],
    forms: {
      kk: { gen: '88,6%-дың', dat: '88,6%-ға', acc: '88,6%-ды', loc: '88,6%-да', abl: '88,6%-дан', poss: '88,6%-ы' }
    }
  },
  'exit-poll-eurasian-respondents': {
    label: {
      kk: 'Еуразиялық интеграция институты сұраған адамдар',
      ru: 'Опрошенные Институтом евразийской интеграции'
    },
    value: 30_000,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru'],
    forms: {
      kk: {
        gen: '30 000-ның',
        dat: '30 000-ға',
        acc: '30 000-ды',
        loc: '30 000-да',
        abl: '30 000-нан',
        poss: '30 000-ы',
        words: '30 000 адам'
      },
      ru: { words: '30 000 человек', gen: '30 000 человек' }
    }
  },
  'exit-poll-amanat-respondents': {
    label: {
      kk: 'AMANAT партиясының институты сұраған адамдар, шамамен',
      ru: 'Опрошенные институтом партии AMANAT, примерно'
    },
    value: 24_000,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru'],
    forms: {
      kk: {
        gen: '24 000-ның',
        dat: '24 000-ға',
        acc: '24 000-ды',
        loc: '24 000-да',
        abl: '24 000-нан',
        poss: '24 000-ы',
        words: '24 000 адам'
      },
      ru: { words: '24 000 человек', gen: '24 000 человек' }
    }
  },
  'exit-poll-stations': {
    label: {
      kk: 'Әр экзитпол өткен учаскелер',
      ru: 'Участки, где проходил каждый экзитпол'
    },
    value: 200,
    unit: 'station',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru'],
    note: {
      kk: 'Еуразиялық интеграция институты мен СОЦИС-А атаған сан.',
      ru: 'Число назвали Институт евразийской интеграции и СОЦИС-А.'
    },
    forms: {
      kk: {
        gen: '200 учаскенің',
        dat: '200 учаскеге',
        acc: '200 учаскені',
        loc: '200 учаскеде',
        abl: '200 учаскеден',
        poss: '200-і',
        words: '200 учаске'
      },
      ru: { words: '200 участков', gen: '200 участков', prep: '200 участках' }
    }
  },
  // The road to the draft
  'address-day': {
    label: {
      kk: 'Бір палаталы парламент ұсынылған Жолдау күні',
      ru: 'День Послания с предложением однопалатного парламента'
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
      kk: 'Жұмыс тобының бірінші отырысы',
      ru: 'Первое заседание рабочей группы'
    },
    value: '2025-10-14',
    unit: 'date',
    asOf: '2025-10-14',
    status: 'official',
    sources: ['working-group-first-ru']
  },
  'working-group-report-day': {
    label: {
      kk: 'Жұмыс тобына түскен ұсыныстар туралы хабар күні',
      ru: 'День сообщения о предложениях рабочей группе'
    },
    value: '2025-11-20',
    unit: 'date',
    asOf: '2025-11-20',
    status: 'reported',
    sources: ['working-group-report-ru']
  },
  'working-group-proposals': {
    label: {
      kk: 'Жұмыс тобына түскен ұсыныстар, шамамен',
      ru: 'Предложения рабочей группе, примерно'
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
      kk: 'Президент реформаны жаңа Конституциямен салыстырған күн',
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
      kk: 'Ассамблеяны дамыту тұжырымдамасы бекітілген күн',
      ru: 'День утверждения концепции развития Ассамблеи'
    },
    value: '2025-12-29',
    unit: 'date',
    asOf: '2025-12-29',
    status: 'official',
    sources: ['assembly-concept-ru']
  },
  'assembly-concept-number': {
    label: {
      kk: 'Ассамблеяны дамыту тұжырымдамасы туралы Жарлықтың нөмірі',
      ru: 'Номер Указа о концепции развития Ассамблеи'
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
      kk: 'Ұлттық құрылтайдың Қызылордадағы отырысы',
      ru: 'Заседание Национального курултая в Кызылорде'
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
      ru: 'День создания Комиссии по Конституционной реформе'
    },
    value: '2026-01-21',
    unit: 'date',
    asOf: '2026-01-21',
    status: 'announced',
    sources: ['commission-formed-ru']
  },
  'commission-members': {
    label: {
      kk: 'Комиссия мүшелері',
      ru: 'Члены Комиссии'
    },
    value: 130,
    unit: 'person',
    asOf: '2026-01-30',
    status: 'announced',
    sources: ['commission-130-kk'],
    note: {
      kk: 'Комиссия төрағасы атаған сан.',
      ru: 'Число назвала председатель Комиссии.'
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
      kk: 'Комиссия мүшелері, бір басылымның санауынша',
      ru: 'Члены Комиссии по подсчёту одного издания'
    },
    value: 129,
    unit: 'person',
    asOf: '2026-01-21',
    status: 'reported',
    sources: ['commission-129-ru'],
    note: {
      kk: 'Бір басылымның құрамды санағаны; қалай санағаны айтылмаған.',
      ru: 'Издание посчитало состав само; как считали, не сказано.'
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
      kk: 'Комиссия мүшелері, сарапшының сөзінде',
      ru: 'Члены Комиссии в словах эксперта'
    },
    value: 130,
    unit: 'person',
    asOf: '2026-02-11',
    status: 'reported',
    sources: ['commission-over-130-kk'],
    note: {
      kk: 'Осыдан көп деп айтылған.',
      ru: 'Сказано: больше этого числа.'
    },
    disagreesWith: ['commission-members']
  },
  'commission-members-over-100': {
    label: {
      kk: 'Болашақ комиссия мүшелері, Президент сөзінде',
      ru: 'Члены будущей комиссии в словах Президента'
    },
    value: 100,
    unit: 'person',
    asOf: '2026-01-20',
    status: 'announced',
    sources: ['commission-over-100-ru'],
    note: {
      kk: 'Осыдан көп деп айтылған.',
      ru: 'Сказано: больше этого числа.'
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
      kk: 'Комиссияның бірінші отырысы',
      ru: 'Первое заседание Комиссии'
    },
    value: '2026-01-24',
    unit: 'date',
    asOf: '2026-01-24',
    status: 'announced',
    sources: ['commission-first-ru']
  },
  'first-draft-day': {
    label: {
      kk: 'Бірінші жоба таныстырылған күн',
      ru: 'День представления первого проекта'
    },
    value: '2026-01-30',
    unit: 'date',
    asOf: '2026-01-30',
    status: 'announced',
    sources: ['first-draft-kk', 'first-draft-ru']
  },
  'first-draft-published': {
    label: {
      kk: 'Бірінші жоба жарияланған күн',
      ru: 'День публикации первого проекта'
    },
    value: '2026-01-31',
    unit: 'date',
    asOf: '2026-01-31',
    status: 'announced',
    sources: ['first-draft-published-kk']
  },
  'first-draft-articles': {
    label: {
      kk: 'Бірінші жобадағы баптар',
      ru: 'Статьи в первом проекте'
    },
    value: 95,
    unit: 'article',
    asOf: '2026-01-30',
    status: 'announced',
    sources: ['first-draft-kk', 'first-draft-ru'],
    note: {
      kk: 'Қаңтардың соңында таныстырылған бірінші жоба.',
      ru: 'Первый проект, представленный в конце января.'
    },
    supersededBy: 'constitution-articles',
    forms: {
      kk: { gen: '95 баптың', dat: '95 бапқа', acc: '95 бапты', loc: '95 бапта', abl: '95 баптан', poss: '95-і', words: '95 бап' },
      ru: { words: '95 статей', gen: '95 статей', prep: '95 статьях' }
    }
  },
  'commission-leaders-day': {
    label: {
      kk: 'Президенттің комиссия жетекшілерімен кеңесі',
      ru: 'Совещание Президента с руководством Комиссии'
    },
    value: '2026-02-06',
    unit: 'date',
    asOf: '2026-02-06',
    status: 'announced',
    sources: ['commission-leaders-kk', 'commission-leaders-ru']
  },
  'language-wording-day': {
    label: {
      kk: 'Тіл туралы баптағы сөз ауысқаны хабарланған күн',
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
      kk: 'Бірінші жобаға түскен пікірлер',
      ru: 'Отклики на первый проект'
    },
    value: 4_000,
    unit: 'proposal',
    asOf: '2026-02-06',
    status: 'announced',
    sources: ['commission-leaders-kk', 'commission-leaders-ru'],
    note: {
      kk: 'Осыдан көп деп айтылған.',
      ru: 'Сказано: больше этого числа.'
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
      kk: 'Түпкілікті жоба Президентке берілген күн',
      ru: 'День передачи окончательного проекта Президенту'
    },
    value: '2026-02-11',
    unit: 'date',
    asOf: '2026-02-11',
    status: 'announced',
    sources: ['commission-final-kk']
  },
  'proposals-10000': {
    label: {
      kk: 'Комиссияға түскен өтініштер',
      ru: 'Обращения в Комиссию'
    },
    value: 10_000,
    unit: 'proposal',
    asOf: '2026-02-11',
    status: 'announced',
    sources: ['commission-final-kk'],
    note: {
      kk: 'Осыдан көп деп айтылған.',
      ru: 'Сказано: больше этого числа.'
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
      kk: 'Комиссия отырыстары',
      ru: 'Заседания Комиссии'
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
      kk: 'Жаңа Конституциядағы баптар',
      ru: 'Статьи новой Конституции'
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
      kk: 'Жаңа Конституциядағы бөлімдер',
      ru: 'Разделы новой Конституции'
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
      kk: 'Коалицияға кірген партиялар',
      ru: 'Партии в коалиции'
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
      kk: 'Коалицияға кірген ұйымдар',
      ru: 'Организации в коалиции'
    },
    value: 300,
    unit: 'organisation',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['coalition-kk', 'coalition-ru'],
    note: {
      kk: 'Осыдан көп деп айтылған.',
      ru: 'Сказано: больше этого числа.'
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
      kk: 'Жалпыұлттық коалицияның қорытынды отырысы',
      ru: 'Итоговое заседание Общенациональной коалиции'
    },
    value: '2026-03-13',
    unit: 'date',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['coalition-final-ru', 'coalition-final-baq-ru']
  },
  'crc-first-meeting': {
    label: {
      kk: 'Орталық референдум комиссиясының бірінші отырысы',
      ru: 'Первое заседание Центральной комиссии референдума'
    },
    value: '2026-02-12',
    unit: 'date',
    asOf: '2026-02-12',
    status: 'announced',
    sources: ['calendar-news-kk', 'calendar-news-ru']
  },
  'crc-second-meeting': {
    label: {
      kk: 'Орталық референдум комиссиясының екінші отырысы',
      ru: 'Второе заседание Центральной комиссии референдума'
    },
    value: '2026-02-23',
    unit: 'date',
    asOf: '2026-02-23',
    status: 'announced',
    sources: ['second-meeting-kk', 'ballot-ru']
  },
  'crc-final-meeting': {
    label: {
      kk: 'Орталық референдум комиссиясының дауыс беру алдындағы соңғы отырысы',
      ru: 'Последнее заседание Центральной комиссии референдума перед голосованием'
    },
    value: '2026-03-13',
    unit: 'date',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['final-meeting-kk', 'final-meeting-ru']
  },
  // The forum
  'forum-reported': {
    label: {
      kk: 'Этномәдени бірлестіктер форумы туралы хабар шыққан күн',
      ru: 'День новости о форуме этнокультурных объединений'
    },
    value: '2026-02-18',
    unit: 'date',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk'],
    note: {
      kk: 'Форум өткен күн хабарда айтылмаған.',
      ru: 'Сам день форума в новости не назван.'
    }
  },
  'forum-place': {
    label: {
      kk: 'Форум өткен жер',
      ru: 'Место форума'
    },
    value: {
      kk: 'Астанадағы Достық үйі',
      ru: 'Дом дружбы в Астане'
    },
    unit: 'text',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk', 'baq-forum-ru'],
    forms: {
      kk: { loc: 'Астанадағы Достық үйінде' }
    }
  },
  'forum-theme': {
    label: {
      kk: 'Форум тақырыбы',
      ru: 'Тема форума'
    },
    value: {
      kk: '«Жаңа Конституция – әділетті және прогрессивті Қазақстанның берік негізі»',
      ru: '«Новая Конституция — фундамент справедливого и прогрессивного Казахстана»'
    },
    unit: 'text',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk', 'baq-forum-ru'],
    note: {
      kk: 'Қазақша және орысша атауы сөзбе-сөз бірдей емес.',
      ru: 'Казахское и русское названия не совпадают дословно.'
    }
  },
  // After the vote
  'constitution-signed': {
    label: {
      kk: 'Президент Конституцияға қол қойған күн',
      ru: 'День подписания Конституции Президентом'
    },
    value: '2026-03-17',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['signing-ru', 'implementation-decree-ru']
  },
  'text-published': {
    label: {
      kk: 'Конституция мәтіні жарияланған күн',
      ru: 'День публикации текста Конституции'
    },
    value: '2026-03-18',
    unit: 'date',
    asOf: '2026-03-18',
    status: 'reported',
    sources: ['text-published-ru'],
    note: {
      kk: 'Осы күнге қарай жарияланды.',
      ru: 'Опубликован не позднее этого дня.'
    }
  },
  'summer-election-day': {
    label: {
      kk: 'Президент сайлау жазда өтетінін айтқан күн',
      ru: 'День, когда Президент сказал о летних выборах'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['summer-election-en']
  },
  'holiday-statement-day': {
    label: {
      kk: 'Еңбек министрлігінің мереке туралы хабары',
      ru: 'Сообщение Министерства труда о празднике'
    },
    value: '2026-03-18',
    unit: 'date',
    asOf: '2026-03-18',
    status: 'reported',
    sources: ['holiday-ru']
  },
  'government-plan-by': {
    label: {
      kk: 'Үкімет жоспарының соңғы мерзімі',
      ru: 'Срок плана Правительства'
    },
    value: '2026-04-07',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['implementation-decree-ru']
  },
  'constitution-day': {
    label: {
      kk: 'Конституция күні болып белгіленген күн',
      ru: 'День, ставший Днём Конституции'
    },
    value: '2026-03-15',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru', 'signing-ru'],
    note: {
      kk: 'Конституция референдумда қабылданған күн мемлекеттік мереке болып жарияланады.',
      ru: 'День принятия на референдуме объявляется государственным праздником.'
    }
  },
  'constitution-day-first': {
    label: {
      kk: 'Конституция күні алғаш рет тойланатын күн',
      ru: 'День Конституции: первое празднование'
    },
    value: '2027-03-15',
    unit: 'date',
    asOf: '2026-03-18',
    status: 'reported',
    sources: ['holiday-ru']
  },
  'august-holiday-dropped': {
    label: {
      kk: 'Бұрынғы Конституция күні, енді мереке емес',
      ru: 'Прежний День Конституции, теперь не праздничный выходной'
    },
    value: '2026-08-30',
    unit: 'date',
    asOf: '2026-03-18',
    status: 'reported',
    sources: ['holiday-ru']
  },
  'holidays-law-signed': {
    label: {
      kk: 'Мерекелер туралы заңды өзгерткен Заң күні',
      ru: 'День закона, изменившего закон о праздниках'
    },
    value: '2026-06-11',
    unit: 'date',
    asOf: '2026-09-24',
    status: 'reported',
    sources: ['holiday-law-school-kk', 'holiday-list-en'],
    note: {
      kk: 'Заңның өз мәтіні көрілмеді.',
      ru: 'Самого текста закона мы не видели.'
    }
  },
  'holidays-law-number': {
    label: {
      kk: 'Мерекелер туралы заңды өзгерткен Заңның нөмірі',
      ru: 'Номер закона, изменившего закон о праздниках'
    },
    value: '306-VIII',
    unit: 'number',
    asOf: '2026-09-24',
    status: 'reported',
    sources: ['holiday-law-school-kk'],
    forms: {
      kk: { words: '№ 306-VIII' },
      ru: { words: '№ 306-VIII' }
    }
  },
  'in-force': {
    label: {
      kk: 'Жаңа Конституция күшіне енген күн',
      ru: 'День вступления новой Конституции в силу'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru', 'draft-ru']
  },
  'constitution-1995-ended': {
    label: {
      kk: '1995 жылғы Конституцияның қолданысы тоқтаған күн',
      ru: 'День прекращения действия Конституции 1995 года'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru']
  },
  'parliament-ended': {
    label: {
      kk: 'Екі палаталы Парламенттің өкілеттігі тоқтаған күн',
      ru: 'День прекращения полномочий двухпалатного Парламента'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru', 'draft-terms-kk', 'draft-terms-ru']
  },
  'constitutional-laws-signed': {
    label: {
      kk: 'Бес конституциялық заңға қол қойылған күн',
      ru: 'День подписания пяти конституционных законов'
    },
    value: '2026-06-05',
    unit: 'date',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['kurultai-law-kk', 'kurultai-law-ru']
  },
  'constitutional-laws': {
    label: {
      kk: 'Сол күні қол қойылған конституциялық заңдар',
      ru: 'Конституционные законы, подписанные в тот день'
    },
    value: 5,
    unit: 'number',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['president-law-ru', 'kurultai-law-ru', 'halyk-kenesi-law-ru', 'capital-law-ru', 'territory-law-ru'],
    forms: {
      kk: { gen: '5 заңның', dat: '5 заңға', acc: '5 заңды', loc: '5 заңда', abl: '5 заңнан', poss: '5-і', words: '5 заң' },
      ru: { words: '5 законов', gen: '5 законов', prep: '5 законах' }
    }
  },
  'president-law-number': {
    label: {
      kk: 'Президент туралы конституциялық заңның нөмірі',
      ru: 'Номер конституционного закона о Президенте'
    },
    value: '296-VIII',
    unit: 'number',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['president-law-kk', 'president-law-ru'],
    forms: {
      kk: { words: '№ 296-VIII' },
      ru: { words: '№ 296-VIII' }
    }
  },
  'kurultai-law-number': {
    label: {
      kk: 'Құрылтай туралы конституциялық заңның нөмірі',
      ru: 'Номер конституционного закона о Курултае'
    },
    value: '297-VIII',
    unit: 'number',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['kurultai-law-kk', 'kurultai-law-ru'],
    forms: {
      kk: { words: '№ 297-VIII' },
      ru: { words: '№ 297-VIII' }
    }
  },
  'halyk-kenesi-law-number': {
    label: {
      kk: 'Қазақстан Халық Кеңесі туралы конституциялық заңның нөмірі',
      ru: 'Номер конституционного закона о Қазақстан Халық Кеңесі'
    },
    value: '298-VIII',
    unit: 'number',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['halyk-kenesi-law-kk', 'halyk-kenesi-law-ru'],
    forms: {
      kk: { words: '№ 298-VIII' },
      ru: { words: '№ 298-VIII' }
    }
  },
  'capital-law-number': {
    label: {
      kk: 'Ел астанасының мәртебесі туралы конституциялық заңның нөмірі',
      ru: 'Номер конституционного закона о статусе столицы'
    },
    value: '299-VIII',
    unit: 'number',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['capital-law-kk', 'capital-law-ru'],
    forms: {
      kk: { words: '№ 299-VIII' },
      ru: { words: '№ 299-VIII' }
    }
  },
  'territory-law-number': {
    label: {
      kk: 'Әкімшілік-аумақтық құрылыс туралы конституциялық заңның нөмірі',
      ru: 'Номер конституционного закона об административно-территориальном устройстве'
    },
    value: '300-VIII',
    unit: 'number',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['territory-law-kk', 'territory-law-ru'],
    forms: {
      kk: { words: '№ 300-VIII' },
      ru: { words: '№ 300-VIII' }
    }
  },
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
  },
  'amnesty-law-signed': {
    label: {
      kk: 'Рақымшылық туралы заң күні',
      ru: 'День закона об амнистии'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['amnesty-law-kk', 'amnesty-law-ru']
  },
  'amnesty-law-number': {
    label: {
      kk: 'Рақымшылық туралы заңның нөмірі',
      ru: 'Номер закона об амнистии'
    },
    value: '329-VIII',
    unit: 'number',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['amnesty-law-kk', 'amnesty-law-ru'],
    forms: {
      kk: { words: '№ 329-VIII' },
      ru: { words: '№ 329-VIII' }
    }
  },
  'halyk-kenesi-group': {
    label: {
      kk: 'Қазақстан Халық Кеңесіндегі әр топтың орны',
      ru: 'Места каждой группы в Қазақстан Халық Кеңесі'
    },
    value: 42,
    unit: 'person',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['halyk-kenesi-law-kk', 'halyk-kenesi-law-ru'],
    note: {
      kk: 'Этномәдени бірлестіктер; қоғамдық бірлестіктер мен өзге де коммерциялық емес ұйымдар; мәслихаттар мен қоғамдық кеңестер.',
      ru: 'Этнокультурные объединения; общественные объединения и другие некоммерческие организации; маслихаты и общественные советы.'
    },
    forms: {
      kk: { gen: '42 мүшенің', dat: '42 мүшеге', acc: '42 мүшені', loc: '42 мүшеде', abl: '42 мүшеден', poss: '42-сі', words: '42 мүше' },
      ru: { words: '42 члена', gen: '42 членов', prep: '42 членах' }
    }
  },
  'halyk-kenesi-members': {
    label: {
      kk: 'Қазақстан Халық Кеңесінің мүшелері',
      ru: 'Члены Қазақстан Халық Кеңесі'
    },
    value: 126,
    unit: 'person',
    asOf: '2026-06-05',
    status: 'derived',
    sources: ['halyk-kenesi-law-kk', 'halyk-kenesi-law-ru', 'national-kurultai-kk'],
    from: ['halyk-kenesi-group'],
    forms: {
      kk: {
        gen: '126 мүшенің',
        dat: '126 мүшеге',
        acc: '126 мүшені',
        loc: '126 мүшеде',
        abl: '126 мүшеден',
        poss: '126-сы',
        words: '126 мүше'
      },
      ru: { words: '126 членов', gen: '126 членов', prep: '126 членах' }
    }
  },
  'halyk-kenesi-term': {
    label: {
      kk: 'Қазақстан Халық Кеңесі мүшелерінің мерзімі',
      ru: 'Срок полномочий членов Қазақстан Халық Кеңесі'
    },
    value: 4,
    unit: 'year',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['halyk-kenesi-law-kk', 'halyk-kenesi-law-ru'],
    forms: {
      kk: { gen: '4 жылдың', dat: '4 жылға', acc: '4 жылды', loc: '4 жылда', abl: '4 жылдан', poss: '4-і', words: '4 жыл' },
      ru: { words: '4 года', gen: '4 лет', prep: '4 годах' }
    }
  },
  'halyk-kenesi-secretariat': {
    label: {
      kk: 'Қазақстан Халық Кеңесінің Хатшылығы құрылған күн',
      ru: 'День создания Секретариата Қазақстан Халық Кеңесі'
    },
    value: '2026-07-02',
    unit: 'date',
    asOf: '2026-07-02',
    status: 'official',
    sources: ['decree-1343-kk', 'decree-1343-ru']
  },
  'halyk-kenesi-decree-number': {
    label: {
      kk: 'Хатшылық туралы Жарлықтың нөмірі',
      ru: 'Номер Указа о Секретариате'
    },
    value: '1343',
    unit: 'number',
    asOf: '2026-07-02',
    status: 'official',
    sources: ['decree-1343-kk', 'decree-1343-ru'],
    forms: {
      kk: { words: '№ 1343' },
      ru: { words: '№ 1343' }
    }
  },
  'assembly-law-adopted': {
    label: {
      kk: 'Қазақстан халқы Ассамблеясы туралы заң қабылданған күн',
      ru: 'День принятия закона об Ассамблее народа Казахстана'
    },
    value: '2008-10-20',
    unit: 'date',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['halyk-kenesi-law-kk', 'halyk-kenesi-law-ru']
  },
  'assembly-law-repealed': {
    label: {
      kk: 'Қазақстан халқы Ассамблеясы туралы заң күшін жойған күн',
      ru: 'День утраты силы законом об Ассамблее народа Казахстана'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['halyk-kenesi-law-kk', 'halyk-kenesi-law-ru']
  },
  'assembly-concept-repealed': {
    label: {
      kk: 'Ассамблеяның тұжырымдамасы күшін жойған күн',
      ru: 'День утраты силы концепцией развития Ассамблеи'
    },
    value: '2026-07-02',
    unit: 'date',
    asOf: '2026-07-02',
    status: 'official',
    sources: ['decree-1343-kk', 'decree-1343-ru']
  },
  // Observers and criticism
  'observers-foreign': {
    label: {
      kk: 'Шетелдік байқаушылар',
      ru: 'Иностранные наблюдатели'
    },
    value: 359,
    unit: 'person',
    asOf: '2026-03-10',
    status: 'announced',
    sources: ['observers-359-ru', 'day-summary-ru'],
    note: {
      kk: 'Министрлік комиссияға осынша кандидатура ұсынған.',
      ru: 'Столько кандидатур министерство представило комиссии.'
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
      kk: 'Шетелдік байқаушылар, министрлік жоспары',
      ru: 'Иностранные наблюдатели по плану МИД'
    },
    value: 336,
    unit: 'person',
    asOf: '2026-03-10',
    status: 'preliminary',
    sources: ['suspended-en'],
    note: {
      kk: 'Жоспар: 10 халықаралық ұйымның, 27 шет ел сайлау комиссиясының өкілдері және дипломаттар.',
      ru: 'План: представители 10 международных организаций и 27 иностранных избирательных комиссий, дипломаты.'
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
      kk: 'Шетелдік байқаушылар, комиссия төрағасы орынбасарының сөзінде',
      ru: 'Иностранные наблюдатели в словах заместителя председателя комиссии'
    },
    value: 380,
    unit: 'person',
    asOf: '2026-03-10',
    status: 'reported',
    sources: ['observers-380-kk'],
    note: {
      kk: 'Дереккөздің бірінде аккредиттелген, екіншісінде тізімі келіп түскен деп аталады.',
      ru: 'В одном источнике названы аккредитованными, в другом поступившим списком.'
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
      kk: 'Байқаушы жіберген мемлекеттер',
      ru: 'Государства, приславшие наблюдателей'
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
      kk: 'Байқаушы жіберген халықаралық ұйымдар',
      ru: 'Международные организации, приславшие наблюдателей'
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
      kk: 'Халықаралық ұйымдар, министрлік жоспары',
      ru: 'Международные организации по плану МИД'
    },
    value: 10,
    unit: 'organisation',
    asOf: '2026-03-10',
    status: 'preliminary',
    sources: ['suspended-en'],
    note: {
      kk: 'Сыртқы істер министрлігі брифингте атаған жоспар.',
      ru: 'План, который Министерство иностранных дел назвало на брифинге.'
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
      ru: 'Окончание аккредитации иностранных наблюдателей'
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
      kk: 'Шетелдік журналистер',
      ru: 'Иностранные журналисты'
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
      kk: 'Журналист жіберген елдер',
      ru: 'Страны, приславшие журналистов'
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
      kk: 'Аккредиттелген қазақстандық ұйымдар',
      ru: 'Аккредитованные казахстанские организации'
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
      kk: '«Дауыс» коалициясының серіктес ұйымдары, шамамен',
      ru: 'Организации коалиции «Дауыс», примерно'
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
      kk: '«Дауыс» коалициясы атаған мамандар',
      ru: 'Специалисты, названные коалицией «Дауыс»'
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
      kk: 'ТМД миссиясы барған учаскелер',
      ru: 'Участки, где побывала миссия СНГ'
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
      kk: 'ТМД миссиясының мәлімдемесі',
      ru: 'Заявление миссии СНГ'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['cis-statement-ru']
  },
  'sco-statement-day': {
    label: {
      kk: 'ШЫҰ миссиясының мәлімдемесі',
      ru: 'Заявление миссии ШОС'
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
      kk: 'Мақаланың өзін емес, одан үзінді келтірілген тізімді оқыдық.',
      ru: 'Читали не саму статью, а список с выдержкой из неё.'
    }
  },
  'odihr-needs-day': {
    label: {
      kk: 'ЕҚЫҰ ДИАҚБ миссиясының Орталық референдум комиссиясына келген күні',
      ru: 'День встречи миссии БДИПЧ ОБСЕ с комиссией'
    },
    value: '2026-02-19',
    unit: 'date',
    asOf: '2026-02-19',
    status: 'announced',
    sources: ['odihr-needs-ru'],
    note: {
      kk: 'Дауыс беру туралы қорытындысы табылмады.',
      ru: 'Выводов о самом голосовании не найдено.'
    }
  },
  'hrw-statement-day': {
    label: {
      kk: 'Human Rights Watch мәлімдемесі',
      ru: 'Заявление Human Rights Watch'
    },
    value: '2026-02-16',
    unit: 'date',
    asOf: '2026-02-16',
    status: 'reported',
    sources: ['hrw-en']
  },
  'activists-letter-day': {
    label: {
      kk: 'Белсенділер мен құқық қорғаушылардың ашық хаты',
      ru: 'Открытое письмо активистов и правозащитников'
    },
    value: '2026-02-02',
    unit: 'date',
    asOf: '2026-02-02',
    status: 'reported',
    sources: ['activists-letter-en']
  },
  'activists-letter-signatures': {
    label: {
      kk: 'Ашық хатқа қол қойған белсенділер мен құқық қорғаушылар',
      ru: 'Подписавшие открытое письмо активисты и правозащитники'
    },
    value: 60,
    unit: 'person',
    asOf: '2026-02-17',
    status: 'reported',
    sources: ['activists-letter-en'],
    note: {
      kk: 'Осыдан көп деп айтылған.',
      ru: 'Сказано: больше этого числа.'
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
      kk: 'Журналистердің ашық хатына қойылған қолдар, шамамен',
      ru: 'Подписи под письмом журналистов, примерно'
    },
    value: 800,
    unit: 'person',
    asOf: '2026-02-12',
    status: 'reported',
    sources: ['journalists-letter-kk'],
    note: {
      kk: 'Бетте күні көрсетілмеген; жоба талқыланған кез.',
      ru: 'Дата на странице не указана; время обсуждения проекта.'
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
      kk: '«Дауыс» коалициясының мәлімдемесі',
      ru: 'Заявление коалиции «Дауыс»'
    },
    value: '2026-02-17',
    unit: 'date',
    asOf: '2026-02-17',
    status: 'reported',
    sources: ['dauys-statement-ru', 'dauys-kk'],
    note: {
      kk: 'Күні архив белгісінен алынды.',
      ru: 'День взят из отметки архива.'
    }
  },
  'prosecutor-polls-day': {
    label: {
      kk: 'Бас прокуратураның сауал салу туралы ескертуі',
      ru: 'Предупреждение Генеральной прокуратуры об опросах'
    },
    value: '2026-02-19',
    unit: 'date',
    asOf: '2026-02-19',
    status: 'announced',
    sources: ['prosecutor-polls-ru']
  },
  'prosecutor-appeal-day': {
    label: {
      kk: 'Бас прокуратураның үндеуі',
      ru: 'Обращение Генеральной прокуратуры'
    },
    value: '2026-03-13',
    unit: 'date',
    asOf: '2026-03-13',
    status: 'announced',
    sources: ['prosecutor-appeal-kk']
  },
  'prosecutor-1300': {
    label: {
      kk: 'Бас прокуратураның дауыс берілген күнгі хабары',
      ru: 'Сообщение Генеральной прокуратуры в ходе голосования'
    },
    value: '2026-03-15T13:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['prosecutor-1300-kk'],
    note: {
      kk: 'Осы сағаттағы жағдай.',
      ru: 'Положение на этот час.'
    },
    forms: {
      kk: { adj: '13:00-дегі' }
    }
  },
  'critic-arrest-days': {
    label: {
      kk: 'Қоғам белсендісі алғаш қамалған мерзім',
      ru: 'Первый срок ареста общественного деятеля'
    },
    value: 10,
    unit: 'day',
    asOf: '2026-03-08',
    status: 'reported',
    sources: ['arrest-extended-ru', 'arrest-ru'],
    note: {
      kk: 'Дауыс беруге дейін, күдік жарияланбай тұрып. Кейін тағы екі айға қамалған, одан соң үйқамаққа ауыстырылған.',
      ru: 'До голосования и до предъявления подозрения. Затем арест ещё на два месяца, позже домашний арест.'
    },
    forms: {
      kk: { gen: '10 күннің', dat: '10 күнге', acc: '10 күнді', loc: '10 күнде', abl: '10 күннен', poss: '10-ы', words: '10 күн' },
      ru: { words: '10 дней', gen: '10 дней', prep: '10 днях' }
    }
  },
  'president-arguments-day': {
    label: {
      kk: 'Президенттің Үкімет отырысында реформаны жақтап сөйлеген күні',
      ru: 'День выступления Президента о реформе на заседании Правительства'
    },
    value: '2026-02-10',
    unit: 'date',
    asOf: '2026-02-14',
    status: 'reported',
    sources: ['president-arguments-ru']
  },
  // The two Constitutions
  'mazhilis-deputies': {
    label: {
      kk: 'Бұрынғы Конституция бойынша Мәжіліс депутаттары',
      ru: 'Депутаты Мажилиса по прежней Конституции'
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
  'detention-hours-1995': {
    label: {
      kk: 'Бұрынғы Конституция бойынша сот санкциясынсыз ұстаудың ең ұзақ мерзімі',
      ru: 'Наибольший срок задержания без санкции суда по прежней Конституции'
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
      kk: 'Бұрынғы Конституцияда күші болған баптар',
      ru: 'Действовавшие статьи прежней Конституции'
    },
    value: 101,
    unit: 'article',
    asOf: '2022-09-17',
    status: 'derived',
    sources: ['constitution-1995-kk', 'constitution-1995-ru'],
    from: ['old-articles-last'],
    note: {
      kk: 'Мәтін бойынша есебіміз: 84-бап алып тасталған, 83-1, 94-1 және 94-2 қосылған.',
      ru: 'Наш подсчёт по тексту: статья 84 исключена, добавлены 83-1, 94-1 и 94-2.'
    },
    disagreesWith: ['old-articles-last', 'old-articles-press'],
    forms: {
      kk: { gen: '101 баптың', dat: '101 бапқа', acc: '101 бапты', loc: '101 бапта', abl: '101 баптан', poss: '101-і', words: '101 бап' },
      ru: { words: '101 статья', gen: '101 статьи', prep: '101 статье' }
    }
  },
  'old-articles-press': {
    label: {
      kk: 'Бұрынғы Конституциядағы баптар, баспасөзде',
      ru: 'Статьи прежней Конституции, в прессе'
    },
    value: 98,
    unit: 'article',
    asOf: '2026-02-11',
    status: 'reported',
    sources: ['old-articles-ru'],
    note: {
      kk: 'Қалай саналғаны айтылмаған.',
      ru: 'Как считали, не сказано.'
    },
    disagreesWith: ['old-articles-counted', 'old-articles-last'],
    forms: {
      kk: { gen: '98 баптың', dat: '98 бапқа', acc: '98 бапты', loc: '98 бапта', abl: '98 баптан', poss: '98-і', words: '98 бап' },
      ru: { words: '98 статей', gen: '98 статей', prep: '98 статьях' }
    }
  },
  'changed-share': {
    label: {
      kk: 'Түзетулер қозғайтын мәтін үлесі',
      ru: 'Доля текста, которой касались поправки'
    },
    value: 84,
    unit: 'percent',
    asOf: '2026-01-28',
    status: 'announced',
    sources: ['changed-share-en'],
    note: {
      kk: 'Бұрынғы Конституцияның мәтінінен; қаңтардағы жинақталған жоба туралы айтылған.',
      ru: 'От текста прежней Конституции; сказано о сводном проекте января.'
    },
    disagreesWith: ['changed-share-hrw'],
    forms: {
      kk: { gen: '84%-дың', dat: '84%-ға', acc: '84%-ды', loc: '84%-да', abl: '84%-дан', poss: '84%-ы' }
    }
  },
  'changed-share-hrw': {
    label: {
      kk: 'Өзгеретін мәтін үлесі, Human Rights Watch бойынша, шамамен',
      ru: 'Доля изменяемого текста по Human Rights Watch, примерно'
    },
    value: 80,
    unit: 'percent',
    asOf: '2026-02-16',
    status: 'reported',
    sources: ['hrw-en'],
    note: {
      kk: 'Бұрынғы Конституцияның мәтінінен; бірінші жоба туралы айтылған.',
      ru: 'От текста прежней Конституции; сказано о первом проекте.'
    },
    disagreesWith: ['changed-share'],
    forms: {
      kk: { gen: '80%-дың', dat: '80%-ға', acc: '80%-ды', loc: '80%-да', abl: '80%-дан', poss: '80%-ы' }
    }
  },
  // Earlier referendums
  'referendum-count': {
    label: {
      kk: 'Нешінші республикалық референдум',
      ru: 'Какой по счёту республиканский референдум'
    },
    value: 5,
    unit: 'number',
    asOf: '2026-03-11',
    status: 'reported',
    sources: ['fifth-kk', 'fifth-ru'],
    forms: {
      kk: { gen: '5-тің', dat: '5-ке', acc: '5-ті', loc: '5-те', abl: '5-тен', poss: '5-і', words: '5-референдум' },
      ru: { words: '5-й референдум' }
    }
  },
  'decree-1995-day': {
    label: {
      kk: '1995 жылғы референдум тәртібі белгіленген күн',
      ru: 'День Указа о порядке референдума 1995 года'
    },
    value: '1995-03-25',
    unit: 'date',
    asOf: '1995-03-25',
    status: 'official',
    sources: ['decree-1995-kk'],
    note: {
      kk: 'Конституциялық заң күші бар Жарлық; 1995 жылғы қарашада күші жойылды. Алғашқы баптары ғана оқылды.',
      ru: 'Указ, имевший силу конституционного закона; отменён в ноябре 1995 года. Прочитаны только первые статьи.'
    }
  },
  'april-1995-day': {
    label: {
      kk: '1995 жылғы сәуір референдумы',
      ru: 'Референдум апреля 1995 года'
    },
    value: '1995-04-29',
    unit: 'date',
    asOf: '1995-04-29',
    status: 'reported',
    sources: ['april-1995-ru']
  },
  'april-1995-turnout': {
    label: {
      kk: '1995 жылғы сәуірдегі келу көрсеткіші',
      ru: 'Явка в апреле 1995 года'
    },
    value: 91.21,
    unit: 'percent',
    asOf: '1995-04-29',
    status: 'announced',
    sources: ['april-1995-en'],
    note: {
      kk: 'Тізімдегі азаматтардан; Орталық сайлау комиссиясының мәліметі, газет сол кезде келтірген.',
      ru: 'От граждан в списках; данные Центральной избирательной комиссии, которые тогда привела газета.'
    },
    disagreesWith: ['april-1995-turnout-press'],
    forms: {
      kk: { gen: '91,21%-дың', dat: '91,21%-ға', acc: '91,21%-ды', loc: '91,21%-да', abl: '91,21%-дан', poss: '91,21%-ы' }
    }
  },
  'april-1995-turnout-press': {
    label: {
      kk: '1995 жылғы сәуірдегі келу көрсеткіші, кейінгі шолуда',
      ru: 'Явка в апреле 1995 года в позднем обзоре'
    },
    value: 91.26,
    unit: 'percent',
    asOf: '1995-04-29',
    status: 'reported',
    sources: ['april-1995-ru'],
    note: {
      kk: 'Кейінгі жылдары жазылған шолуда; дауыс бергендер санынан 91,21 шығады.',
      ru: 'Из обзора, написанного годы спустя; по числу голосовавших получается 91,21.'
    },
    disagreesWith: ['april-1995-turnout']
  },
  'april-1995-for': {
    label: {
      kk: '1995 жылғы сәуірде жақтап берілген дауыстардың үлесі',
      ru: 'Доля голосов за в апреле 1995 года'
    },
    value: 95.46,
    unit: 'percent',
    asOf: '1995-04-29',
    status: 'announced',
    sources: ['april-1995-en'],
    note: {
      kk: 'Дауыс бергендерден; Орталық сайлау комиссиясының мәліметі, газет сол кезде келтірген.',
      ru: 'От голосовавших; данные Центральной избирательной комиссии, которые тогда привела газета.'
    },
    disagreesWith: ['april-1995-for-press', 'april-1995-for-valid'],
    forms: {
      kk: { gen: '95,46%-дың', dat: '95,46%-ға', acc: '95,46%-ды', loc: '95,46%-да', abl: '95,46%-дан', poss: '95,46%-ы' }
    }
  },
  'april-1995-for-press': {
    label: {
      kk: '1995 жылғы сәуірде жақтап берілген дауыстардың үлесі, кейінгі шолуда',
      ru: 'Доля голосов за в апреле 1995 года в позднем обзоре'
    },
    value: 95.5,
    unit: 'percent',
    asOf: '1995-04-29',
    status: 'reported',
    sources: ['april-1995-ru'],
    note: {
      kk: 'Комиссия атаған санның дөңгелектелген түріне сәйкес.',
      ru: 'Совпадает с округлением числа комиссии.'
    },
    disagreesWith: ['april-1995-for']
  },
  'april-1995-for-valid': {
    label: {
      kk: '1995 жылғы сәуірде жақтап берілген дауыстардың жарамды бюллетеньдердегі үлесі',
      ru: 'Доля голосов за в апреле 1995 года среди действительных бюллетеней'
    },
    value: 96.21,
    unit: 'percent',
    asOf: '1995-04-29',
    status: 'reported',
    sources: ['april-1995-table-en'],
    note: {
      kk: 'Жарамды 8 244 990 бюллетеньнен.',
      ru: 'От 8 244 990 действительных бюллетеней.'
    },
    disagreesWith: ['april-1995-for']
  },
  'april-1995-entitled': {
    label: {
      kk: '1995 жылғы сәуірде қатысуға құқығы бар азаматтар',
      ru: 'Имели право участвовать в апреле 1995 года'
    },
    value: 9_110_156,
    unit: 'person',
    asOf: '1995-04-29',
    status: 'reported',
    sources: ['april-1995-table-en'],
    note: {
      kk: 'Анықтамалық бойынша; комиссияның өз құжаты табылмады.',
      ru: 'По справочнику; документа самой комиссии не найдено.'
    },
    forms: {
      kk: {
        gen: '9 110 156-ның',
        dat: '9 110 156-ға',
        acc: '9 110 156-ны',
        loc: '9 110 156-да',
        abl: '9 110 156-дан',
        poss: '9 110 156-сы',
        words: '9 110 156 азамат'
      },
      ru: { words: '9 110 156 граждан', gen: '9 110 156 граждан' }
    }
  },
  'april-1995-participated': {
    label: {
      kk: '1995 жылғы сәуірде дауыс беруге қатысқан азаматтар',
      ru: 'Приняли участие в апреле 1995 года'
    },
    value: 8_309_637,
    unit: 'person',
    asOf: '1995-04-29',
    status: 'reported',
    sources: ['april-1995-table-en'],
    note: {
      kk: 'Анықтамалық бойынша; комиссияның өз құжаты табылмады.',
      ru: 'По справочнику; документа самой комиссии не найдено.'
    },
    forms: {
      kk: {
        gen: '8 309 637-нің',
        dat: '8 309 637-ге',
        acc: '8 309 637-ні',
        loc: '8 309 637-де',
        abl: '8 309 637-ден',
        poss: '8 309 637-сі',
        words: '8 309 637 азамат'
      },
      ru: { words: '8 309 637 граждан', gen: '8 309 637 граждан' }
    }
  },
  'april-1995-for-votes': {
    label: {
      kk: '1995 жылғы сәуірде жақтап берілген дауыстар',
      ru: 'Голоса за в апреле 1995 года'
    },
    value: 7_932_834,
    unit: 'ballot',
    asOf: '1995-04-29',
    status: 'reported',
    sources: ['april-1995-table-en'],
    note: {
      kk: 'Осы саннан есептегенде қатысқандардың үлесі 95,47 болып шығады.',
      ru: 'По этому числу доля от участвовавших получается 95,47.'
    },
    forms: {
      kk: {
        gen: '7 932 834-тің',
        dat: '7 932 834-ке',
        acc: '7 932 834-ті',
        loc: '7 932 834-те',
        abl: '7 932 834-тен',
        poss: '7 932 834-і',
        words: '7 932 834 дауыс'
      },
      ru: { words: '7 932 834 голоса', gen: '7 932 834 голосов' }
    }
  },
  'august-1995-day': {
    label: {
      kk: '1995 жылғы Конституция қабылданған референдум',
      ru: 'Референдум, на котором принята Конституция 1995 года'
    },
    value: '1995-08-30',
    unit: 'date',
    asOf: '1995-08-30',
    status: 'reported',
    sources: ['constitution-1995-kk', 'constitution-1995-ru', 'august-1995-ru']
  },
  'august-1995-turnout': {
    label: {
      kk: '1995 жылғы тамыздағы келу көрсеткіші',
      ru: 'Явка в августе 1995 года'
    },
    value: 90.58,
    unit: 'percent',
    asOf: '1995-08-30',
    status: 'reported',
    sources: ['august-1995-ru'],
    note: {
      kk: 'Қатысуға құқығы барлардан. Үтірден кейінгі екі цифр неміс тіліндегі дерекқордан; көрсетілген мақалада 90,6.',
      ru: 'От имевших право участвовать. Две цифры после запятой — из немецкоязычной базы данных; в указанной статье 90,6.'
    },
    disagreesWith: ['august-1995-turnout-opposition'],
    forms: {
      kk: { gen: '90,58%-дың', dat: '90,58%-ға', acc: '90,58%-ды', loc: '90,58%-да', abl: '90,58%-дан', poss: '90,58%-ы' }
    }
  },
  'august-1995-for': {
    label: {
      kk: '1995 жылғы тамызда жақтап берілген дауыстардың үлесі',
      ru: 'Доля голосов за в августе 1995 года'
    },
    value: 89.14,
    unit: 'percent',
    asOf: '1995-08-30',
    status: 'reported',
    sources: ['august-1995-ru'],
    note: {
      kk: 'Дауыс бергендерден; жарамды бюллетеньдерден есептегенде шамамен 90.',
      ru: 'От голосовавших; от действительных бюллетеней около 90.'
    },
    disagreesWith: ['august-1995-for-valid'],
    forms: {
      kk: { gen: '89,14%-дың', dat: '89,14%-ға', acc: '89,14%-ды', loc: '89,14%-да', abl: '89,14%-дан', poss: '89,14%-ы' }
    }
  },
  'august-1995-for-valid': {
    label: {
      kk: '1995 жылғы тамызда жақтап берілген дауыстардың жарамды бюллетеньдердегі үлесі',
      ru: 'Доля голосов за в августе 1995 года среди действительных бюллетеней'
    },
    value: 90,
    unit: 'percent',
    asOf: '1995-08-30',
    status: 'reported',
    sources: ['referendums-overview-kk', 'august-1995-ru'],
    note: {
      kk: 'Жарамды бюллетеньдерден: жақтаған және қарсы дауыстардың қосындысынан.',
      ru: 'От действительных бюллетеней, то есть от суммы голосов за и против.'
    },
    disagreesWith: ['august-1995-for']
  },
  'august-1995-participated': {
    label: {
      kk: '1995 жылғы тамызда дауыс беруге қатысқан азаматтар',
      ru: 'Приняли участие в августе 1995 года'
    },
    value: 8_091_715,
    unit: 'person',
    asOf: '1995-08-30',
    status: 'reported',
    sources: ['august-1995-ru'],
    note: {
      kk: 'Анықтамалық бойынша; комиссияның өз құжаты табылмады.',
      ru: 'По справочнику; документа самой комиссии не найдено.'
    },
    forms: {
      kk: {
        gen: '8 091 715-тің',
        dat: '8 091 715-ке',
        acc: '8 091 715-ті',
        loc: '8 091 715-те',
        abl: '8 091 715-тен',
        poss: '8 091 715-і',
        words: '8 091 715 азамат'
      },
      ru: { words: '8 091 715 граждан', gen: '8 091 715 граждан' }
    }
  },
  'august-1995-for-votes': {
    label: {
      kk: '1995 жылғы тамызда жақтап берілген дауыстар',
      ru: 'Голоса за в августе 1995 года'
    },
    value: 7_212_773,
    unit: 'ballot',
    asOf: '1995-08-30',
    status: 'reported',
    sources: ['august-1995-ru'],
    forms: {
      kk: {
        gen: '7 212 773-тің',
        dat: '7 212 773-ке',
        acc: '7 212 773-ті',
        loc: '7 212 773-те',
        abl: '7 212 773-тен',
        poss: '7 212 773-і',
        words: '7 212 773 дауыс'
      },
      ru: { words: '7 212 773 голоса', gen: '7 212 773 голосов' }
    }
  },
  'august-1995-turnout-opposition': {
    label: {
      kk: '1995 жылғы тамыздағы қатысу, оппозицияның айтуынша',
      ru: 'Участие в августе 1995 года по словам оппозиции'
    },
    value: 30,
    unit: 'percent',
    asOf: '1995-09-01',
    status: 'reported',
    sources: ['august-1995-dispute-ru'],
    note: {
      kk: 'Оппозициялық партиялар мен қозғалыстардың баспасөз мәслихатындағы орташа баға; негізі — сайлаушылар.',
      ru: 'Средняя оценка с пресс-конференции оппозиционных партий и движений; база — избиратели.'
    },
    disagreesWith: ['august-1995-turnout'],
    forms: {
      kk: { gen: '30%-дың', dat: '30%-ға', acc: '30%-ды', loc: '30%-да', abl: '30%-дан', poss: '30%-ы' }
    }
  },
  'opposition-1995-day': {
    label: {
      kk: 'Оппозиция тамыздағы нәтижеге дау айтқан күн',
      ru: 'День, когда оппозиция оспорила августовский результат'
    },
    value: '1995-09-01',
    unit: 'date',
    asOf: '1995-09-01',
    status: 'reported',
    sources: ['august-1995-dispute-ru']
  },
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

export type FactId = keyof typeof facts
