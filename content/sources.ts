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
  'ballot-form-ru': {
    url: 'https://mgorod.kz/news/referendum-v-kazaxstane-kak-budet-vygliadet-biulleten',
    publisher: 'Мой ГОРОД',
    date: '2026-02-23',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бюллетеньдің пішіні мен екі тілдегі жауаптары',
      ru: 'Форма бюллетеня и ответы на двух языках'
    }
  },
  'ballot-shown-ru': {
    url: 'https://rus.baq.kz/v-kazahstane-pokazali-byulleten-dlya-referenduma-po-proektu-novoy-konstitutsii-320015674/',
    publisher: 'BAQ.KZ',
    date: '2026-02-23',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бюллетень мен трафарет көрсетілген отырыс',
      ru: 'Заседание, где показали бюллетень и трафарет'
    }
  },
  'braille-ballot-ru': {
    url: 'https://kz.kursiv.media/2026-02-23/shlc-kazahstancam-pokazali-byulleten-na-referendum-po-konstitucii',
    publisher: 'Kursiv Media',
    date: '2026-02-23',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Брайль қарпімен жасалған бюллетень туралы хабар',
      ru: 'Новость о бюллетене шрифтом Брайля'
    }
  },
  'question-misprint-kk': {
    url: 'https://vkoathletics.kz/2026-zhylghy-15-nawryzda-qazaqstan-respwblikasynda-respwblikalyq-referendwm-oetedi',
    publisher: 'vkoathletics.kz',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Референдум туралы хабарландыру',
      ru: 'Объявление о референдуме'
    }
  },
  'question-misprint-agency-kk': {
    url: 'https://ar.inform.kz/news/bas-rwkratra-rfrndmca-qatysty-saalnama-jryz-ctartybyn-ctsyndyrdy-4539b3/',
    publisher: 'Kazinform',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Бас прокуратураның сауал салу туралы түсіндірмесі, араб жазуымен',
      ru: 'Разъяснение Генеральной прокуратуры об опросах (арабской графикой)'
    }
  },
  'valid-marks-ru': {
    url: 'https://mail.kz/ru/news/kz-news/serdechki-krestiki-ili-galochki-kak-mogli-golosovat-kazahstancy-na-referendume',
    publisher: 'Mail.kz, Zakon.kz',
    date: '2026-03-17',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссия мүшесі қандай белгі есептелгенін түсіндірді',
      ru: 'Член комиссии о том, какие отметки учитывали'
    }
  },
  'spoiled-ballot-2023-ru': {
    url: 'https://ru.qaz365.kz/news/1278-isporchennyi-biulleten-mozhno-pomeniat-lish-odin-raz-tik-almaty/',
    publisher: 'Qaz365.kz',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бүлінген бюллетеньді ауыстыру: Алматы комиссиясының бұрынғы түсіндірмесі',
      ru: 'Замена испорченного бюллетеня: прежнее разъяснение комиссии Алматы'
    }
  },
  'station-boards-ru': {
    url: 'https://rus.baq.kz/v-astane-proverili-gotovnost-uchastkov-pered-referendumom-320017580/',
    publisher: 'BAQ.KZ',
    date: '2026-03-09',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Астана учаскелеріндегі стендтер туралы хабар',
      ru: 'Новость о стендах на участках Астаны'
    }
  },
  'draft-court-kk': {
    url: 'https://baq.kz/qazaqstandyqtar-zhana-konstitutsiya-zhobasymen-aldyn-ala-tanysa-alady-320017335/',
    publisher: 'BAQ.KZ',
    date: '2026-03-06',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Жобаның толық мәтіні қайда тұрғаны туралы хабар',
      ru: 'Новость о том, где размещён полный текст проекта'
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
  'prosecutor-polls-ru': {
    url: 'https://www.zakon.kz/obshestvo/6508489-genprokuratura-kazakhstana-vystupila-s-preduprezhdeniem-po-povodu-oprosov-o-konstitutsii.html',
    publisher: 'Zakon.kz',
    date: '2026-02-19',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Бас прокуратураның сауал салу туралы ескертуі',
      ru: 'Предупреждение Генеральной прокуратуры об опросах'
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
  'station-search-kk': {
    url: 'https://kaz.inform.kz/news/azamattar-oznn-saylau-uchaskesn-egov-mobile-zhane-govkz-arkili-teksere-aladi-bbb206/',
    publisher: 'Kazinform',
    date: '2026-03-04',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Учаскені мобильді қосымшадан іздеу туралы хабар',
      ru: 'Новость о поиске участка в мобильном приложении'
    }
  },
  'station-search-ru': {
    url: 'https://www.newtimes.kz/obshchestvo/217096-v-kazakhstane-startoval-referendum-po-novoi-konstitutsii',
    publisher: 'NewTimes.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Референдумның басталуы және учаске іздеуге арналған сайттар туралы хабар',
      ru: 'Новость о начале референдума и сайтах для поиска участка'
    }
  },
  'online-voting-ru': {
    url: 'https://www.zakon.kz/obshestvo/6507674-mogut-li-vvesti-v-kazakhstane-onlayngolosovanie.html',
    publisher: 'Zakon.kz',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Онлайн дауыс беру мүмкіндігі туралы хабар',
      ru: 'Новость о возможности онлайн-голосования'
    }
  },
  'online-voting-ministry-ru': {
    url: 'https://rus.baq.kz/pochemu-referendum-ne-provoditsya-onlayn-rasskazali-v-mintsifry_300033075/',
    publisher: 'BAQ.KZ',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Референдум неге онлайн өтпейтіні туралы министрлік түсіндірмесі',
      ru: 'Объяснение министерства, почему референдум проходит не онлайн'
    }
  },
  'cec-site': {
    url: 'https://www.election.gov.kz/kaz/',
    publisher: 'election.gov.kz',
    date: null,
    language: 'kk',
    kind: 'official',
    title: {
      kk: 'Орталық сайлау комиссиясының сайты',
      ru: 'Сайт Центральной избирательной комиссии, есть русская версия'
    }
  },
  'next-election-ru': {
    url: 'https://www.kt.kz/rus/state/kogda_proydut_sleduyuschie_prezidentskie_vybory_kazahstane_1377989141.html',
    publisher: 'KAZAKHSTAN TODAY',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Президенттің келесі президент сайлауы туралы сөзі',
      ru: 'Слова Президента о следующих президентских выборах'
    },
    headline: 'Когда пройдут следующие президентские выборы в Казахстане'
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
  'working-group-report-ru': {
    url: 'https://rus.baq.kz/karin-otchitalsya-pered-tokaevym-o-rezultatah-deyatelnosti-rabochey-gruppy-po-parlamentskoy-reforme_300027507/',
    publisher: 'BAQ.KZ',
    date: '2025-11-20',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Жұмыс тобына түскен ұсыныстар туралы хабар',
      ru: 'Новость о предложениях, поступивших рабочей группе'
    }
  },
  'scale-statement-ru': {
    url: 'https://www.zakon.kz/politika/6502330-kogda-v-kazakhstane-budet-prinyato-okonchatelnoe-reshenie-po-odnopalatnomu-parlamentu.html',
    publisher: 'Zakon.kz',
    date: '2025-12-24',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Президенттің бір палаталы Парламент туралы сөзі',
      ru: 'Слова Президента об однопалатном Парламенте'
    }
  },
  'assembly-concept-ru': {
    url: 'http://insecure.zan.kz/rus/docs/U2500001144',
    publisher: 'zan.kz',
    date: '2025-12-29',
    language: 'ru',
    kind: 'decree',
    title: {
      kk: 'Ассамблеяны дамыту тұжырымдамасы туралы Жарлықтың орысша мәтіні',
      ru: 'Указ о концепции развития Ассамблеи, русский текст'
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
  'commission-over-130-kk': {
    url: 'https://baq.kz/zhana-konstitutsiya-halyq-kenesi-men-quryltay-sayasi-zhuyeni-qalay-ozgertedi-200031322/',
    publisher: 'BAQ.KZ',
    date: '2026-02-11',
    language: 'kk',
    kind: 'analysis',
    title: {
      kk: 'Сарапшының жаңа органдар туралы пікірі',
      ru: 'Мнение эксперта о новых органах'
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
  'dissolution-wording-ru': {
    url: 'https://www.inform.kz/ru/polnomochiya-prezidenta-po-rospusku-kuriltaya-predlozhili-izmenit-v-proekte-konstitutsii-e24d0c',
    publisher: 'Kazinform',
    date: '2026-02-10',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Құрылтайды тарату туралы норманы өзгерту ұсынысы',
      ru: 'Предложение изменить норму о роспуске Курултая'
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
  'opening-agency-ru': {
    url: 'https://abbv.ru/news/obshchestvo/v-kazakhstane-otkrylis-uchastki-dlya-golosovaniya-po-proektu-novoy-konstitutsii',
    publisher: 'abbv.ru, РИА Новости',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Учаскелердің ашылуы туралы агенттік хабарының көшірмесі',
      ru: 'Перепечатка новости агентства об открытии участков'
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
  'prosecutor-1300-kk': {
    url: 'https://lat.egemen.kz/amp/article/409061-bas-prokuratura-referendum-barysynda-zanh-buzushylyqtar-tirkelmedi',
    publisher: 'Egemen Qazaqstan',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Бас прокуратураның сағат бірдегі хабары, латын әрпімен',
      ru: 'Сообщение Генеральной прокуратуры к часу дня, на казахском латиницей'
    }
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
  'turnout-2030-kk': {
    url: 'https://kz.kursiv.media/?p=6874063',
    publisher: 'Kursiv Media',
    date: '2026-03-15',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Учаскелер жабылғаннан кейінгі мәлімет, жарияланған сағатымен',
      ru: 'Данные после закрытия участков с часом оглашения'
    }
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
  'abroad-kursiv-ru': {
    url: 'https://kz.kursiv.media/ru/2026-03-15/dlzh-mfa-czik-ref',
    publisher: 'Kursiv Media',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Шетелде дауыс бергендер туралы кешкі хабар',
      ru: 'Вечерняя новость о проголосовавших за рубежом'
    }
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
  'preliminary-almatanews-ru': {
    url: 'https://almatanews.kz/199638-predvaritelnye-rezultaty-golosovanija-po-novoj-konstitucii-ozvucheny.html',
    publisher: 'Almatanews.kz',
    date: '2026-03-16',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Алдын ала нәтиже мен бюллетень топтары туралы хабар',
      ru: 'Новость о предварительном результате и группах бюллетеней'
    }
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
  'result-2024-globalnews-ru': {
    url: 'https://globalnews.kz/za-stroitelstvo-aes-progolosovali-pyat-millionov-kazahstancev/amp',
    publisher: 'Globalnews.kz',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Атом электр станциясы туралы референдумның алдын ала қорытындысы, тағы бір басылымда',
      ru: 'Предварительные итоги референдума об атомной электростанции в ещё одном издании'
    }
  },
  'final-sn-kk': {
    url: 'https://sn.kz/sn-akparat-agyny/134094-zhana-konstitutsiia-zhobasyna-katysty-referendumnyn-tupkilikti-korytyndysy-shykty/amp',
    publisher: 'Sn.kz',
    date: '2026-03-17',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Түпкілікті қорытынды: комиссия төрағасының сөзі',
      ru: 'Окончательный итог в казахской новости'
    },
    headline: 'Жаңа Конституция: Референдумның түпкілікті қорытындысы шықты'
  },
  'votes-mangystau-ru': {
    url: 'https://infohub.kz/kz/article/skolko-jitelei-mangistau-progolosovali-protiv-popravok-v-konstitusiiu-na-referendume.html',
    publisher: 'Infohub.kz',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Маңғыстау облысындағы дауыстар, алдын ала дерек',
      ru: 'Голоса в Мангистауской области, предварительные данные'
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
  'summer-election-en': {
    url: 'https://qrnews.kz/en/news/dates-for-new-parliamentary-elections-confirmed-duYn0',
    publisher: 'QRnews.kz',
    date: '2026-03-16',
    language: 'en',
    kind: 'news',
    title: {
      kk: 'Президенттің жазғы сайлау туралы сөзі',
      ru: 'Слова Президента о летних выборах'
    },
    headline: 'Dates for New Parliamentary Elections Confirmed'
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
  'dauys-statement-ru': {
    url: 'https://kazpravda.kz/n/v-koalitsii-obshchestvennyh-nablyudateley-dauys-sdelali-zayavlenie/',
    publisher: 'Казахстанская правда',
    date: '2026-02-17',
    language: 'ru',
    kind: 'news',
    title: {
      kk: '«Дауыс» байқаушылар коалициясының мәлімдемесі',
      ru: 'Заявление коалиции наблюдателей «Дауыс»'
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
  'ots-statement-kk': {
    url: 'http://zhaikuni.kz/tm-ba-ylaushylary-referendum-ashy-ri-za-a-saj-tti',
    publisher: 'Жайық үні',
    date: '2026-03-16',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Түркі мемлекеттері ұйымы миссиясының мәлімдемесі',
      ru: 'Заявление миссии Организации тюркских государств'
    },
    headline: 'ТМҰ бақылаушылары: референдум ашық әрі заңға сай өтті'
  },
  'turkpa-statement-tr': {
    url: 'http://bingunluk.com/konular/kazakistanda-yeni-anayasa-referandumu-yuksek-katilim-oraniyla-gecerli-sayildi-oy-verme-islemi-tamamlandi-ve-sandiklarin-kapanmasinin-ardin.3109',
    publisher: 'bingunluk.com',
    date: null,
    language: 'tr',
    kind: 'news',
    title: {
      kk: 'ТүркПА миссиясының бағасы бар түрікше хабар',
      ru: 'Новость на турецком с оценкой миссии ТюркПА'
    }
  },
  'csto-preparation-ru': {
    url: 'https://lite.mir24.tv/news/16663786/nablyudateli-ot-pa-odkb-vysoko-ocenili-podgotovku-k-konstitucionnomu-referendumu-v-kazahstane',
    publisher: 'МИР 24',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'ҰҚШҰ Парламенттік Ассамблеясы миссиясының дайындық туралы сөзі',
      ru: 'Слова миссии ПА ОДКБ о подготовке'
    },
    headline: 'Наблюдатели от ПА ОДКБ высоко оценили подготовку к конституционному референдуму в Казахстане'
  },
  'pace-members-en': {
    url: 'https://wpnews.pro/news/pace-commends-kazakhstans-constitutional-referendum-as-milestone-in-governance.json',
    publisher: 'wpnews.pro, Qazinform',
    date: null,
    language: 'en',
    kind: 'news',
    title: {
      kk: 'ЕКПА мүшелері қол қойған мәлімдеме',
      ru: 'Заявление, подписанное членами ПАСЕ'
    },
    headline: 'PACE commends Kazakhstan’s Constitutional Referendum as milestone in governance reform'
  },
  'odihr-mission-en': {
    url: 'https://www.kt.kz/eng/politics/cooperation_on_referendum_monitoring_discussed_with_the_1377988730.html',
    publisher: 'KAZAKHSTAN TODAY',
    date: '2026-03-05',
    language: 'en',
    kind: 'news',
    title: {
      kk: 'ЕҚЫҰ ДИАҚБ миссиясының Астанаға келуі',
      ru: 'Приезд миссии БДИПЧ ОБСЕ в Астану'
    }
  },
  'dauys-shymkent-ru': {
    url: 'https://24.kz/ru/news/social/758866-v-shymkente-nablyudateli-ne-vyyavili-narushenij-na-referendume',
    publisher: 'Хабар 24',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: '«Дауыс» коалициясының Шымкенттегі байқауы',
      ru: 'Наблюдение коалиции «Дауыс» в Шымкенте'
    },
    headline: 'В Шымкенте наблюдатели не выявили нарушений на референдуме'
  },
  'chatham-house-en': {
    url: 'https://qaz.vision/prezident/tezisy/export?document_id=80',
    publisher: 'qaz.vision, Chatham House',
    date: '2026-03-16',
    language: 'en',
    kind: 'analysis',
    title: {
      kk: 'Талдау орталығының жаңа Конституция туралы пікірі',
      ru: 'Мнение аналитического центра о новой Конституции'
    },
    headline: 'Kazakhstan referendum: The new constitution demonstrates a diminishing interest in Western values'
  },
  'eurasianet-en': {
    url: 'https://qaz.vision/prezident/tezisy/export?document_id=83&theme=A',
    publisher: 'qaz.vision, Eurasianet',
    date: '2026-03-11',
    language: 'en',
    kind: 'analysis',
    title: {
      kk: 'Сыншылардың уәждеріне шолу',
      ru: 'Обзор доводов критиков'
    },
    headline: 'Kazakhstan: Power to people, or power to president?'
  },
  'eusee-en': {
    url: 'https://eusee.hivos.org/alert/draft-new-constitution-raises-concern-about-enabling-environment',
    publisher: 'EUSEE, Hivos',
    date: null,
    language: 'en',
    kind: 'analysis',
    title: {
      kk: 'Азаматтық қоғамның жағдайы туралы хабарлама',
      ru: 'Сообщение об условиях для гражданского общества'
    },
    headline: 'Draft new constitution raises concern about enabling environment'
  },
  'chebotaryov-ru': {
    url: 'https://ru.arasha.kz/5590-novaia-konstituciia-usilivaet-prezidenta-i-meniaet-arxitekturu-vlasti-politolog/amp',
    publisher: 'Arasha.kz',
    date: '2026-02-02',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Саясаттанушының жоба туралы пікірі',
      ru: 'Мнение политолога о проекте'
    },
    headline: 'Новая Конституция усиливает Президента и меняет архитектуру власти - политолог'
  },
  'brikulsky-ru': {
    url: 'https://jasqazaq.kz/v-chem-smysl-ocherednoj-konstitutsionnoj-reformy-prezidenta-v-kazahstane',
    publisher: 'Jas Qazaq',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Ресейлік заңгердің реформа туралы пікірі',
      ru: 'Мнение российского юриста о реформе'
    }
  },
  'apn-ru': {
    url: 'https://www.apn.ru/index.php?newsid=49232',
    publisher: 'АПН',
    date: '2026-02-04',
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: 'Жоба туралы түсініктемелер',
      ru: 'Комментарии о проекте'
    }
  },
  'tanba-ru': {
    url: 'https://tanba-news.com/item/185276-udar-po-russkomu-yazyku-novaya-konstituciya-kazahstana-slovo-naravne-ischezlo',
    publisher: 'tanba-news.com',
    date: null,
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: 'Жоба туралы пікір мақаласы',
      ru: 'Статья-мнение о проекте'
    }
  },
  'qazleft-kk': {
    url: 'https://www.qazleft.work/almatydagy-boikot-30-kielghiendier-zh-nie-zhana-konstitutsiianyn-s-tsizdighi',
    publisher: 'qazleft.work',
    date: null,
    language: 'kk',
    kind: 'analysis',
    title: {
      kk: 'Алматыда дауыс беруге келу туралы авторлық мақала',
      ru: 'Статья-мнение о явке в Алматы'
    }
  },
  'village-ru': {
    url: 'https://www.the-village-kz.com/village/city/situation/43433-kak-kazahstantsev-presleduyut-za-kritiku-konstitutsii',
    publisher: 'The Village Казахстан',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Жобаны сынағандарға полицияның баруы туралы мақала',
      ru: 'Статья о визитах полиции к критикам проекта'
    }
  },
  'arrest-extended-ru': {
    url: 'https://www.ng.kz/modules/news/article.php?storyid=58976',
    publisher: 'ng.kz',
    date: '2026-03-08',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Қамау мерзімінің ұзартылғаны туралы хабар',
      ru: 'Новость о продлении ареста'
    }
  },
  'arrest-home-ru': {
    url: 'https://ru.qaz365.kz/politics/19375-obshchestvennika-orazaly-erzhanova-pereveli-pod-domashnii-arest',
    publisher: 'Qaz365.kz',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Қамаудың үйқамаққа ауыстырылғаны туралы хабар',
      ru: 'Новость о переводе под домашний арест'
    },
    headline: 'Общественника Оразалы Ержанова перевели под домашний арест'
  },
  'karin-ru': {
    url: 'https://www.inform.kz/ru/kazahstan-stanet-primerom-dlya-drugih-stran-blagodarya-novoy-konstitutsii-erlan-karin-677c65',
    publisher: 'Kazinform',
    date: '2026-02-07',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Мемлекеттік кеңесшінің жоба туралы сөзі',
      ru: 'Слова Государственного советника о проекте'
    }
  },
  'sarsembayev-kk': {
    url: 'https://baq.kz/adilet-ministrligi-konstitutsiya-zhobasy-negizgi-zannyn-basymdygy-men-halyqaralyq-sharttardy-saqtau-qagidatyn-bekitedi-320015480/',
    publisher: 'BAQ.KZ',
    date: '2026-02-21',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Әділет министрінің халықаралық шарттар туралы сөзі',
      ru: 'Слова министра юстиции о международных договорах'
    },
    headline: 'Әділет министрлігі: Конституция жобасы Негізгі заңның басымдығы мен халықаралық шарттарды сақтау қағидатын бекітеді'
  },
  'myrzagarayev-ru': {
    url: 'https://kazpravda.kz/n/schitayu-umestnym-rassmotret-vopros-o-novoy-konstitutsii-madi-myrzagaraev/',
    publisher: 'Казахстанская правда',
    date: '2026-01-29',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Адвокаттар алқасы төрағасының жоба туралы сөзі',
      ru: 'Слова председателя коллегии адвокатов о проекте'
    }
  },
  'balaeva-ru': {
    url: 'https://kazpravda.kz/n/konstitutsiya-opredelyaet-obshiye-tsennosti-aida-balaeva/',
    publisher: 'Казахстанская правда',
    date: '2026-02-07',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Министрдің әлеуметтік міндеттемелер туралы сөзі',
      ru: 'Слова министра о социальных обязательствах'
    }
  },
  'abenov-kk': {
    url: 'https://aqtobegazeti.kz/?p=174093',
    publisher: 'Ақтөбе газеті',
    date: '2026-02-03',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Депутаттың халықаралық шарттар туралы сөзі',
      ru: 'Слова депутата о международных договорах'
    },
    headline: 'Мұрат Әбенов жаңа Конституция туралы: Егемендік пен халықаралық құқықтың теңгерімі сақталған'
  },
  'bazarbek-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6075972-deputat-zhaa-konstitutsiyada-sheteldkterge-zher-satua-rsat-berled-degen-auesett-feyk-dep-atady.html',
    publisher: 'Zakon.kz',
    date: '2026-02-04',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Депутаттың жер туралы сөзі',
      ru: 'Слова депутата о земле'
    },
    headline: 'Депутат жаңа Конституцияда шетелдіктерге жер сатуға рұқсат беріледі деген қауесетті фейк деп атады'
  },
  'zhamankulova-kk': {
    url: 'https://baq.kz/konstitutsiya-zhobasynda-soz-bostandygyna-shekteuler-zhoq-sarapshy-200030702/',
    publisher: 'BAQ.KZ',
    date: '2026-02-03',
    language: 'kk',
    kind: 'news',
    title: {
      kk: '«Әділ сөз» қоры басшысының сөз бостандығы туралы пікірі',
      ru: 'Мнение главы фонда «Әділ сөз» о свободе слова'
    }
  },
  'aimagambetov-kk': {
    url: 'https://nege.kz/amp/aymagambetov-zhana-konstitutsiya-zhayli-blm-men-meditsina-kolzhetmd-bolip-kala-bered-8db1da',
    publisher: 'Nege.kz',
    date: '2026-02-25',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Депутаттың білім мен медицина туралы сөзі',
      ru: 'Слова депутата об образовании и медицине'
    },
    headline: 'Аймағамбетов жаңа Конституция жайлы: Білім мен медицина қолжетімді болып қала береді'
  },
  'zhursimbayev-ru': {
    url: 'https://datnews.info/?p=36403',
    publisher: 'Datnews.info',
    date: null,
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: 'Заңгер профессордың билік тармақтары туралы пікірі',
      ru: 'Мнение профессора-юриста о разделении властей'
    }
  },
  'changed-share-en': {
    url: 'https://www.trend.az/casia/kazakhstan/4147032.html',
    publisher: 'Trend',
    date: '2026-01-28',
    language: 'en',
    kind: 'news',
    title: {
      kk: 'Түзетулердің көлемі туралы хабар',
      ru: 'Новость об объёме поправок'
    }
  },
  'old-articles-ru': {
    url: 'https://haqqin.az/newsarchive/374837',
    publisher: 'haqqin.az',
    date: '2026-02-11',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Екі мәтіндегі баптар саны аталған хабар',
      ru: 'Новость, где названо число статей в двух текстах'
    }
  },
  'comparison-kk': {
    url: 'https://ar.inform.kz/news/15-naryzda-qazaqstandyqtar-qanday-kwnstyttsyany-daysqa-salady-salystyrmaly-kst-719c4b/',
    publisher: 'Kazinform',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Екі Конституцияны салыстыру, араб жазуымен',
      ru: 'Сравнение двух Конституций, на казахском арабской графикой'
    }
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
      kk: '2022 жылғы референдум туралы комиссия хабарламасы',
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
      kk: '2022 жылғы референдумның алдын ала нәтижесі',
      ru: 'Предварительный итог референдума 2022 года'
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
  },
  'decree-1995-kk': {
    url: 'https://kaz.tengrinews.kz/zakon/kazakstan_respublikasyinyin_prezident/konstitutsiyalyik_kuryilyis_jane_memlekettk_baskaru_negzder/id-U950002151_/',
    publisher: 'Tengrinews.kz',
    date: '1995-03-25',
    language: 'kk',
    kind: 'decree',
    title: {
      kk: 'Референдум туралы 1995 жылғы наурыз Жарлығының мәтіні',
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
      ru: 'Обзор четырёх референдумов, на казахском латиницей'
    }
  },
  'august-1995-dispute-ru': {
    url: 'http://www.histogood.ru/hgoods-940-2.html',
    publisher: 'histogood.ru',
    date: null,
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: '1995 жылғы тамыз референдумы және нәтиже туралы дау',
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
      kk: '2022 жылғы референдум туралы Жарлық мәтіні',
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
      kk: '2022 жылғы өңірлер шарты туралы түсіндірме',
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
      kk: '2022 жылғы қорытынды мен Алматыдағы келу, араб жазуымен',
      ru: 'Итог 2022 года и явка в Алматы, на казахском арабской графикой'
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
      kk: '2024 жылғы референдум туралы Жарлық мәтіні',
      ru: 'Текст Указа о референдуме 2024 года, на казахском'
    }
  },
  'decree-2024-ru': {
    url: 'https://ru.sputnik.kz/amp/20240902/tokaev-podpisal-ukaz-o-provedenii-6-oktyabrya-respublikanskogo-referenduma-ob-aes-46757094.html',
    publisher: 'Sputnik Казахстан',
    date: '2024-09-02',
    language: 'ru',
    kind: 'decree',
    title: {
      kk: '2024 жылғы референдум туралы Жарлық мәтіні, орысша',
      ru: 'Текст Указа о референдуме 2024 года'
    }
  },
  'vlast-2024-ru': {
    url: 'https://vlast.kz/kz/politika/62184-referendum-po-aes-ne-imeet-nicego-obsego-s-pramoj-demokratiej.html',
    publisher: 'Власть',
    date: '2024-10-09',
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: '2024 жылғы қорытындыға сын',
      ru: 'Критика итогов 2024 года'
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
      kk: 'Төраға шарттарды дауыс беруге дейін түсіндіреді',
      ru: 'Объяснение условий до голосования, на казахском'
    }
  },
  'third-condition-ru': {
    url: 'https://www.zakon.kz/obshestvo/6510875-v-kakikh-sluchayakh-referendum-mozhet-byt-priznan-nesostoyavshimsya-obyasnil-nurlan-abdirov.html',
    publisher: 'Zakon.kz',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Төраға шарттарды дауыс беруге дейін түсіндіреді, орысша',
      ru: 'Объяснение условий до голосования'
    }
  }
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
