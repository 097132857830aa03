import type { Source } from '@/lib/fact'

/**
 * Every page and act the portal's facts rest on: where it stands, who published it and when, and what it is.
 * Acts are linked at the state legal database; their date is the act's own. `headline` is printed only where it was seen.
 * A source that no fact names does not belong here.
 */
export const sources = {
  // Acts
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
      ru: 'Полный казахский текст Указа о проведении референдума'
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
      ru: 'Полный русский текст Указа о проведении референдума'
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
      kk: 'Құрылтай мен оның депутаттары туралы конституциялық заңның қазақша мәтіні',
      ru: 'Конституционный закон о Курултае и статусе депутатов, казахский текст'
    }
  },
  'kurultai-law-ru': {
    url: 'https://zan.gov.kz/client/#!/doc/226143/rus/05.06.2026',
    publisher: 'zan.gov.kz',
    date: '2026-06-05',
    language: 'ru',
    kind: 'law',
    title: {
      kk: 'Құрылтай мен оның депутаттары туралы конституциялық заңның орысша мәтіні',
      ru: 'Конституционный закон о Курултае и статусе депутатов, русский текст'
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
      ru: 'Конституционный закон о Қазақстан Халық Кеңесі, казахский текст'
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
      ru: 'Конституционный закон о Қазақстан Халық Кеңесі, русский текст'
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
      kk: 'Құрылтай сайлауын тағайындау туралы Жарлық',
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
      kk: 'Құрылтай сайлауын тағайындау туралы Жарлық',
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
      kk: 'Қазақстан Халық Кеңесінің Хатшылығы туралы Жарлық',
      ru: 'Указ о Секретариате Қазақстан Халық Кеңесі, русский текст'
    }
  },
  'decree-1343-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/227250/kaz/02.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-07-02',
    language: 'kk',
    kind: 'decree',
    title: {
      kk: 'Қазақстан Халық Кеңесі туралы № 1343 Жарлық',
      ru: 'Указ № 1343 о Қазақстан Халық Кеңесі, казахский текст'
    }
  },
  'amnesty-law-kk': {
    url: 'https://zan.gov.kz/client/#!/doc/227195/kaz/01.07.2026',
    publisher: 'zan.gov.kz',
    date: '2026-07-01',
    language: 'kk',
    kind: 'law',
    title: {
      kk: 'Рақымшылық жасау туралы № 329-VIII Заң',
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
      kk: 'Рақымшылық жасау туралы № 329-VIII Заң, орысша мәтіні',
      ru: 'Закон № 329-VIII об амнистии'
    }
  },
  // The commission and other bodies before the vote
  'crc-notice-kk': {
    url: 'https://arka-azhary.kz/2026/02/17/%D1%80%D0%B5%D1%84%D0%B5%D1%80%D0%B5%D0%BD%D0%B4%D1%83%D0%BC-%D1%82%D0%B0%D2%93%D0%B0%D0%B9%D1%8B%D0%BD%D0%B4%D0%B0%D0%BB%D2%93%D0%B0%D0%BD-%D0%BA%D2%AF%D0%BD-%D1%82%D1%83%D1%80%D0%B0%D0%BB/',
    publisher: 'Арқа ажары',
    date: '2026-02-17',
    language: 'kk',
    kind: 'official',
    title: {
      kk: 'Орталық референдум комиссиясының хабарландыруы: күн, сауал, кім қатысады',
      ru: 'Извещение Центральной комиссии референдума: день, вопрос, кто участвует'
    }
  },
  'appeal-kk': {
    url: 'https://kaz.inform.kz/news/ortalik-referendum-komissiyasi-kazakstandiktarga-undeu-zhasadi-e90941/',
    publisher: 'Kazinform',
    date: null,
    language: 'kk',
    kind: 'official',
    title: {
      kk: 'Орталық референдум комиссиясының тізімдер туралы үндеуі',
      ru: 'Обращение Центральной комиссии референдума о списках граждан'
    }
  },
  'appeal-ru': {
    url: 'https://www.inform.kz/ru/referendum-po-novoy-konstitutsii-kazahstantsev-prizvali-realizovat-pravo-golosa-362bc5',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Орталық референдум комиссиясы төрағасының үндеуі',
      ru: 'Обращение председателя Центральной комиссии референдума о списках'
    }
  },
  'calendar-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6076551-konstitutsiya-zhobasy-boyynsha-referenduma-dayyndyty-kntzbelk-zhospary-bektld.html',
    publisher: 'Zakon.kz',
    date: '2026-02-13',
    language: 'kk',
    kind: 'official',
    title: {
      kk: 'Референдумға дайындықтың күнтізбелік жоспары, комиссия қаулысы',
      ru: 'Календарный план подготовки к референдуму, постановление комиссии'
    }
  },
  'calendar-ru': {
    url: 'https://www.zakon.kz/pravo/6507742-utverzhden-kalendarnyy-plan-meropriyatiy-po-podgotovke-k-referendumu-po-proektu-konstitutsii.html',
    publisher: 'Zakon.kz',
    date: '2026-02-13',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Күнтізбелік жоспардың орысша мәтіні, комиссия қаулысы',
      ru: 'Календарный план мероприятий, русский текст постановления комиссии'
    }
  },
  'calendar-news-kk': {
    url: 'https://baq.kz/15-nauryzdagy-referendum-negizgi-is-sharalardyn-kuntizbelik-zhospary-bekitildi-320014276/',
    publisher: 'BAQ.KZ',
    date: '2026-02-12',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Күнтізбелік жоспардың негізгі күндері туралы хабар',
      ru: 'Новость об основных датах календарного плана'
    }
  },
  'calendar-news-ru': {
    url: 'https://www.inform.kz/ru/utverzhden-kalendarniy-plan-podgotovki-k-respublikanskomu-referendumu-po-konstitutsii-b8e8fa',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Күнтізбелік жоспарға агенттік шолуы',
      ru: 'Обзор календарного плана подготовки к референдуму'
    }
  },
  'prosecutor-appeal-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6078097-bas-prokuratura-khalya-ndeu-zhasady.html',
    publisher: 'Zakon.kz',
    date: '2026-03-13',
    language: 'kk',
    kind: 'official',
    title: {
      kk: 'Бас прокуратураның үгіт пен сауал салу ережелері туралы үндеуі',
      ru: 'Обращение Генеральной прокуратуры о правилах агитации и опросов, казахский текст'
    }
  },
  'absentee-kk': {
    url: 'https://baq.kz/referendum-tirkelgen-zherden-tys-zhurseniz-qalay-dauys-beresiz-320016715/',
    publisher: 'BAQ.KZ',
    date: '2026-03-02',
    language: 'kk',
    kind: 'official',
    title: {
      kk: 'Есептен шығару куәлігі туралы комиссия жадынамасы',
      ru: 'Памятка комиссии об открепительном удостоверении, казахский текст'
    }
  },
  'absentee-ru': {
    url: 'https://kazpravda.kz/n/kak-mozhno-progolosovat-na-referendume-ne-po-mestu-svoey-registratsii/',
    publisher: 'Казахстанская правда',
    date: '2026-03-02',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Есептен шығару куәлігі туралы комиссия жадынамасы',
      ru: 'Памятка комиссии: как голосовать не по месту регистрации'
    }
  },
  'briefing-february-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6077104-azastandytara-referendum-ntizheler-ashan-zhariyalanady.html',
    publisher: 'Zakon.kz',
    date: '2026-02-23',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Комиссия брифингі: учаскелер, уақыт, нәтиже күні',
      ru: 'Брифинг комиссии об участках, часах и итогах'
    }
  },
  'briefing-february-ru': {
    url: 'https://www.zakon.kz/politika/6508847-kogda-kazakhstantsam-obyavyat-o-rezultatakh-referenduma.html',
    publisher: 'Zakon.kz',
    date: '2026-02-23',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссия брифингі: учаскелер, уақыт, нәтиже',
      ru: 'Брифинг комиссии об участках, часах и итогах'
    }
  },
  'stations-12-february-ru': {
    url: 'https://www.zakon.kz/obshestvo/6507683-skolko-kazakhstantsev-smogut-progolosovat-na-referendume-po-konstitutsii-v-kazakhstane.html',
    publisher: 'Zakon.kz',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Учаскелер мен тізілімдегі азаматтар саны туралы алғашқы хабар',
      ru: 'Первые данные о числе участков и граждан в регистре'
    }
  },
  'result-deadline-kk': {
    url: 'https://kaz.inform.kz/news/konstitutsiya-zhobasina-katisti-referendum-koritindisi-21-naurizga-deyn-zhariyalanadi-c02b10/',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Қорытындының қай күнге дейін жарияланатыны туралы хабар',
      ru: 'Новость о последнем дне объявления итогов'
    },
    headline: 'Конституция жобасына қатысты референдум қорытындысы 21 наурызға дейін жарияланады'
  },
  'result-deadline-baq-kk': {
    url: 'https://baq.kz/referendum-qorytyndysy-21-nauryzga-deyin-zhariyalanady-320014286/',
    publisher: 'BAQ.KZ',
    date: '2026-02-12',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Дауыс беру уақыты мен қорытынды мерзімі туралы хабар',
      ru: 'Новость о часах голосования и сроке итогов'
    },
    headline: 'Референдум қорытындысы 21 наурызға дейін жарияланады'
  },
  'result-deadline-ru': {
    url: 'https://vestikavkaza.ru/news/nazvana-data-podvedenia-itogov-referenduma-po-konstitucii-v-kazahstane.html',
    publisher: 'Вестник Кавказа',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Қорытынды шығарылатын күн туралы орысша хабар',
      ru: 'Новость о дате подведения итогов'
    }
  },
  'dates-baq-ru': {
    url: 'https://rus.baq.kz/kak-proydet-referendum-po-novoy-konstitutsii-v-kazahstane-vazhnye-daty-i-etapy_300033063/',
    publisher: 'BAQ.KZ',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Референдумның күндері мен кезеңдеріне орысша шолу',
      ru: 'Обзор дат и этапов референдума'
    }
  },
  'ballots-reserve-ru': {
    url: 'https://rus.baq.kz/byulleteni-na-referendum-budut-napechatany-s-zapasom-320015787/',
    publisher: 'BAQ.KZ',
    date: '2026-02-24',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бюллетеньдер саны мен қоры туралы хабар',
      ru: 'Новость о числе бюллетеней и запасе'
    }
  },
  'ballot-kk': {
    url: 'https://baq.kz/referendumda-dauys-beruge-arnalgan-byulleten-qanday-bolatyny-zhariyalandy-320015696/',
    publisher: 'BAQ.KZ',
    date: '2026-02-23',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Бюллетень үлгісі көрсетілген хабар',
      ru: 'Новость с образцом бюллетеня'
    }
  },
  'ballot-ru': {
    url: 'https://www.zakon.kz/politika/6508841-referendum-2026-goda-predstavlen-byulleten-dlya-golosovaniya.html',
    publisher: 'Zakon.kz',
    date: '2026-02-23',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссия отырысында көрсетілген бюллетень туралы хабар',
      ru: 'Новость о бюллетене, показанном на заседании комиссии'
    }
  },
  'answers-kk': {
    url: 'https://zanmedia.kz/n%d2%b1rs%d2%b1ltan-nazarbaev-referendumda-dauys-berdi/157710',
    publisher: 'Zanmedia.kz',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Дауыс беру күні шыққан хабар: жауап нұсқалары',
      ru: 'Новость дня голосования с вариантами ответа'
    }
  },
  'home-voting-kk': {
    url: 'https://kaz.inform.kz/news/referendumnin-bektu-kualgn-kalay-aluga-boladi-8e24cf/',
    publisher: 'Kazinform',
    date: '2026-03-03',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Үйде дауыс беру мен куәлік туралы түсіндірме',
      ru: 'Разъяснение о голосовании на дому и удостоверении'
    }
  },
  'foreign-ministry-kk': {
    url: 'https://kaz.inform.kz/news/respublikalik-referendumga-shetelde-zhurgen-kazakstan-azamattari-katisa-aladi-8745fb/',
    publisher: 'Kazinform',
    date: '2026-03-06',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Сыртқы істер министрлігінің шетелде дауыс беру туралы хабары',
      ru: 'Сообщение МИД о голосовании за рубежом'
    }
  },
  'foreign-ministry-ru': {
    url: 'https://kazpravda.kz/n/grazhdane-kazahstana-mogut-prinyat-uchastie-v-referendume-za-rubezhom/',
    publisher: 'Казахстанская правда',
    date: '2026-03-06',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Шетелде дауыс беру туралы министрлік хабары',
      ru: 'Сообщение МИД о голосовании за рубежом'
    }
  },
  'suspended-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6077760-referendum-tayau-shyys-elderndeg-uchaskeler-uaytsha-zhmys-stemeyd.html',
    publisher: 'Zakon.kz',
    date: '2026-03-06',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Таяу Шығыстағы учаскелер жұмысы тоқтатыла тұратыны туралы хабар',
      ru: 'Новость о приостановке участков на Ближнем Востоке'
    }
  },
  'suspended-en': {
    url: 'https://astanatimes.com/2026/03/kazakhstan-suspends-11-overseas-polling-stations-71-to-operate-during-referendum/',
    publisher: 'The Astana Times',
    date: '2026-03-11',
    language: 'en',
    kind: 'news',
    title: {
      kk: 'Шетелдегі учаскелер мен байқаушылар туралы министрлік брифингі',
      ru: 'Брифинг МИД об участках за рубежом и наблюдателях'
    }
  },
  'tokyo-ru': {
    url: 'https://centrasia.org/newsA.php?st=1773183180',
    publisher: 'ЦентрАзия',
    date: '2026-03-11',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Шетелде алғаш ашылатын және ашылмайтын учаскелерге шолу',
      ru: 'Обзор: где участки откроются первыми, где не откроются'
    },
    headline: 'Референдум по Конституции Казахстана: где 15 марта первыми откроются участки, а где не будут работать'
  },
  'abroad-expected-ru': {
    url: 'https://www.zakon.kz/obshestvo/6510599-mid-o-zakrytykh-uchastkakh-za-rubezhom-kazakhstantsy-smogut-progolosovat-v-drugikh-tochkakh.html',
    publisher: 'Zakon.kz',
    date: '2026-03-11',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Министрліктің шетелде ашылмайтын учаскелер туралы түсіндірмесі',
      ru: 'Разъяснение МИД о закрытых участках за рубежом'
    },
    headline: 'МИД о закрытых участках за рубежом: Казахстанцы смогут проголосовать в других точках'
  },
  'cost-kk': {
    url: 'https://baq.kz/konstitutsiya-boyynsha-referendumga-208-mlrd-tenge-zhumsaluy-mumkin-320014287/',
    publisher: 'BAQ.KZ',
    date: '2026-02-12',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Референдумның болжамды шығыны туралы хабар',
      ru: 'Новость о предполагаемых расходах на референдум'
    }
  },
  'cost-ru': {
    url: 'https://www.inform.kz/ru/skolko-deneg-potrebuetsya-na-referendum-po-novoy-konstitutsii-v-kazahstane-7db85e',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Референдумның болжамды шығыны туралы хабар',
      ru: 'Новость о предполагаемых расходах на референдум'
    }
  },
  'silence-kk': {
    url: 'https://baq.kz/referendum-aldyndagy-tynyshtyq-kuni-neni-eskeru-kerek-320018168/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Тыныштық күнінің ережелері: комиссия мүшесінің түсіндірмесі',
      ru: 'Правила Дня тишины в изложении члена комиссии'
    }
  },
  'silence-limits-kk': {
    url: 'https://baq.kz/referendum-aldyndagy-tynyshtyq-kuni-qanday-shekteuler-bar-320018182/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Тыныштық күніндегі шектеулер және сауал салуға тыйым',
      ru: 'Ограничения Дня тишины и запрет на опросы'
    }
  },
  'silence-ru': {
    url: 'https://rus.baq.kz/kazahstantsam-napomnili-ob-otvetstvennosti-za-narushenie-zakona-v-den-tishiny-320018167/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тыныштық күнін бұзғаны үшін жауапкершілік туралы хабар',
      ru: 'Новость об ответственности за нарушение Дня тишины'
    }
  },
  'polls-rules-ru': {
    url: 'https://rus.baq.kz/v-tsik-kazahstana-razyasnili-pravila-publikatsii-oprosov-po-referendumu-320015070/',
    publisher: 'BAQ.KZ',
    date: '2026-02-18',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Сауал салу ережелері: комиссия түсіндірмесі',
      ru: 'Разъяснение комиссии о правилах опросов'
    }
  },
  'fines-kk': {
    url: 'https://turkistanlife.kz/2026/03/11/129-myn-tengege-deiin-aiyppul-referendum-aldyndagy-tynyshtyq-kuninde-ne-isteuge-bolmaidy',
    publisher: 'Turkistanlife.kz',
    date: '2026-03-11',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Тыныштық күнін бұзғаны үшін айыппұлдар туралы хабар',
      ru: 'Новость о штрафах за нарушение Дня тишины'
    }
  },
  'fines-ru': {
    url: 'https://www.lada.kz/kazakhstan-news/150394-den-tishiny-pered-referendumom-za-chto-grozit-shtraf-do-129-tysiach-tenge-v-kazakhstane.html',
    publisher: 'Lada.kz',
    date: '2026-03-10',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тыныштық күнін бұзғаны үшін айыппұлдар',
      ru: 'Новость о штрафах за нарушение Дня тишины'
    }
  },
  'anonymous-material-ru': {
    url: 'https://www.zakon.kz/obshestvo/6507691-chto-mozhno-i-chto-nelzya-delat-v-period-podgotovki-i-provedeniya-referenduma.html',
    publisher: 'Zakon.kz',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Үгіт ережелері: комиссия мүшесінің түсіндірмесі',
      ru: 'Правила агитации в изложении члена комиссии'
    }
  },
  'mci-ru': {
    url: 'https://mgorod.kz/news/v-kazahstane-utverzhdyon-mrp-na-2026-god',
    publisher: 'Мой ГОРОД',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: '2026 жылғы айлық есептік көрсеткіш туралы хабар',
      ru: 'Новость о месячном расчётном показателе на 2026 год'
    }
  },
  'list-check-kk': {
    url: 'https://qazaqstan.tv/news/224751',
    publisher: 'Qazaqstan TV',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Дауыс беру күні не істеуге болатыны туралы түсіндірме',
      ru: 'Разъяснение о том, что делать в день голосования'
    }
  },
  'list-check-ru': {
    url: 'https://www.zakon.kz/pravo/6508963-chto-delat-esli-ne-obnaruzhili-sebya-v-spiskakh-golosovaniya-na-referendume-utverzhden-algoritm.html',
    publisher: 'Zakon.kz',
    date: '2026-02-24',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тізімде жоқ азаматқа арналған бекітілген тәртіп',
      ru: 'Утверждённый порядок для тех, кого нет в списке'
    }
  },
  'one-day-registration-kk': {
    url: 'https://aqmeshit-aptalygy.kz/qogam/tirkewi-zhoq-azamattar-referendwmgha-qalaj-qatysady-98309',
    publisher: 'Ақмешіт апталығы',
    date: '2026-03-12',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Тіркеуі жоқ азаматтардың қатысу тәртібі туралы хабар',
      ru: 'Новость о голосовании граждан без регистрации'
    }
  },
  'list-check-online-ru': {
    url: 'https://profit.kz/news/73140/Vo-vremya-referenduma-zapustyat-onlajn-servis-proverki-registracii-grazhdan/',
    publisher: 'Profit.kz',
    date: '2026-02-25',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тіркеуді учаскеден онлайн тексеру қызметі туралы хабар',
      ru: 'Новость об онлайн-проверке регистрации на участке'
    }
  },
  'accessible-kk': {
    url: 'https://baq.kz/invataksi-zhane-surdoaudarmashy-referendum-kuni-mugedektigi-bar-qazaqstandyqtarga-qyzmet-korsetedi-320017750/',
    publisher: 'BAQ.KZ',
    date: '2026-03-10',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Мүгедектігі бар азаматтарға учаскелерде жасалған жағдай',
      ru: 'Условия на участках для граждан с инвалидностью'
    }
  },
  'accessible-ru': {
    url: 'https://kazpravda.kz/n/tsentralnaya-komissiya-referenduma-proverila-dostupnost-uchastkov-dlya-lits-s-invalidnostyu/',
    publisher: 'Казахстанская правда',
    date: '2026-03-10',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссия учаскелердің қолжетімділігін тексергені туралы хабар',
      ru: 'Новость о том, как комиссия проверила доступность участков'
    }
  },
  'ballot-photos-ru': {
    url: 'https://kazlenta.kz/111931-publikuyut-byulleteni-v-socsetyah-genprokuratura-predupredila-kazahstancev.html',
    publisher: 'Kazlenta.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бас прокуратураның бюллетень суреттері туралы ескертуі',
      ru: 'Предупреждение Генеральной прокуратуры о снимках бюллетеней'
    }
  },
  'digital-document-ru': {
    url: 'https://www.zakon.kz/obshestvo/6509740-referendum-15-marta-kak-progolosovat-na-drugom-uchastke.html',
    publisher: 'Zakon.kz',
    date: '2026-03-03',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Есептен шығару куәлігі туралы әкімдік хабарламасы',
      ru: 'Сообщение акимата об открепительном удостоверении'
    }
  },
  'digital-document-2022-ru': {
    url: 'https://arna-news.kz/v-nomere/kazahstancam-bez-bumazhnogo-udostoverenija-ne-otkazhut-v-vydache-izbiratelnogo-bjulletenja-v-sluchae-predjavlenija-jelektronnogo-dokumenta',
    publisher: 'Арна',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Электрондық құжат туралы 2022 жылғы түсіндірме',
      ru: 'Разъяснение 2022 года об электронном документе'
    }
  },
  'call-centre-memo-ru': {
    url: 'https://kyzylorda-news.kz/ru/obshestvo/referendum-2026-chto-delat-esli-vy-budete-vne-mesta-registracii-02-03-2026',
    publisher: 'Kyzylorda-news.kz',
    date: '2026-03-02',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тіркелген жерінен тыс жүргендерге комиссия жадынамасы',
      ru: 'Памятка комиссии для тех, кто вне места регистрации'
    }
  },
  'call-centre-almaty-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6077143-almaty-tryndaryna-referendum2026-boyynsha-mayzdy-aparat-zhariyalandy.html',
    publisher: 'Zakon.kz',
    date: '2026-02-24',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Алматы әкімдігінің анықтама нөмірі туралы хабарламасы',
      ru: 'Сообщение акимата Алматы о справочном номере'
    }
  },
  'call-centre-almaty-ru': {
    url: 'https://www.zakon.kz/politika/6508834-referendum-2026-goda-skolko-chelovek-imeyut-pravo-golosa-v-almaty.html',
    publisher: 'Zakon.kz',
    date: '2026-02-23',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Алматы әкімдігі өкілінің сөзі: учаскелер мен анықтама',
      ru: 'Выступление представителя акимата Алматы об участках и справках'
    }
  },
  'time-zone-kk': {
    url: 'https://turkystan.kz/article/239024-kimet-biry-ay-sa-at-beldeuine-k-shu-turaly-auly-a-ol-oydy',
    publisher: 'Turkystan.kz',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Бірыңғай сағат белдеуіне көшу туралы қаулы',
      ru: 'Постановление о переходе на единый часовой пояс'
    }
  },
  'time-zone-ru': {
    url: 'https://ztgzt.kz/52964/ves-kazahstan-perehodit-na-5-y-chasovoy-poyas-s-1-marta-prinyato-postanovlenie',
    publisher: 'Знамя труда',
    date: '2024-01-22',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бірыңғай сағат белдеуіне көшу туралы орысша хабар',
      ru: 'Новость о переходе страны на единый часовой пояс'
    }
  },
  // The road to the draft
  'address-ru': {
    url: 'https://kazpravda.kz/n/poslanie-glavy-gosudarstva-kasym-zhomarta-tokaeva-narodu-kazahstana-x1/',
    publisher: 'Казахстанская правда',
    date: '2025-09-09',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Президент Жолдауының толық орысша мәтіні',
      ru: 'Полный текст Послания Президента'
    }
  },
  'address-kk': {
    url: 'https://ar.inform.kz/news/rzydnt-cbyr-alataly-arlamnt-qr-traly-bastama-kwtrdy-124faf/',
    publisher: 'Kazinform',
    date: '2025-09-08',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Бір палаталы парламент бастамасы туралы хабар, араб жазуымен',
      ru: 'Новость об инициативе однопалатного парламента, на казахском арабской графикой'
    }
  },
  'working-group-ru': {
    url: 'https://tass.ru/mezhdunarodnaya-panorama/25283461',
    publisher: 'ТАСС',
    date: '2025-10-08',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Парламенттік реформа жөніндегі жұмыс тобы туралы хабар',
      ru: 'Новость о рабочей группе по парламентской реформе'
    }
  },
  'working-group-first-ru': {
    url: 'https://www.inform.kz/ru/pervoe-zasedanie-rabochey-gruppi-po-parlamentskoy-reforme-polniy-tekst-vistupleniya-prezidenta-e0ac7d',
    publisher: 'Kazinform',
    date: '2025-10-14',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Жұмыс тобының алғашқы отырысындағы Президент сөзі',
      ru: 'Выступление Президента на первом заседании рабочей группы'
    }
  },
  'national-kurultai-kk': {
    url: 'https://kaz.inform.kz/news/ulttik-kuriltay-kazakstanda-zhana-konsultativtk-organ-kuriladi-a25045/',
    publisher: 'Kazinform',
    date: '2026-01-20',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Ұлттық құрылтайда аталған жаңа консультативтік орган',
      ru: 'Новый консультативный орган, названный на Национальном курултае'
    },
    headline: 'Ұлттық құрылтай: Қазақстанда жаңа консультативтік орган құрылады'
  },
  'national-kurultai-ru': {
    url: 'https://www.zakon.kz/politika/6504981-vmesto-ank-i-natskurultaya-v-kazakhstane-sozdadut-novyy-gosorgan.html',
    publisher: 'Zakon.kz',
    date: '2026-01-20',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Ассамблея мен Ұлттық құрылтайдың орнына орган құру туралы хабар',
      ru: 'Новость об органе вместо Ассамблеи и Национального курултая'
    },
    headline: 'Вместо АНК и Нацкурултая: в Казахстане создадут новый госорган'
  },
  'commission-formed-ru': {
    url: 'https://www.interfax.ru/world/1068847',
    publisher: 'Интерфакс',
    date: '2026-01-21',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Конституциялық реформа жөніндегі комиссияны құру туралы хабар',
      ru: 'Новость о создании Комиссии по Конституционной реформе'
    }
  },
  'commission-129-ru': {
    url: 'https://aqparat.info/s/10988487.html',
    publisher: 'Aqparat.info',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссия құрамын санаған басылым',
      ru: 'Издание, посчитавшее состав комиссии'
    }
  },
  'commission-130-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6075754-zhaa-konstitutsiya-zhobasyny-mtn-ayda-zhariyalanady.html',
    publisher: 'Zakon.kz',
    date: '2026-01-30',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Комиссия төрағасының құрам мен жоба мәтіні туралы сөзі',
      ru: 'Слова председателя комиссии о составе и тексте проекта'
    }
  },
  'commission-over-100-ru': {
    url: 'https://www.zakon.kz/obshestvo/6504989-kogda-stanet-izvestna-data-referenduma-po-parlamentskoy-reforme-rasskazal-tokaev.html',
    publisher: 'Zakon.kz',
    date: '2026-01-20',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Президенттің болашақ комиссия мен референдум туралы сөзі',
      ru: 'Слова Президента о будущей комиссии и референдуме'
    }
  },
  'commission-first-ru': {
    url: 'https://www.inform.kz/ru/sleduyushee-zasedanie-konstitutsionnoy-komissii-sostoitsya-30yanvarya-f6e5a2',
    publisher: 'Kazinform',
    date: '2026-01-30',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссия отырыстарының күндері туралы хабар',
      ru: 'Новость о днях заседаний комиссии'
    }
  },
  'first-draft-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6075738-konstitutsiyaly-komissiya-azastanny-zhaa-konstitutsiyasyny-brnsh-zhobasyn-zrled.html',
    publisher: 'Zakon.kz',
    date: '2026-01-30',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Жаңа Конституцияның бірінші жобасы туралы хабар',
      ru: 'Новость о первом проекте новой Конституции'
    }
  },
  'first-draft-published-kk': {
    url: 'https://aqtobegazeti.kz/?p=173873',
    publisher: 'Ақтөбе газеті',
    date: '2026-01-31',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Жұмыс тобынан бірінші жобаға дейінгі жол',
      ru: 'Путь от рабочей группы до первого проекта'
    }
  },
  'first-draft-ru': {
    url: 'https://www.inform.kz/ru/v-kazahstane-predstavili-perviy-proekt-novoy-konstitutsii-e55183',
    publisher: 'Kazinform',
    date: '2026-01-30',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бірінші жобаның таныстырылуы туралы орысша хабар',
      ru: 'Новость о представлении первого проекта'
    }
  },
  'commission-leaders-kk': {
    url: 'https://kaz.inform.kz/news/prezident-konstitutsiyalik-komissiya-zhetekshlermen-zhumis-kenesn-otkzd-106043/',
    publisher: 'Kazinform',
    date: '2026-02-06',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Президенттің комиссия жетекшілерімен кеңесі туралы хабар',
      ru: 'Новость о совещании Президента с руководством комиссии'
    }
  },
  'commission-leaders-ru': {
    url: 'https://www.zakon.kz/politika/6507029-tokaev-provel-rabochuyu-vstrechu-s-rukovodstvom-konstitutsionnoy-komissii.html',
    publisher: 'Zakon.kz',
    date: '2026-02-06',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Президенттің комиссия жетекшілерімен кеңесі',
      ru: 'Новость о встрече Президента с руководством комиссии'
    }
  },
  'commission-final-kk': {
    url: 'https://kaz.inform.kz/news/konstitutsiya-zhobasi-boyinsha-10-minnan-astam-otnsh-tust-bbac36/',
    publisher: 'Kazinform',
    date: '2026-02-11',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Жоба бойынша түскен өтініштер саны туралы хабар',
      ru: 'Новость о числе обращений по проекту'
    }
  },
  'language-wording-ru': {
    url: 'https://www.rbc.ru/politics/09/02/2026/6989f8d59a79474a19493801',
    publisher: 'РБК',
    date: '2026-02-09',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тіл туралы баптағы сөздің өзгеруі туралы хабар',
      ru: 'Новость об изменении слова в статье о языке'
    }
  },
  'draft-kk': {
    url: 'https://kaz.zakon.kz/okiga/6076475-azastanda-zhaa-konstitutsiyany-zhobasy-zhariyalandy.html',
    publisher: 'Zakon.kz',
    date: '2026-02-12',
    language: 'kk',
    kind: 'official',
    title: {
      kk: 'Жаңа Конституция жобасының толық қазақша мәтіні',
      ru: 'Полный казахский текст проекта новой Конституции'
    },
    headline: 'Қазақстанда жаңа Конституцияның жобасы жарияланды'
  },
  'draft-ru': {
    url: 'https://rus.baq.kz/novaya-konstitutsiya-rk-mozhet-vstupit-v-silu-1-iyulya-2026-goda_300033018/',
    publisher: 'BAQ.KZ',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Жарияланған жоба мен оның күшіне ену күні туралы хабар',
      ru: 'Новость о проекте и дне вступления в силу'
    }
  },
  'draft-terms-kk': {
    url: 'https://kaz.inform.kz/news/konstitutsiya-zhobasi-makuldangan-zhagdayda-parlament-oklettgn-kashan-toktatadi-bb7986/',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Парламент өкілеттігі қашан тоқтайтыны туралы хабар',
      ru: 'Новость о сроке прекращения полномочий Парламента'
    }
  },
  'draft-terms-ru': {
    url: 'https://www.inform.kz/ru/nazvani-sroki-prekrasheniya-polnomochiy-parlamenta-i-provedeniya-viborov-v-kuriltay-3fb44d',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Парламент өкілеттігі мен Құрылтай сайлауының мерзімдері',
      ru: 'Новость о сроках полномочий Парламента и выборов в Курултай'
    }
  },
  'coalition-kk': {
    url: 'https://baq.kz/halyqpen-birge-zhazylgan-konstitutsiya-zhalpyulttyq-koalitsiya-quryldy-320014293/',
    publisher: 'BAQ.KZ',
    date: '2026-02-12',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Жалпыұлттық коалицияның құрылуы туралы хабар',
      ru: 'Новость о создании Общенациональной коалиции'
    }
  },
  'coalition-ru': {
    url: 'https://www.zakon.kz/sobytiia/6507694-vedushchie-obshchestvennye-sily-strany-obedinilis-v-koalitsiyu-v-podderzhku-novoy-konstitutsii.html',
    publisher: 'Zakon.kz',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Жаңа Конституцияны қолдайтын коалиция туралы орысша хабар',
      ru: 'Новость о коалиции в поддержку новой Конституции'
    }
  },
  'coalition-final-ru': {
    url: 'https://www.zakon.kz/sobytiia/6510884-koalitsiya-doverie-k-prezidentu-lezhit-v-osnove-podderzhki-novoy-konstitutsii.html',
    publisher: 'Zakon.kz',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Жалпыұлттық коалицияның қорытынды отырысы туралы хабар',
      ru: 'Новость об итоговом заседании Общенациональной коалиции'
    }
  },
  'coalition-final-baq-ru': {
    url: 'https://rus.baq.kz/koalitsiya-provela-otkrytyy-obschenatsionalnyy-dialog-o-buduschem-strany-320018261/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Коалиция отырысында кімдер сөйлегені туралы хабар',
      ru: 'Новость о том, кто выступал на итоговом заседании коалиции'
    }
  },
  'second-meeting-kk': {
    url: 'https://baq.kz/ork-dauys-berudi-uyymdastyrudyn-negizgi-maselelerin-qarastyrdy-320015736/',
    publisher: 'BAQ.KZ',
    date: '2026-02-23',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Орталық референдум комиссиясының екінші отырысы туралы хабар',
      ru: 'Новость о втором заседании Центральной комиссии референдума'
    }
  },
  'final-meeting-kk': {
    url: 'https://baq.kz/referendum-komissiyalary-referendum-otkizuge-tolyq-dayyn-320018181/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Комиссияның дауыс беру алдындағы соңғы отырысы',
      ru: 'Последнее заседание комиссии перед голосованием'
    }
  },
  'final-meeting-ru': {
    url: 'https://rus.baq.kz/dlya-nablyudeniya-za-referendumom-akkreditovany-256-organizatsiy-tskr-rk-320018189/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Байқаушы ұйымдар мен оқыту туралы комиссия деректері',
      ru: 'Данные комиссии об организациях наблюдателей и обучении'
    }
  },
  // The forum
  'baq-forum-kk': {
    url: 'https://baq.kz/astanada-etnomadeni-birlestikterdin-zhalpy-respublikalyq-forumy-otti-320014997/',
    publisher: 'BAQ.KZ',
    date: '2026-02-18',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Этномәдени бірлестіктер форумы туралы хабардың қазақша нұсқасы',
      ru: 'Казахская версия новости о форуме этнокультурных объединений'
    },
    headline: 'Астанада этномәдени бірлестіктердің жалпы республикалық форумы өтті'
  },
  'baq-forum-ru': {
    url: 'https://rus.baq.kz/ank-obsudila-proekt-novoy-konstitutsii-na-respublikanskom-forume-320014910/',
    publisher: 'BAQ.KZ',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Этномәдени бірлестіктер форумы туралы хабардың орысша нұсқасы',
      ru: 'Русская версия новости о форуме этнокультурных объединений'
    }
  },
  'friendship-houses-kk': {
    url: 'https://kaz.zakon.kz/amp/kogam-tynysy/6059436-azastanda-32-dosty-y-bar.html',
    publisher: 'Zakon.kz',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Елдегі Достық үйлері туралы хабар',
      ru: 'Новость о Домах дружбы в стране'
    },
    headline: 'Қазақстанда 32 достық үйі бар'
  },
  'assembly-youth-ru': {
    url: 'https://kstnews.kz/newspaper/energiya-peremen',
    publisher: 'kstnews.kz',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Ассамблеяның жастар бірлестігі туралы мақала',
      ru: 'Статья о молодёжном объединении при Ассамблее'
    },
    headline: 'Энергия перемен'
  },
  'assembly-law-en': {
    url: 'https://adilet.zan.kz/eng/docs/Z080000070_/compare',
    publisher: 'Әділет',
    date: '2008-10-20',
    language: 'en',
    kind: 'law',
    title: {
      kk: 'Қазақстан халқы Ассамблеясы туралы заңның ағылшынша бейресми аудармасы',
      ru: 'Закон об Ассамблее народа Казахстана, неофициальный английский перевод'
    }
  },
  // Voting day
  'opening-ru': {
    url: 'https://tobolinfo.kz/bolshe-10-tysjach-uchastkov-otkryty-dlja-golosovanija-na-referendume-v-kazahstane',
    publisher: 'Tobolinfo.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Учаскелердің ашылуы туралы комиссия деректері',
      ru: 'Данные комиссии об открытии участков'
    }
  },
  'stations-all-ru': {
    url: 'https://exclusive.kz/rezultaty-referenduma-ozvuchili-v-kazahstane',
    publisher: 'Exclusive.kz',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Референдумның түпкілікті нәтижесі туралы хабар',
      ru: 'Новость об окончательных итогах референдума'
    },
    headline: 'Результаты Референдума озвучили в Казахстане'
  },
  'turnout-1000-kk': {
    url: 'https://abai.kz/index.php/tt/post/213538',
    publisher: 'Abai.kz',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Сағат 10:00-дегі келу көрсеткіші, араб жазуымен',
      ru: 'Явка на 10:00 по регионам, на казахском арабской графикой'
    },
    headline: 'رەفەرەندۋم: قاراعاندى وبلىسى كوش باستاپ تۇر!'
  },
  'turnout-1000-ru': {
    url: 'https://www.nur.kz/politics/kazakhstan/2354058-referendum-v-kazahstane-ozvuchena-yavka-izbirateley-na-10-00',
    publisher: 'NUR.KZ',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Сағат 10:00-дегі келу көрсеткіші',
      ru: 'Новость о явке на 10:00'
    },
    headline: 'Референдум в Казахстане: озвучена явка избирателей на 10:00'
  },
  'turnout-1200-kk': {
    url: 'https://ult.kz/index.php/post/sagat-1200-referendumda-4-677-595-azamaty-byulleten-aldy',
    publisher: 'Ult.kz',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Сағат 12:00-ге дейін бюллетень алғандар, өңірлер бойынша',
      ru: 'Получившие бюллетени к 12:00 по регионам'
    }
  },
  'turnout-1200-ru': {
    url: 'https://24.kz/amp/ru/news/social/758713-37-54-yavka-na-uchastkakh-golosovaniya-na-12-00',
    publisher: 'Хабар 24',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Сағат 12:00-дегі келу көрсеткіші',
      ru: 'Новость о явке на 12:00'
    },
    headline: '37,54% – явка на участках голосования на 12:00'
  },
  'closing-ru': {
    url: 'https://newtimes.kz/obshchestvo/217131-v-kazakhstane-zakrylis-vse-izbiratelnye-uchastki',
    publisher: 'NewTimes.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Учаскелердің жабылуы және күні бойғы келу көрсеткіші',
      ru: 'Новость о закрытии участков и явке в течение дня'
    }
  },
  'day-summary-ru': {
    url: 'https://asia24.media/news/svyshe-70-protsentov-izbirateley-progolosovali-v-den-referenduma-po-novoy-konstitutsii-v-kazakhstane',
    publisher: 'Asia24.media',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Дауыс беру күнінің қорытынды шолуы',
      ru: 'Обзор дня голосования: явка, участки, наблюдатели'
    }
  },
  'turnout-1600-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6078221-referendumda-dauys-bergender-turaly-zhaartylan-mlmet-zhariyalandy.html',
    publisher: 'Zakon.kz',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Сағат 16:00-дегі келу көрсеткіші',
      ru: 'Явка на 16:00'
    },
    headline: 'Референдумда дауыс бергендер туралы жаңартылған мәлімет жарияланды'
  },
  'turnout-1600-ru': {
    url: 'https://www.caravan.kz/?p=19170568',
    publisher: 'Caravan.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Сағат 16:00-дегі келу көрсеткіші',
      ru: 'Явка на 16:00 по регионам'
    }
  },
  'turnout-1800-kk': {
    url: 'https://sn.kz/sn-akparat-agyny/134036-referendumda-8-8-millionnan-astam-kazakstandyk-dauys-berdi/amp',
    publisher: 'Sn.kz',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Сағат 18:00-дегі келу көрсеткіші',
      ru: 'Явка на 18:00'
    }
  },
  'turnout-1800-ru': {
    url: 'https://informburo.kz/novosti/88-mln-kazaxstancev-progolosovali-na-referendume-k-1800',
    publisher: 'Informburo.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Сағат 18:00-дегі келу көрсеткіші',
      ru: 'Явка на 18:00 по регионам'
    },
    headline: '8,8 млн казахстанцев проголосовали на референдуме к 18.00'
  },
  'turnout-2000-kk': {
    url: 'https://astanalife.kz/?p=79744',
    publisher: 'Astanalife.kz',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Дауыс беру аяқталғандағы келу көрсеткіші',
      ru: 'Явка к концу голосования'
    },
    headline: 'Қазақстанда референдум бойынша дауыс беру аяқталды: қатысу көрсеткіші 73,24%'
  },
  'turnout-2000-ru': {
    url: 'https://mgorod.kz/news/referendum-po-novoi-konstitucii-zaversilsia-iavka-v-kazaxstane-prevysila-73',
    publisher: 'Мой ГОРОД',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Дауыс беру аяқталғандағы келу көрсеткіші',
      ru: 'Явка к концу голосования по регионам'
    }
  },
  'turnout-2000-qonaev-ru': {
    url: 'https://www.qonaev-gorod.kz/news/4079951/referendum-zaversen-v-kazahstane-nacinaetsa-podscet-golosov',
    publisher: 'Qonaev-gorod.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Учаскелер жабылғаннан кейінгі өңірлік деректер',
      ru: 'Данные по регионам после закрытия участков'
    },
    headline: 'Референдум завершен: в Казахстане начинается подсчет голосов'
  },
  'abroad-1900-ru': {
    url: 'https://rus.azattyq-ruhy.kz/news/105029-uzhe-bolshe-9-tysiach-kazakhstantsev-progolosovali-na-referendume-za-rubezhom/amp',
    publisher: 'Azattyq Rýhy',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Шетелде дауыс бергендер туралы министрлік деректері',
      ru: 'Данные МИД о проголосовавших за рубежом'
    },
    headline: 'Уже больше 9 тысяч казахстанцев проголосовали на референдуме за рубежом'
  },
  'abroad-total-ru': {
    url: 'https://caliber.az/post/skolko-kazahstancev-progolosovali-na-referendume-po-novoj-konstitucii-za-rubezhom',
    publisher: 'Caliber.az',
    date: '2026-03-16',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Шетелде дауыс бергендердің жалпы саны, басқа басылымнан алынған',
      ru: 'Общее число проголосовавших за рубежом, в пересказе'
    }
  },
  'exit-polls-kk': {
    url: 'https://www.paryz.kz/kazakhstan-news/55640-ekzitpol-saylaushylardyn-867-y-zhana-konstitutsiyany-qoldagan',
    publisher: 'Paryz.kz',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Экзитпол нәтижелері туралы хабар',
      ru: 'Новость о результатах экзитполов'
    },
    headline: 'Экзитпол: сайлаушылардың 86,7%-ы жаңа Конституцияны қолдаған'
  },
  'exit-polls-ru': {
    url: 'https://ru.sputnik.kz/20260316/poyavilis-dannye-ekzit-pollov-po-referendumu-o-proekte-novoy-konstitutsii-kazakhstana-61909239.html',
    publisher: 'Sputnik Казахстан',
    date: '2026-03-16',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Үш экзитполдың деректері',
      ru: 'Новость с данными трёх экзитполов'
    },
    headline: 'Почти 90% "за": данные экзит-поллов по референдуму о проекте новой Конституции Казахстана'
  },
  // The result
  'preliminary-kk': {
    url: 'https://elordainfo.kz/index.php/article/referendumda-zana-konstituciiany-79-mln-qazaqstandyq-qoldady',
    publisher: 'Elordainfo.kz',
    date: '2026-03-16',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Алдын ала нәтиже туралы хабар',
      ru: 'Новость о предварительном результате'
    },
    headline: 'Референдумда жаңа Конституцияны 7,9 млн қазақстандық қолдады'
  },
  'preliminary-ru': {
    url: 'https://orda.kz/predvaritelnye-rezultaty-golosovanija-po-novoj-konstitucii-ozvuchili-v-cik-412731',
    publisher: 'Orda.kz',
    date: '2026-03-16',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Алдын ала нәтиже туралы орысша хабар',
      ru: 'Новость о предварительном результате'
    },
    headline: 'Предварительные результаты голосования по новой Конституции озвучили в ЦИК'
  },
  'communication-ru': {
    url: 'https://ru.elordainfo.kz/tema-dnya-ru/bolee-87-kazahstancev-podderzhali-novuyu-konstituciyu/amp',
    publisher: 'Elordainfo.kz',
    date: null,
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Комиссияның нәтиже туралы хабары, басылымның баяндауында',
      ru: 'Сообщение комиссии о результате в изложении издания'
    }
  },
  'final-ru': {
    url: 'https://m.interfax.ru/1078292',
    publisher: 'Интерфакс',
    date: '2026-03-17',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Түпкілікті нәтиже: комиссия төрағасының хабары',
      ru: 'Окончательный итог в сообщении председателя комиссии'
    }
  },
  'final-regions-ru': {
    url: 'https://check-point.kz/publication?id=8943',
    publisher: 'Check-point.kz',
    date: '2026-03-17',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Өңірлердегі көпшілік туралы төрағаның сөзі',
      ru: 'Слова председателя о большинстве в регионах'
    }
  },
  'geneva-times-en': {
    url: 'https://thegenevatimes.ch/?p=145126',
    publisher: 'The Geneva Times',
    date: null,
    language: 'en',
    kind: 'news',
    title: {
      kk: 'Нәтиже туралы ағылшынша хабар',
      ru: 'Новость о результате на английском'
    }
  },
  // After the vote
  'signing-ru': {
    url: 'https://oskemencity.kz/news/2506-prezident-objavil-15-marta-dnem-konstitucii-v-kazahstane.html',
    publisher: 'Oskemencity.kz',
    date: '2026-03-17',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Конституцияға қол қою рәсімі туралы хабар',
      ru: 'Новость о церемонии подписания Конституции'
    },
    headline: 'Президент объявил 15 марта Днём Конституции в Казахстане'
  },
  'implementation-decree-ru': {
    url: 'https://prosud.kz/ekspertiza/1027758-ukaz-o-merakh-po-realizatsii-novoy-konstitutsii-podpisal-prezident.html',
    publisher: 'Prosud.kz',
    date: '2026-03-17',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Конституцияны іске асыру шаралары туралы Жарлық',
      ru: 'Новость об Указе о мерах по реализации Конституции'
    },
    headline: 'Указ о мерах по реализации новой Конституции подписал Президент'
  },
  'text-published-ru': {
    url: 'https://obk.kz/soobshhaem/opublikovan-tekst-novoj-konstituczii-kazahstana',
    publisher: 'Объектив',
    date: '2026-03-18',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Жаңа Конституция мәтінінің жариялануы туралы хабар',
      ru: 'Новость о публикации текста новой Конституции'
    },
    headline: 'Опубликован текст новой Конституции Казахстана'
  },
  'holiday-ru': {
    url: 'https://taspanews.kz/novosti-kazakhstana/v-etom-godu-u-kazakhstantsev-ne-budet-odnogo-vykhodnogo-795514517615',
    publisher: 'Taspanews.kz',
    date: '2026-03-18',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Демалыс күндерінің өзгеруі туралы хабар',
      ru: 'Новость об изменении выходных дней'
    },
    headline: 'В этом году казахстанцы не будут отдыхать 30 августа'
  },
  'holiday-law-school-kk': {
    url: 'https://github.com/daulet-rama/keremet-school-website/blob/25b455cc4e4eb48000324370d168149b2762457c/src/data/news.mjs',
    publisher: '«Керемет» зияткерлік мектебі',
    date: '2026-09-24',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Мерекелер туралы заңның өзгеруі: мектеп сайтындағы хабар',
      ru: 'Изменение закона о праздниках: новость школьного сайта'
    },
    headline: 'Конституция күні енді 15 наурызда аталып өтеді'
  },
  'holiday-list-en': {
    url: 'https://github.com/vacanza/holidays/pull/3690',
    publisher: 'Vacanza Holidays',
    date: '2026-07-10',
    language: 'en',
    kind: 'analysis',
    title: {
      kk: 'Мерекелер тізімін құрастырушылардың түзетуі',
      ru: 'Правка составителей списка праздников'
    },
    headline: 'Update Kazakhstan holidays: 2026 constitutional law changes'
  },
  'open-kurultai-ru': {
    url: 'https://github.com/skrradev/open-quryltai',
    publisher: 'Open Quryltai',
    date: '2026-08-19',
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: 'Комиссия қосымшаларынан жиналған партиялық тізімдер',
      ru: 'Партийные списки, собранные из приложений комиссии'
    }
  },
  'threshold-kk': {
    url: 'https://kaz.inform.kz/news/parlamentke-otu-mezhesn-kazrg-bes-payiz-dengeynde-kaldiru-kerek-prezident-742cb7/',
    publisher: 'Kazinform',
    date: '2026-01-20',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Парламентке өту межесі мен квоталар туралы Президенттің сөзі',
      ru: 'Слова Президента о пороге и квотах'
    },
    headline: 'Парламентке өту межесін қазіргі бес пайыз деңгейінде қалдыру керек - Президент'
  },
  'reform-osce-en': {
    url: 'https://www.gov.kz/memleket/entities/mfa/press/region-news/details/27655?lang=en',
    publisher: 'Ministry of Foreign Affairs of Kazakhstan',
    date: null,
    language: 'en',
    kind: 'official',
    title: {
      kk: 'Реформаның ЕҚЫҰ-да таныстырылғаны туралы министрлік хабары',
      ru: 'Сообщение МИД о представлении реформы в ОБСЕ'
    },
    headline: 'Upcoming Constitutional Reforms in Kazakhstan Presented at the OSCE'
  },
  'kurultai-myth-en': {
    url: 'https://constitution.my/p/myth-kurultai-same-as-mazhilis?lang=en',
    publisher: 'constitution.my',
    date: '2026-06-13',
    language: 'en',
    kind: 'analysis',
    title: {
      kk: 'Құрылтай туралы бейресми түсіндірме',
      ru: 'Неофициальное объяснение о Курултае'
    }
  },
  // Observers and criticism
  'observers-359-ru': {
    url: 'https://kazpravda.kz/n/akkreditatsiya-mezhdunarodnyh-nablyudateley-zavershena/',
    publisher: 'Казахстанская правда',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Шетелдік байқаушыларды аккредиттеу аяқталғаны туралы хабар',
      ru: 'Новость о завершении аккредитации иностранных наблюдателей'
    }
  },
  'observers-380-kk': {
    url: 'https://baq.kz/referendumga-380-sheteldik-bayqaushy-akkreditteldi-320017732/',
    publisher: 'BAQ.KZ',
    date: '2026-03-10',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Шетелдік байқаушылар саны туралы хабар',
      ru: 'Новость о числе иностранных наблюдателей'
    }
  },
  'accreditation-ru': {
    url: 'https://rus.baq.kz/akkreditatsiya-inostrannyh-nablyudateley-na-referendum-zavershilas-320017722/',
    publisher: 'BAQ.KZ',
    date: '2026-03-10',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Аккредиттеудің аяқталу уақыты туралы хабар',
      ru: 'Новость о времени окончания аккредитации'
    }
  },
  'dauys-kk': {
    url: 'https://baq.kz/190-uyym-zhane-18-myn-maman-referendumdy-kimder-baqylaydy-320016998/',
    publisher: 'BAQ.KZ',
    date: '2026-03-04',
    language: 'kk',
    kind: 'news',
    title: {
      kk: '«Дауыс» байқаушылар коалициясы туралы хабар',
      ru: 'Новость о коалиции наблюдателей «Дауыс»'
    }
  },
  'cis-visits-ru': {
    url: 'https://www.news-asia.ru/tag/%D0%A5?pg=1002',
    publisher: 'News-Asia',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'ТМД байқаушыларының бағасы туралы хабар',
      ru: 'Новость об оценке наблюдателей СНГ'
    },
    headline: 'Наблюдатели от СНГ оценили референдум в Казахстане'
  },
  'cis-statement-ru': {
    url: 'https://mail.kz/ru/news/kz-news/kak-proshel-referendum-v-kazahstane-mnenie-nablyudatelei-iz-sng',
    publisher: 'Mail.kz, Zakon.kz',
    date: '2026-03-16',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'ТМД миссиясының референдум туралы мәлімдемесі',
      ru: 'Заявление миссии СНГ о референдуме'
    },
    headline: 'Как прошел референдум в Казахстане – мнение наблюдателей из СНГ'
  },
  'sco-statement-ru': {
    url: 'https://newsreports.ru/news/obshchestvo/glava-missii-shos-rasskazal-o-proshedshem-v-kazakhstane-referendume',
    publisher: 'newsreports.ru, РИА Новости',
    date: '2026-03-16',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'ШЫҰ миссиясы басшысының мәлімдемесі',
      ru: 'Заявление главы миссии ШОС'
    },
    headline: 'Глава миссии ШОС рассказал о прошедшем в Казахстане референдуме'
  },
  'odihr-needs-ru': {
    url: 'https://www.zakon.kz/press-relizy/6508598-v-tsentralnoy-komissii-referenduma-sostoyalas-vstrecha-s-predstavitelyami-bdipch-obse.html',
    publisher: 'Zakon.kz',
    date: '2026-02-20',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Комиссияның ЕҚЫҰ ДИАҚБ өкілдерімен кездесуі',
      ru: 'Встреча комиссии с представителями БДИПЧ ОБСЕ'
    }
  },
  'president-arguments-ru': {
    url: 'https://ru.euronews.com/2026/02/14/constitutional-reform-kazakhstan',
    publisher: 'Euronews',
    date: '2026-02-14',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Президенттің реформаны жақтаған уәждері',
      ru: 'Доводы Президента в пользу реформы'
    }
  },
  'hrw-en': {
    url: 'https://articlefeed.org/kazakhstan-draft-constitution-raises-rights-concerns',
    publisher: 'articlefeed.org, Human Rights Watch',
    date: '2026-02-16',
    language: 'en',
    kind: 'analysis',
    title: {
      kk: 'Құқық қорғау ұйымының жобаға берген бағасы',
      ru: 'Оценка проекта правозащитной организацией'
    },
    headline: 'Kazakhstan: Draft Constitution Raises Rights Concerns'
  },
  'activists-letter-en': {
    url: 'https://ru24.pro/pics/421289807',
    publisher: 'ru24.pro',
    date: '2026-02-17',
    language: 'en',
    kind: 'news',
    title: {
      kk: 'Құқық қорғаушылардың ашық хаты туралы хабар',
      ru: 'Новость об открытом письме правозащитников'
    },
    headline: "Human Rights Watch 'Concerned' About Kazakhstan's Draft Constitution"
  },
  'journalists-letter-kk': {
    url: 'https://www.azattyq.org/amp/zhana-konstitutsiyadagy-adam-quqygy-qai-bap-kuman-tugyzyp-otyr/33673987.html',
    publisher: 'Азаттық',
    date: null,
    language: 'kk',
    kind: 'analysis',
    title: {
      kk: 'Жаңа Конституциядағы адам құқығы туралы талдау',
      ru: 'Разбор норм проекта о правах человека'
    }
  },
  'arrest-ru': {
    url: 'https://centralasia.media/news:2423152?from=rss',
    publisher: 'CentralAsia.media',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бойкотқа шақырғаны үшін қамауға алу туралы хабар',
      ru: 'Новость об аресте за призывы к бойкоту'
    },
    headline: 'Казахстанского общественника арестовали за призывы бойкотировать референдум по Конституции'
  },
  // Earlier referendums
  'fifth-kk': {
    url: 'https://aqshamnews.kz/tote/article/tauelsiz-qazaqstannyn-5-referendumi.html',
    publisher: 'Алматы ақшамы',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Тәуелсіз Қазақстан референдумдарына шолу, араб жазуымен',
      ru: 'Обзор референдумов независимого Казахстана, на казахском арабской графикой'
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
      kk: '2022 жылғы референдум туралы комиссия хабарламасы',
      ru: 'Официальное сообщение комиссии о референдуме 2022 года'
    }
  },
  'turnout-2022-kk': {
    url: 'https://el.kz/amp/ortaly-_referendum_komissiyasy_n-tizheni_zhariyalady_42027',
    publisher: 'El.kz',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: '2022 жылғы референдум нәтижесі туралы хабар',
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
      kk: '2024 жылғы референдум қорытындысы туралы хабар',
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
      kk: '2024 жылғы референдум туралы комиссия брифингі',
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
      kk: '2024 жылғы алдын ала нәтиже',
      ru: 'Предварительные итоги референдума 2024 года'
    }
  }
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
