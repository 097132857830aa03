import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** How the new Constitution came into force: signed, published, its holiday, the end of the old one, the constitutional laws. */
export const entryIntoForce = {
  'constitution-signed': {
    label: {
      kk: 'Президент Конституцияға қол қойған күн',
      ru: 'День, когда Президент подписал Конституцию'
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
      kk: 'Мәтін осы күннен кешіктірілмей жарияланды.',
      ru: 'Текст опубликовали не позднее этого дня.'
    }
  },
  'summer-election-day': {
    label: {
      kk: 'Президент сайлаудың жазда өтетінін айтқан күн',
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
      kk: 'Еңбек министрлігі мереке туралы хабарлаған күн',
      ru: 'День сообщения Министерства труда о Дне Конституции'
    },
    value: '2026-03-18',
    unit: 'date',
    asOf: '2026-03-18',
    status: 'reported',
    sources: ['holiday-ru']
  },
  'government-plan-by': {
    label: {
      kk: 'Үкімет жаңа Конституцияны іске асыру жоспарын дайындауға тиіс соңғы күн',
      ru: 'Последний день для плана Правительства по реализации Конституции'
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
      kk: 'Конституция референдумда қабылданған күн мемлекеттік мереке деп жарияланады.',
      ru: 'День принятия Конституции на референдуме объявляется государственным праздником.'
    }
  },
  'constitution-day-first': {
    label: {
      kk: 'Конституция күні алғаш рет тойланатын күн',
      ru: 'День первого празднования Дня Конституции'
    },
    value: '2027-03-15',
    unit: 'date',
    asOf: '2026-03-18',
    status: 'reported',
    sources: ['holiday-ru']
  },
  'august-holiday-dropped': {
    label: {
      kk: 'Енді мереке саналмайтын бұрынғы Конституция күні',
      ru: 'Прежний День Конституции, который больше не праздничный выходной'
    },
    value: '2026-08-30',
    unit: 'date',
    asOf: '2026-03-18',
    status: 'reported',
    sources: ['holiday-ru']
  },
  'alatau-law-signed': {
    label: {
      kk: 'Алатау қаласының режимі туралы конституциялық заңға қол қойылған күн',
      ru: 'День подписания конституционного закона о городе Алатау'
    },
    value: '2026-05-08',
    unit: 'date',
    asOf: '2026-05-08',
    status: 'official',
    sources: ['alatau-law-kk', 'alatau-law-ru']
  },
  'alatau-law-number': {
    label: {
      kk: 'Алатау қаласының режимі туралы конституциялық заңның нөмірі',
      ru: 'Номер конституционного закона о городе Алатау'
    },
    value: '286-VIII',
    unit: 'number',
    asOf: '2026-05-08',
    status: 'official',
    sources: ['alatau-law-kk', 'alatau-law-ru'],
    forms: {
      kk: { words: '№ 286-VIII' },
      ru: { words: '№ 286-VIII' }
    }
  },
  'alatau-law-in-force': {
    label: {
      kk: 'Алатау туралы конституциялық заң толық қолданысқа енгізілетін күн',
      ru: 'День, с которого конституционный закон о городе Алатау действует целиком'
    },
    value: '2027-07-01',
    unit: 'date',
    asOf: '2026-05-08',
    status: 'official',
    sources: ['alatau-law-kk', 'alatau-law-ru'],
    note: {
      kk: '90-бапта көрсетілген баптар бұдан ерте қолданысқа енеді.',
      ru: 'Статьи, названные в статье 90, вводятся раньше.'
    }
  },
  'alatau-law-in-force-early': {
    label: {
      kk: 'Алатау туралы конституциялық заңның көп бабы қолданысқа енгізілген күн',
      ru: 'День, с которого действуют многие статьи конституционного закона о городе Алатау'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-05-08',
    status: 'official',
    sources: ['alatau-law-kk', 'alatau-law-ru']
  },
  'conformity-law-signed': {
    label: {
      kk: 'Конституциялық заңдарды сәйкес келтіру туралы конституциялық заңға қол қойылған күн',
      ru: 'День подписания конституционного закона о приведении конституционных законов в соответствие с Конституцией'
    },
    value: '2026-06-11',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['alatau-law-kk', 'alatau-law-ru', 'conformity-law-ru'],
    note: {
      kk: 'Заңның өз мәтінін көрмедік; күні мен нөмірі Алатау туралы заңның бетінде жазылған.',
      ru: 'Самого текста мы не видели; день и номер указаны на странице закона о городе Алатау.'
    }
  },
  'conformity-law-number': {
    label: {
      kk: 'Конституциялық заңдарды сәйкес келтіру туралы конституциялық заңның нөмірі',
      ru: 'Номер конституционного закона о приведении конституционных законов в соответствие с Конституцией'
    },
    value: '305-VIII',
    unit: 'number',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['alatau-law-kk', 'alatau-law-ru', 'conformity-law-ru'],
    forms: {
      kk: { words: '№ 305-VIII' },
      ru: { words: '№ 305-VIII' }
    }
  },
  'conformity-law-in-force': {
    label: {
      kk: 'Сәйкес келтіру туралы заң Алатау туралы заңға енгізген түзету қолданысқа енген күн',
      ru: 'День, с которого действует июньская поправка к закону о городе Алатау'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'official',
    sources: ['alatau-law-kk', 'alatau-law-ru']
  },
  'holidays-law-in-force': {
    label: {
      kk: 'Мерекелер туралы заңға енгізілген өзгеріс қолданысқа енген күн',
      ru: 'День, с которого действует изменение закона о праздниках'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-09-24',
    status: 'reported',
    sources: ['holiday-law-school-kk']
  },
  'holidays-law-signed': {
    label: {
      kk: 'Мерекелер туралы заңды өзгерткен заңға қол қойылған күн',
      ru: 'День подписания закона, изменившего закон о праздниках'
    },
    value: '2026-06-11',
    unit: 'date',
    asOf: '2026-09-24',
    status: 'reported',
    sources: ['holiday-law-school-kk', 'holiday-list-en'],
    note: {
      kk: 'Заңның өз мәтінін көрмедік.',
      ru: 'Самого текста закона мы не видели.'
    }
  },
  'holidays-law-number': {
    label: {
      kk: 'Мерекелер туралы заңды өзгерткен заңның нөмірі',
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
      kk: '1995 жылғы Конституция қолданысының тоқтау күні',
      ru: 'День прекращения действия Конституции 1995 года'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'official',
    sources: ['constitution-2026-kk', 'constitution-2026-ru']
  },
  'parliament-ended': {
    label: {
      kk: 'Екі палаталы Парламент өкілеттігінің тоқтау күні',
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
      kk: '5 маусымда қол қойылған конституциялық заңдар саны',
      ru: 'Число конституционных законов, подписанных 5 июня'
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
  'constitutional-laws-in-force': {
    label: {
      kk: 'Бес конституциялық заң қолданысқа енген күн',
      ru: 'День, с которого действуют пять конституционных законов'
    },
    value: '2026-07-01',
    unit: 'date',
    asOf: '2026-06-05',
    status: 'official',
    sources: [
      'president-law-kk',
      'president-law-ru',
      'kurultai-law-kk',
      'kurultai-law-ru',
      'halyk-kenesi-law-kk',
      'halyk-kenesi-law-ru',
      'capital-law-kk',
      'capital-law-ru',
      'territory-law-kk',
      'territory-law-ru'
    ]
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
      ru: 'Номер конституционного закона о Народном Совете Казахстана'
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
  }
} as const satisfies Record<string, Fact<SourceId>>
