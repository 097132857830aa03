import type { Source } from '@/lib/fact'

/** Earlier referendums: 1995, 2022, 2024. */
export const earlierReferendums = {
  'fifth-kk': {
    url: 'https://aqshamnews.kz/tote/article/tauelsiz-qazaqstannyn-5-referendumi.html',
    publisher: 'Алматы ақшамы',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Тәуелсіз Қазақстан референдумдарына шолу, араб жазуымен',
      ru: 'Обзор референдумов независимого Казахстана, на казахском, арабской графикой'
    }
  },
  'fifth-ru': {
    url: 'https://otyrar.kz/2026/03/zhiteli-shymkenta-podelilis-mneniyami-o-proekte-konstituczii/',
    publisher: 'Otyrar.kz',
    date: '2026-03-11',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Шымкент тұрғындарының жоба туралы пікірлері',
      ru: 'Мнения жителей Шымкента о проекте'
    }
  },
  'april-1995-ru': {
    url: 'https://www.kommersant.ru/doc/2717493',
    publisher: 'Коммерсантъ',
    date: null,
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: '1995 жылғы сәуір референдумы туралы деректер',
      ru: 'Данные о референдуме апреля 1995 года'
    }
  },
  'april-1995-en': {
    url: 'http://oldtmt.vedomosti.ru/sitemap/free/1995/5/article/nazarbayevs-term-extended-till-2000/339740.html',
    publisher: 'The Moscow Times',
    date: null,
    language: 'en',
    kind: 'news',
    title: {
      kk: '1995 жылғы сәуір референдумының нәтижесі туралы сол кездегі газет хабары',
      ru: 'Тогдашняя газетная новость об итоге референдума апреля 1995 года'
    }
  },
  'april-1995-table-en': {
    url: 'https://wikimili.com/en/1995_Kazakh_presidential_term_referendum',
    publisher: 'wikimili.com',
    date: null,
    language: 'en',
    kind: 'analysis',
    title: {
      kk: '1995 жылғы сәуір референдумы туралы мақаладағы дауыстар кестесі',
      ru: 'Таблица голосов в статье о референдуме апреля 1995 года'
    }
  },
  'august-1995-ru': {
    url: 'http://wiki-org.ru/wiki/%D0%A0%D0%B5%D1%84%D0%B5%D1%80%D0%B5%D0%BD%D0%B4%D1%83%D0%BC_%D0%B2_%D0%9A%D0%B0%D0%B7%D0%B0%D1%85%D1%81%D1%82%D0%B0%D0%BD%D0%B5_%2830_%D0%B0%D0%B2%D0%B3%D1%83%D1%81%D1%82%D0%B0_1995%29',
    publisher: 'wiki-org.ru',
    date: null,
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: '1995 жылғы тамыз референдумы туралы мақала',
      ru: 'Статья о референдуме августа 1995 года'
    }
  },
  'communication-2022-ru': {
    url: 'http://www.zakon.kz/sobytiia/6016530-izmeneniia-v-konstitutsiiu-kazakhstana-vstupili-v-silu.html',
    publisher: 'Zakon.kz',
    date: '2022-06-08',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Комиссияның 2022 жылғы референдум туралы ресми хабары',
      ru: 'Официальное сообщение комиссии о референдуме 2022 года'
    }
  },
  'june-2022-preliminary-ru': {
    url: 'https://rus.ozodi.org/amp/31885057.html',
    publisher: 'Радио Озоди',
    date: '2022-06-06',
    language: 'ru',
    kind: 'news',
    title: {
      kk: '2022 жылғы референдумның алдын ала қорытындысы',
      ru: 'Предварительные итоги референдума 2022 года'
    }
  },
  'turnout-2022-kk': {
    url: 'https://el.kz/amp/ortaly-_referendum_komissiyasy_n-tizheni_zhariyalady_42027',
    publisher: 'El.kz',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: '2022 жылғы референдумның нәтижесі туралы хабар',
      ru: 'Новость о результате референдума 2022 года'
    }
  },
  'result-2024-kk': {
    url: 'https://khabar.kz/kk/news/kogam/item/165360-aes-salu-bojynsha-referendum-korytyndysy-belgili-boldy',
    publisher: 'Хабар',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: '2024 жылғы референдумның қорытындысы туралы хабар',
      ru: 'Новость об итогах референдума 2024 года'
    }
  },
  'briefing-2024-kk': {
    url: 'https://azattyq.org/amp/33148869.html',
    publisher: 'Азаттық',
    date: '2024-10-07',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Комиссияның 2024 жылғы референдум туралы брифингі',
      ru: 'Брифинг комиссии о референдуме 2024 года'
    }
  },
  'result-2024-ru': {
    url: 'https://zakon.kz/obshestvo/6451390-nazvany-predvaritelnye-itogi-referenduma-po-stroitelstvu-aes.html',
    publisher: 'Zakon.kz',
    date: '2024-10-07',
    language: 'ru',
    kind: 'news',
    title: {
      kk: '2024 жылғы референдумның алдын ала қорытындысы',
      ru: 'Предварительные итоги референдума 2024 года'
    }
  },
  'decree-1995-kk': {
    url: 'https://kaz.tengrinews.kz/zakon/kazakstan_respublikasyinyin_prezident/konstitutsiyalyik_kuryilyis_jane_memlekettk_baskaru_negzder/id-U950002151_/',
    publisher: 'Tengrinews.kz',
    date: '1995-03-25',
    language: 'kk',
    kind: 'decree',
    title: {
      kk: 'Референдум туралы 1995 жылғы наурыздағы Жарлықтың мәтіні',
      ru: 'Текст мартовского Указа 1995 года о референдуме'
    }
  },
  'referendums-overview-kk': {
    url: 'https://qz.inform.kz/amp/referendum-kogamnin-ortak-kelsm-kalay-kaliptasadi-34d0e1',
    publisher: 'Kazinform',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Төрт референдумға шолу, латын жазуымен',
      ru: 'Обзор четырёх референдумов, на казахском, латиницей'
    }
  },
  'august-1995-dispute-ru': {
    url: 'http://www.histogood.ru/hgoods-940-2.html',
    publisher: 'histogood.ru',
    date: null,
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: '1995 жылғы тамыз референдумы мен оның нәтижесі туралы дау',
      ru: 'Референдум августа 1995 года и спор о его результатах'
    }
  },
  'hrw-1996-en': {
    url: 'https://www.hrw.org/reports/1996/WR96/Helsinki-12.htm',
    publisher: 'Human Rights Watch',
    date: '1996-01-01',
    language: 'en',
    kind: 'analysis',
    title: {
      kk: 'Құқық қорғау ұйымының 1995 жыл туралы баяндамасы',
      ru: 'Доклад правозащитной организации о 1995 годе'
    }
  },
  'decree-2022-kk': {
    url: 'https://sn.kz/sn-sayasat/91054-respublikalyk-referendumnyn-kashan-otetini-belgili-boldy',
    publisher: 'Sn.kz',
    date: null,
    language: 'kk',
    kind: 'decree',
    title: {
      kk: '2022 жылғы референдум туралы Жарлықтың мәтіні',
      ru: 'Текст Указа о референдуме 2022 года'
    }
  },
  'decree-2022-ru': {
    url: 'https://mobile-business.by/nowosti/v-mire/tokaev-naznachil-datu-referenduma-v-kazakhstane-na-5-iiunia',
    publisher: 'mobile-business.by, Казинформ',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: '2022 жылғы Жарлық пен сұрақ туралы хабар',
      ru: 'Новость об Указе и вопросе 2022 года'
    }
  },
  'regions-2022-ru': {
    url: 'https://ortcom.kz/ru/novosti/1652332960',
    publisher: 'Ortcom.kz',
    date: '2022-05-12',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Өңірлер шарты туралы 2022 жылғы түсіндірме',
      ru: 'Разъяснение 2022 года об условии для регионов'
    }
  },
  'almaty-2022-kk': {
    url: 'https://abai.kz/tt/post/153057',
    publisher: 'Abai.kz',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: '2022 жылғы қорытынды мен Алматыдағы келу көрсеткіші, араб жазуымен',
      ru: 'Итог 2022 года и явка в Алматы, на казахском, арабской графикой'
    }
  },
  'euronews-2022-ru': {
    url: 'https://ru.euronews.com/2022/06/05/kazakhstan-referendum',
    publisher: 'Euronews',
    date: '2022-06-05',
    language: 'ru',
    kind: 'news',
    title: {
      kk: '2022 жылғы дауыс беру күні туралы хабар',
      ru: 'Новость о дне голосования 2022 года'
    }
  },
  'cis-2022-ru': {
    url: 'https://celinca.kz/vremya-sobytiya-fakty/item/989-referendum-proshel-na-vysokom-organizatsionnom-urovne-missiya-nablyudatelej-ot-sng.html',
    publisher: 'celinca.kz, Казинформ',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: '2022 жылғы байқаушылар миссиясының бағасы',
      ru: 'Оценка миссии наблюдателей в 2022 году'
    }
  },
  'decree-2024-kk': {
    url: 'https://ken-zhyloi.kz/zhanalyqtar/sayasat/aes-salu-mselesi-tokaev-respublikalyk-referendum-tkizu-turaly-zharlykka-kol-kojdy.html',
    publisher: 'ken-zhyloi.kz',
    date: null,
    language: 'kk',
    kind: 'decree',
    title: {
      kk: '2024 жылғы референдум туралы Жарлықтың қазақша мәтіні',
      ru: 'Казахский текст Указа о референдуме 2024 года'
    }
  },
  'decree-2024-ru': {
    url: 'https://ru.sputnik.kz/amp/20240902/tokaev-podpisal-ukaz-o-provedenii-6-oktyabrya-respublikanskogo-referenduma-ob-aes-46757094.html',
    publisher: 'Sputnik Казахстан',
    date: '2024-09-02',
    language: 'ru',
    kind: 'decree',
    title: {
      kk: '2024 жылғы референдум туралы Жарлықтың орысша мәтіні',
      ru: 'Русский текст Указа о референдуме 2024 года'
    }
  },
  'vlast-2024-ru': {
    url: 'https://vlast.kz/kz/politika/62184-referendum-po-aes-ne-imeet-nicego-obsego-s-pramoj-demokratiej.html',
    publisher: 'Власть',
    date: '2024-10-09',
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: '2024 жылғы референдумның қорытындысына сын',
      ru: 'Критика итогов референдума 2024 года'
    }
  },
  'sco-2024-ru': {
    url: 'https://asia24.media/news/nablyudateli-shos-otsenili-referendum-v-kazakhstane-po-aes-kak-svobodnyy-i-legitimnyy/?PAGEN_3=5',
    publisher: 'Asia24.media',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: '2024 жылғы байқаушылар миссиясының бағасы',
      ru: 'Оценка миссии наблюдателей в 2024 году'
    }
  },
  'third-condition-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6078104-anday-zhadayda-referendum-tped-dep-tanylady--nrlan-bdrov-tsndrd.html',
    publisher: 'Zakon.kz',
    date: '2026-03-13',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Төрағаның дауыс беруге дейін шарттар туралы айтқан түсіндірмесі',
      ru: 'Разъяснение председателя комиссии об условиях, данное до голосования'
    }
  },
  'third-condition-ru': {
    url: 'https://www.zakon.kz/obshestvo/6510875-v-kakikh-sluchayakh-referendum-mozhet-byt-priznan-nesostoyavshimsya-obyasnil-nurlan-abdirov.html',
    publisher: 'Zakon.kz',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Төрағаның дауыс беруге дейін шарттар туралы айтқан түсіндірмесі',
      ru: 'Разъяснение председателя комиссии об условиях, данное до голосования'
    }
  }
} as const satisfies Record<string, Source>
