import type { Source } from '@/lib/fact'

/** The commission before the vote: notices, the calendar, briefings, dates, the ballot and how it is marked. */
export const electionCommission = {
  'crc-notice-kk': {
    url: 'https://arka-azhary.kz/2026/02/17/%D1%80%D0%B5%D1%84%D0%B5%D1%80%D0%B5%D0%BD%D0%B4%D1%83%D0%BC-%D1%82%D0%B0%D2%93%D0%B0%D0%B9%D1%8B%D0%BD%D0%B4%D0%B0%D0%BB%D2%93%D0%B0%D0%BD-%D0%BA%D2%AF%D0%BD-%D1%82%D1%83%D1%80%D0%B0%D0%BB/',
    publisher: 'Арқа ажары',
    date: '2026-02-17',
    language: 'kk',
    kind: 'official',
    title: {
      kk: 'Орталық референдум комиссиясының дауыс беру күні, сұрақ және қатысушылар туралы хабарландыруы',
      ru: 'Извещение Центральной комиссии референдума о дне голосования, вопросе и участниках'
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
      kk: 'Орталық референдум комиссиясы төрағасының тізімдер туралы үндеуі',
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
      kk: 'Референдумға дайындықтың күнтізбелік жоспары туралы комиссия қаулысы',
      ru: 'Постановление комиссии о календарном плане подготовки к референдуму'
    }
  },
  'calendar-ru': {
    url: 'https://www.zakon.kz/pravo/6507742-utverzhden-kalendarnyy-plan-meropriyatiy-po-podgotovke-k-referendumu-po-proektu-konstitutsii.html',
    publisher: 'Zakon.kz',
    date: '2026-02-13',
    language: 'ru',
    kind: 'official',
    title: {
      kk: 'Референдумға дайындықтың күнтізбелік жоспары туралы комиссия қаулысының орысша мәтіні',
      ru: 'Постановление комиссии о календарном плане, русский текст'
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
      ru: 'Обзор календарного плана подготовки к референдуму от агентства'
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
      ru: 'Памятка комиссии об открепительном удостоверении'
    }
  },
  'briefing-february-kk': {
    url: 'https://kaz.zakon.kz/kogam-tynysy/6077104-azastandytara-referendum-ntizheler-ashan-zhariyalanady.html',
    publisher: 'Zakon.kz',
    date: '2026-02-23',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Комиссияның учаскелер, дауыс беру уақыты және қорытынды шығатын күн туралы брифингі',
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
      kk: 'Комиссияның учаскелер, дауыс беру уақыты және қорытынды туралы брифингі',
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
      ru: 'Первое сообщение о числе участков и граждан в регистре'
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
      ru: 'Новость о часах голосования и сроке объявления итогов'
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
      kk: 'Қорытынды шығарылатын күн туралы хабар',
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
      kk: 'Референдумның күндері мен кезеңдеріне шолу',
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
      kk: 'Дауыс беру күні шыққан, жауап нұсқалары жазылған хабар',
      ru: 'Новость дня голосования, где приведены варианты ответа'
    }
  },
  'ballot-form-ru': {
    url: 'https://mgorod.kz/news/referendum-v-kazaxstane-kak-budet-vygliadet-biulleten',
    publisher: 'Мой ГОРОД',
    date: '2026-02-23',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бюллетеньдің пішіні мен екі тілдегі жауаптар туралы хабар',
      ru: 'Новость о форме бюллетеня и ответах на двух языках'
    }
  },
  'ballot-shown-ru': {
    url: 'https://rus.baq.kz/v-kazahstane-pokazali-byulleten-dlya-referenduma-po-proektu-novoy-konstitutsii-320015674/',
    publisher: 'BAQ.KZ',
    date: '2026-02-23',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бюллетень мен трафарет көрсетілген отырыс туралы хабар',
      ru: 'Новость о заседании, где показали бюллетень и трафарет'
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
      ru: 'Разъяснение Генеральной прокуратуры об опросах, на казахском, арабской графикой'
    }
  },
  'valid-marks-ru': {
    url: 'https://mail.kz/ru/news/kz-news/serdechki-krestiki-ili-galochki-kak-mogli-golosovat-kazahstancy-na-referendume',
    publisher: 'Mail.kz, Zakon.kz',
    date: '2026-03-17',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссия мүшесінің қандай белгі есепке алынғаны туралы түсіндірмесі',
      ru: 'Разъяснение члена комиссии о том, какие отметки учитывали'
    }
  },
  'spoiled-ballot-2023-ru': {
    url: 'https://ru.qaz365.kz/news/1278-isporchennyi-biulleten-mozhno-pomeniat-lish-odin-raz-tik-almaty/',
    publisher: 'Qaz365.kz',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Алматы комиссиясының бүлінген бюллетеньді ауыстыру туралы бұрынғы түсіндірмесі',
      ru: 'Более раннее разъяснение комиссии Алматы о замене испорченного бюллетеня'
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
      kk: 'Жобаның толық мәтінінің қайда жарияланғаны туралы хабар',
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
      ru: 'Разъяснение о голосовании на дому и открепительном удостоверении'
    }
  }
} as const satisfies Record<string, Source>
