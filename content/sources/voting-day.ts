import type { Source } from '@/lib/fact'

/** Voting day: stations, the bulletins of turnout, abroad, exit polls. */
export const votingDay = {
  'opening-ru': {
    url: 'https://tobolinfo.kz/bolshe-10-tysjach-uchastkov-otkryty-dlja-golosovanija-na-referendume-v-kazahstane',
    publisher: 'Tobolinfo.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссияның учаскелердің ашылуы туралы деректері',
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
      kk: 'Референдумның түпкілікті қорытындысы туралы хабар',
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
      kk: 'Сағат 10:00-дегі келу көрсеткіші, өңірлер бойынша, араб жазуымен',
      ru: 'Явка на 10:00 по регионам, на казахском, арабской графикой'
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
      ru: 'Явка на 10:00'
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
      ru: 'Явка на 12:00'
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
      kk: 'Бас прокуратураның сағат 13:00-дегі хабары, латын жазуымен',
      ru: 'Сообщение Генеральной прокуратуры на 13:00, на казахском, латиницей'
    }
  },
  'closing-ru': {
    url: 'https://newtimes.kz/obshchestvo/217131-v-kazakhstane-zakrylis-vse-izbiratelnye-uchastki',
    publisher: 'NewTimes.kz',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Учаскелердің жабылуы және күн бойғы келу көрсеткіші',
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
      kk: 'Дауыс беру күніне шолу: келу көрсеткіші, учаскелер, байқаушылар',
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
      kk: 'Сағат 16:00-дегі келу көрсеткіші, өңірлер бойынша',
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
      kk: 'Сағат 18:00-дегі келу көрсеткіші, өңірлер бойынша',
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
      kk: 'Дауыс беру аяқталған кездегі келу көрсеткіші',
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
      kk: 'Дауыс беру аяқталған кездегі келу көрсеткіші, өңірлер бойынша',
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
      kk: 'Учаскелер жабылғаннан кейінгі мәлімет пен оның жарияланған сағаты',
      ru: 'Данные после закрытия участков и час их оглашения'
    }
  },
  'abroad-1900-ru': {
    url: 'https://rus.azattyq-ruhy.kz/news/105029-uzhe-bolshe-9-tysiach-kazakhstantsev-progolosovali-na-referendume-za-rubezhom/amp',
    publisher: 'Azattyq Rýhy',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Сыртқы істер министрлігінің шетелде дауыс бергендер туралы деректері',
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
      ru: 'Общее число проголосовавших за рубежом, взятое из другого издания'
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
      kk: 'Үш экзитполдың деректері туралы хабар',
      ru: 'Новость с данными трёх экзитполов'
    },
    headline: 'Почти 90% "за": данные экзит-поллов по референдуму о проекте новой Конституции Казахстана'
  }
} as const satisfies Record<string, Source>
