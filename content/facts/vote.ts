import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** The vote: its day and hours, the decree, the question, the answers, the cost. */
export const vote = {
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
      kk: 'Тіркелген жер бойынша құрылған учаскелер жергілікті уақытпен осы сағатта ашылуға тиіс еді. Кейбір учаскеге басқа уақыт белгіленді.',
      ru: 'Участки по месту регистрации должны были открыться в этот час по местному времени. Некоторым участкам назначили другие часы.'
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
      kk: 'Тіркелген жер бойынша құрылған учаскелер жергілікті уақытпен осы сағатта жабылуға тиіс еді.',
      ru: 'Участки по месту регистрации должны были закрыться в этот час по местному времени.'
    },
    disagreesWith: ['polls-close-misprint'],
    forms: {
      kk: { gen: '20:00-дің', on: '20:00-де', from: '20:00-ден', to: '20:00-ге', adj: '20:00-дегі' }
    }
  },
  'polls-close-misprint': {
    label: {
      kk: 'Учаскелердің екі хабардағы жабылу уақыты',
      ru: 'Время закрытия участков в отдельных сообщениях'
    },
    value: '2026-03-15T20:20:00+05:00',
    unit: 'instant',
    asOf: '2026-02-12',
    status: 'reported',
    sources: ['result-deadline-kk', 'result-deadline-baq-kk'],
    note: {
      kk: 'Қазақша хабарларда қате кеткен болуы мүмкін, өйткені заңда да, комиссияның түсіндірмесінде де сағат 20:00 деп жазылған.',
      ru: 'Возможно, в двух казахских сообщениях ошибка: закон и комиссия называют 20:00.'
    },
    disagreesWith: ['polls-close'],
    forms: {
      kk: { gen: '20:20-ның', on: '20:20-да', from: '20:20-дан', to: '20:20-ға', adj: '20:20-дағы' }
    }
  },
  'polls-open-early': {
    label: {
      kk: 'Кейбір учаске ерте ашылған уақыт',
      ru: 'Время открытия самых ранних участков'
    },
    value: '2026-03-15T06:00:00+05:00',
    unit: 'instant',
    asOf: '2026-03-11',
    status: 'announced',
    sources: ['tokyo-ru', 'opening-ru'],
    note: {
      kk: 'Мұндай учаскелер негізінен әскери бөлімдерде болды.',
      ru: 'В основном это были участки в воинских частях.'
    },
    forms: {
      kk: { gen: '06:00-дің', on: '06:00-де', from: '06:00-ден', to: '06:00-ге', adj: '06:00-дегі' }
    }
  },
  'decree-signed': {
    label: {
      kk: 'Референдум туралы Жарлыққа қол қойылған күн',
      ru: 'День подписания Указа о референдуме'
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
      kk: 'Нөмірді Сыртқы істер министрлігі мен Бас прокуратура айтты; орысша беттерден оны таппадық.',
      ru: 'Номер назвали Министерство иностранных дел и Генеральная прокуратура; на русских страницах мы его не встретили.'
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
      kk: 'Референдумға шығарылған сұрақ',
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
      kk: 'Мәтін Жарлықтан сөзбе-сөз алынды. Кейбір хабарда сөздердің орны ауысқан.',
      ru: 'Это дословный текст Указа. В части сообщений порядок слов иной.'
    },
    disagreesWith: ['question-misprint']
  },
  'question-misprint': {
    label: {
      kk: 'Референдум сұрағының кейбір хабардағы қате мәтіні',
      ru: 'Ошибочный казахский текст вопроса в отдельных сообщениях'
    },
    value: '2026 жылғы 12 ақпанда бұқаралық ақпарат құралдарында жарияланған Қазақстан Республикасының жаңа Конституциясын қабылдайсыз ба?',
    unit: 'text',
    asOf: '2026-03-15',
    status: 'reported',
    sources: ['question-misprint-kk', 'answers-kk', 'question-misprint-agency-kk'],
    note: {
      kk: 'Мұнда Жарлықтағы «Жобасы» деген бірінші сөз түсіп қалған.',
      ru: 'В нём выпало слово «проект», с которого вопрос начинается в казахском тексте Указа.'
    },
    disagreesWith: ['question']
  },
  'answer-yes': {
    label: {
      kk: 'Бюллетеньдегі бірінші жауап нұсқасы',
      ru: 'Первый вариант ответа в бюллетене'
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
      kk: 'Бюллетеньдегі екінші жауап нұсқасы',
      ru: 'Второй вариант ответа в бюллетене'
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
      kk: 'Бюллетень мәтінінің тілдері',
      ru: 'Языки, на которых составлен бюллетень'
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
      kk: 'Референдумның болжамды шығыны',
      ru: 'Предполагаемые расходы на референдум (в тенге)'
    },
    value: 20_800_000_000,
    unit: 'tenge',
    asOf: '2026-02-12',
    status: 'preliminary',
    sources: ['cost-kk', 'cost-ru'],
    note: {
      kk: 'Бұл — Үкімет резервінен бөлінетін болжамды сома; нақты шығын туралы мәлімет таппадық.',
      ru: 'Это предварительная сумма из резерва Правительства; итоговой мы не нашли.'
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
  }
} as const satisfies Record<string, Fact<SourceId>>
