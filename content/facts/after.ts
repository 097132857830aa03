import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** What else came after the vote: the amnesty, Qazaqstan Halyk Kenesi, the end of the Assembly of the People. */
export const after = {
  'amnesty-law-signed': {
    label: {
      kk: 'Рақымшылық туралы заңға қол қойылған күн',
      ru: 'День подписания закона об амнистии'
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
  'amnesty-until': {
    label: {
      kk: 'Рақымшылықты орындау мерзімі бітуі мүмкін ең ерте күн',
      ru: 'Самый ранний день, когда может кончиться срок исполнения амнистии'
    },
    value: '2027-01-01',
    unit: 'date',
    asOf: '2026-07-01',
    status: 'derived',
    sources: ['amnesty-law-kk', 'amnesty-law-ru'],
    note: {
      kk: 'Алты айлық мерзім заң қолданысқа енгізілген, яғни алғаш жарияланған күннен басталады. Ол күнді таппадық, бірақ заң қол қойылғанға дейін жариялана алмайды.',
      ru: 'Шесть месяцев идут со дня введения закона в действие, то есть его первой публикации. Её дня мы не нашли, но раньше подписания закон опубликовать не могли.'
    },
    from: ['amnesty-law-signed']
  },
  'halyk-kenesi-group': {
    label: {
      kk: 'Қазақстан Халық Кеңесіндегі әр топтың орын саны',
      ru: 'Число мест каждой группы в Народном Совете Казахстана'
    },
    value: 42,
    unit: 'person',
    asOf: '2026-06-05',
    status: 'official',
    sources: ['halyk-kenesi-law-kk', 'halyk-kenesi-law-ru'],
    note: {
      kk: 'Бірінші топта этномәдени бірлестіктер, екіншісінде қоғамдық бірлестіктер мен өзге де коммерциялық емес ұйымдар, үшіншісінде мәслихаттар мен қоғамдық кеңестер бар.',
      ru: 'Первую группу составляют этнокультурные объединения, вторую — общественные объединения и другие некоммерческие организации, третью — маслихаты и общественные советы.'
    },
    forms: {
      kk: { gen: '42 мүшенің', dat: '42 мүшеге', acc: '42 мүшені', loc: '42 мүшеде', abl: '42 мүшеден', poss: '42-сі', words: '42 мүше' },
      ru: { words: '42 члена', gen: '42 членов', prep: '42 членах' }
    }
  },
  'halyk-kenesi-members': {
    label: {
      kk: 'Қазақстан Халық Кеңесі мүшелерінің саны',
      ru: 'Число членов Народного Совета Казахстана'
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
      kk: 'Қазақстан Халық Кеңесі мүшелерінің өкілеттік мерзімі (жыл)',
      ru: 'Срок полномочий членов Народного Совета Казахстана (в годах)'
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
      ru: 'День создания Секретариата Народного Совета Казахстана'
    },
    value: '2026-07-02',
    unit: 'date',
    asOf: '2026-07-02',
    status: 'official',
    sources: ['decree-1343-kk', 'decree-1343-ru']
  },
  'halyk-kenesi-decree-number': {
    label: {
      kk: 'Қазақстан Халық Кеңесінің Хатшылығы туралы Жарлықтың нөмірі',
      ru: 'Номер Указа о Секретариате Народного Совета Казахстана'
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
  'secretariat-address': {
    label: {
      kk: 'Қазақстан Халық Кеңесі Хатшылығының мекенжайы',
      ru: 'Адрес Секретариата Народного Совета Казахстана'
    },
    value: {
      kk: '010000, Астана қаласы, Есіл ауданы, Мәңгілік ел даңғылы, 4-үй',
      ru: '010000, город Астана, район Есиль, проспект Мәңгілік Ел, дом 4'
    },
    unit: 'text',
    asOf: '2026-07-02',
    status: 'official',
    sources: ['decree-1343-kk', 'decree-1343-ru']
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
      kk: 'Қазақстан халқы Ассамблеясы туралы заңның күшін жою күні',
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
      kk: 'Қазақстан халқы Ассамблеясын дамыту тұжырымдамасы күшін жойған күн',
      ru: 'День, когда утратила силу концепция развития Ассамблеи народа Казахстана'
    },
    value: '2026-07-02',
    unit: 'date',
    asOf: '2026-07-02',
    status: 'official',
    sources: ['decree-1343-kk', 'decree-1343-ru']
  }
} as const satisfies Record<string, Fact<SourceId>>
