import type { Source } from '@/lib/fact'

/** Acts: the Constitutions, laws and decrees. */
export const actsAndDecrees = {
  'referendum-law-kk': {
    url: 'https://adilet.zan.kz/kaz/docs/Z950002592_',
    publisher: 'Әділет',
    date: '1995-11-02',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Республикалық референдум туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон о республиканском референдуме, казахский текст'
    }
  },
  'referendum-law-ru': {
    url: 'https://adilet.zan.kz/rus/docs/Z950002592_',
    publisher: 'Әділет',
    date: '1995-11-02',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Республикалық референдум туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон о республиканском референдуме, русский текст'
    }
  },
  'elections-law-kk': {
    url: 'https://adilet.zan.kz/kaz/docs/Z950002464_',
    publisher: 'Әділет',
    date: '1995-09-28',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Сайлау туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон о выборах, казахский текст'
    }
  },
  'elections-law-ru': {
    url: 'https://adilet.zan.kz/rus/docs/Z950002464_',
    publisher: 'Әділет',
    date: '1995-09-28',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Сайлау туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон о выборах, русский текст'
    }
  },
  'constitution-1995-kk': {
    url: 'https://adilet.zan.kz/kaz/docs/K950001000_',
    publisher: 'Әділет',
    date: '1995-08-30',
    language: 'kk',
    kind: 'law',
    title: {
      kk: '1995 жылғы Конституцияның қазақша мәтіні',
      ru: 'Конституция 1995 года, казахский текст'
    }
  },
  'constitution-1995-ru': {
    url: 'https://adilet.zan.kz/rus/docs/K950001000_',
    publisher: 'Әділет',
    date: '1995-08-30',
    language: 'ru',
    kind: 'law',
    title: {
      kk: '1995 жылғы Конституцияның орысша мәтіні',
      ru: 'Конституция 1995 года, русский текст'
    }
  },
  'constitution-2026-kk': {
    url: 'https://adilet.zan.kz/kaz/docs/K2600000000',
    publisher: 'Әділет',
    date: '2026-03-15',
    language: 'kk',
    kind: 'law',
    title: {
      kk: '2026 жылы қабылданған Конституцияның қазақша мәтіні',
      ru: 'Конституция, принятая в 2026 году, казахский текст'
    }
  },
  'constitution-2026-ru': {
    url: 'https://adilet.zan.kz/rus/docs/K2600000000',
    publisher: 'Әділет',
    date: '2026-03-15',
    language: 'ru',
    kind: 'law',
    title: {
      kk: '2026 жылы қабылданған Конституцияның орысша мәтіні',
      ru: 'Конституция, принятая в 2026 году, русский текст'
    }
  },
  'decree-1170-kk': {
    url: 'https://aqtobegazeti.kz/?p=175010',
    publisher: 'Ақтөбе газеті',
    date: '2026-02-11',
    language: 'kk',
    kind: 'decree',
    title: {
      kk: 'Референдум өткізу туралы Жарлықтың толық қазақша мәтіні',
      ru: 'Указ о проведении референдума, полный казахский текст'
    }
  },
  'decree-1170-ru': {
    url: 'https://kazpravda.kz/n/ukaz-prezidenta-respubliki-kazahstan-as/',
    publisher: 'Казахстанская правда',
    date: '2026-02-12',
    language: 'ru',
    kind: 'decree',
    title: {
      kk: 'Референдум өткізу туралы Жарлықтың толық орысша мәтіні',
      ru: 'Указ о проведении референдума, полный русский текст'
    }
  },
  'alatau-law-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/225115/kaz/01.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-05-08',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Алатау қаласының арнаулы құқықтық режимі туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон о специальном правовом режиме города Алатау, казахский текст'
    }
  },
  'alatau-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/225115/rus/01.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-05-08',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Алатау қаласының арнаулы құқықтық режимі туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон о специальном правовом режиме города Алатау, русский текст'
    }
  },
  'president-law-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/226138/kaz/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Президент туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон о Президенте, казахский текст'
    }
  },
  'president-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/226138/rus/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Президент туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон о Президенте, русский текст'
    }
  },
  'kurultai-law-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/226143/kaz/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Құрылтай және оның депутаттарының мәртебесі туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон о Курултае и статусе его депутатов, казахский текст'
    }
  },
  'kurultai-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/226143/rus/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Құрылтай және оның депутаттарының мәртебесі туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон о Курултае и статусе его депутатов, русский текст'
    }
  },
  'halyk-kenesi-law-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/226150/kaz/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Қазақстан Халық Кеңесі туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон о Народном Совете Казахстана, казахский текст'
    }
  },
  'halyk-kenesi-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/226150/rus/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Қазақстан Халық Кеңесі туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон о Народном Совете Казахстана, русский текст'
    }
  },
  'capital-law-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/226152/kaz/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Ел астанасының мәртебесі туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон о статусе столицы, казахский текст'
    }
  },
  'capital-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/226152/rus/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Ел астанасының мәртебесі туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон о статусе столицы, русский текст'
    }
  },
  'territory-law-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/226155/kaz/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Әкімшілік-аумақтық құрылыс туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон об административно-территориальном устройстве, казахский текст'
    }
  },
  'territory-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/226155/rus/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Әкімшілік-аумақтық құрылыс туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон об административно-территориальном устройстве, русский текст'
    }
  },
  'decree-1338-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/227102/kaz/01.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-07-01',
    language: 'kk',
    kind: 'decree',
    title: {
      kk: 'Құрылтай сайлауын тағайындау туралы Жарлықтың қазақша мәтіні',
      ru: 'Указ о назначении выборов в Курултай, казахский текст'
    }
  },
  'decree-1338-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/227102/rus/01.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-07-01',
    language: 'ru',
    kind: 'decree',
    title: {
      kk: 'Құрылтай сайлауын тағайындау туралы Жарлықтың орысша мәтіні',
      ru: 'Указ о назначении выборов в Курултай, русский текст'
    }
  },
  'decree-1343-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/227250/rus/02.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-07-02',
    language: 'ru',
    kind: 'decree',
    title: {
      kk: 'Қазақстан Халық Кеңесі туралы № 1343 Жарлықтың орысша мәтіні',
      ru: 'Указ № 1343 о Народном Совете Казахстана, русский текст'
    }
  },
  'decree-1343-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/227250/kaz/02.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-07-02',
    language: 'kk',
    kind: 'decree',
    title: {
      kk: 'Қазақстан Халық Кеңесі туралы № 1343 Жарлықтың қазақша мәтіні',
      ru: 'Указ № 1343 о Народном Совете Казахстана, казахский текст'
    }
  },
  'amnesty-law-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/227195/kaz/01.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-07-01',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Рақымшылық жасау туралы № 329-VIII Заңның қазақша мәтіні',
      ru: 'Закон № 329-VIII об амнистии, казахский текст'
    }
  },
  'amnesty-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/227195/rus/01.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-07-01',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Рақымшылық жасау туралы № 329-VIII Заңның орысша мәтіні',
      ru: 'Закон № 329-VIII об амнистии, русский текст'
    }
  },
  'conformity-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/226347/rus',
    publisher: 'zan.gov.kz',
    date: '2026-06-11',
    language: 'ru',
    kind: 'law',
    title: {
      kk: '№ 305-VIII Конституциялық заңның дерекқордағы беті, мәтінін оқымадық',
      ru: 'Страница конституционного закона № 305-VIII в базе; текста мы не читали'
    }
  },
  'holidays-law-kk': {
    url: 'https://adilet.zan.kz/kaz/docs/Z010000267_',
    publisher: 'Әділет',
    date: '2001-12-13',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Мерекелер туралы заң, жаңа редакциясын оқымадық',
      ru: 'Закон о праздниках, казахский текст; новой редакции мы не читали'
    }
  },
  'holidays-law-ru': {
    url: 'https://adilet.zan.kz/rus/docs/Z010000267_',
    publisher: 'Әділет',
    date: '2001-12-13',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Мерекелер туралы заңның орысша мәтіні, жаңа редакциясын оқымадық',
      ru: 'Закон о праздниках; новой редакции мы не читали'
    }
  }
} as const satisfies Record<string, Source>
