import type { Source } from '@/lib/fact'

/** Other bodies and the press before the vote: abroad, the cost, silence and fines, lists, access, documents, call centres. */
export const beforeTheVote = {
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
      kk: 'Сыртқы істер министрлігінің шетелде дауыс беру туралы хабары',
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
      kk: 'Таяу Шығыстағы учаскелер жұмысының тоқтатыла тұратыны туралы хабар',
      ru: 'Новость о приостановке работы участков на Ближнем Востоке'
    }
  },
  'suspended-en': {
    url: 'https://astanatimes.com/2026/03/kazakhstan-suspends-11-overseas-polling-stations-71-to-operate-during-referendum/',
    publisher: 'The Astana Times',
    date: '2026-03-11',
    language: 'en',
    kind: 'news',
    title: {
      kk: 'Сыртқы істер министрлігінің шетелдегі учаскелер мен байқаушылар туралы брифингі',
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
      ru: 'Обзор: какие участки за рубежом откроются первыми, а какие не откроются'
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
      kk: 'Сыртқы істер министрлігінің шетелде ашылмайтын учаскелер туралы түсіндірмесі',
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
      kk: 'Комиссия мүшесінің тыныштық күні ережелері туралы түсіндірмесі',
      ru: 'Разъяснение члена комиссии о правилах дня тишины'
    }
  },
  'silence-limits-kk': {
    url: 'https://baq.kz/referendum-aldyndagy-tynyshtyq-kuni-qanday-shekteuler-bar-320018182/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Тыныштық күніндегі шектеулер мен сауал салуға тыйым туралы хабар',
      ru: 'Новость об ограничениях дня тишины и о запрете на опросы'
    }
  },
  'silence-ru': {
    url: 'https://rus.baq.kz/kazahstantsam-napomnili-ob-otvetstvennosti-za-narushenie-zakona-v-den-tishiny-320018167/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тыныштық күнін бұзғаны үшін жауаптылық туралы хабар',
      ru: 'Новость об ответственности за нарушение дня тишины'
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
      kk: 'Комиссияның сауал салу ережелері туралы түсіндірмесі',
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
      ru: 'Новость о штрафах за нарушение дня тишины'
    }
  },
  'fines-ru': {
    url: 'https://www.lada.kz/kazakhstan-news/150394-den-tishiny-pered-referendumom-za-chto-grozit-shtraf-do-129-tysiach-tenge-v-kazakhstane.html',
    publisher: 'Lada.kz',
    date: '2026-03-10',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тыныштық күнін бұзғаны үшін айыппұлдар туралы хабар',
      ru: 'Новость о штрафах за нарушение дня тишины'
    }
  },
  'anonymous-material-ru': {
    url: 'https://www.zakon.kz/obshestvo/6507691-chto-mozhno-i-chto-nelzya-delat-v-period-podgotovki-i-provedeniya-referenduma.html',
    publisher: 'Zakon.kz',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссия мүшесінің үгіт ережелері туралы түсіндірмесі',
      ru: 'Разъяснение члена комиссии о правилах агитации'
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
      ru: 'Новость о месячном расчётном показателе на 2026 год'
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
      ru: 'Разъяснение о том, что можно делать в день голосования'
    }
  },
  'list-check-ru': {
    url: 'https://www.zakon.kz/pravo/6508963-chto-delat-esli-ne-obnaruzhili-sebya-v-spiskakh-golosovaniya-na-referendume-utverzhden-algoritm.html',
    publisher: 'Zakon.kz',
    date: '2026-02-24',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Тізімде жоқ азаматтың не істейтіні туралы бекітілген тәртіп',
      ru: 'Утверждённый порядок для тех, кого не оказалось в списке'
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
      kk: 'Комиссияның учаскелердің қолжетімділігін тексергені туралы хабар',
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
      kk: 'Бас прокуратураның бюллетеньнің фотосуреттері туралы ескертуі',
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
  'station-sites-kk': {
    url: 'https://kaz.inform.kz/news/pavlodar-onrnde-referendumda-shamamen-500-min-adam-dauis-beru-kukigina-ie-c8b23a/',
    publisher: 'Kazinform',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Павлодар облысы комиссиясының учаске іздейтін сайттарды атаған хабары',
      ru: 'Сообщение комиссии Павлодарской области, где названы сайты для поиска участка'
    }
  },
  'sms-registration-kk': {
    url: 'https://no-comment.kz/news/18166-alaya-tar-referendum-a-sms-kodpen-tirkeu-turaly-zhal-an-a-parat-taratuda',
    publisher: 'No-comment.kz',
    date: null,
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Телефонмен «бюллетеньді тіркеу» туралы ескерту',
      ru: 'Предупреждение о «регистрации бюллетеня» по телефону'
    }
  },
  'sms-registration-ru': {
    url: 'https://alau.kz/kazahstancev-predupredili-o-fejkovoj-registracii-ot-moshennikov/',
    publisher: 'Alau.kz',
    date: '2026-03-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Телефонмен «бюллетеньді тіркеу» туралы ескерту',
      ru: 'Предупреждение о «регистрации бюллетеня» по телефону'
    },
    headline: 'Казахстанцев предупредили о фейковой «регистрации» от мошенников'
  },
  'stuffing-videos-ru': {
    url: 'https://otyrar.kz/2026/03/kazahstanczev-predupredili-o-vozmozhnyh-dipfejkah-pered-referendumom/',
    publisher: 'Otyrar.kz',
    date: '2026-03-09',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Дауыс беруге дейін тараған видеолар туралы хабар',
      ru: 'Новость о видео, которые разошлись до голосования'
    }
  },
  'explainer-faq-ru': {
    url: 'https://github.com/belilovsky/constitution-rag/blob/fa172ecab6b13081ab8cf38e1b91ece2980002e0/normalized/faq_extra_ru_chunks.json',
    publisher: 'constitution.my, GitHub',
    date: '2026-03-13',
    language: 'ru',
    kind: 'analysis',
    title: {
      kk: 'Бейресми түсіндірме сайтының сұрақтары мен жауаптары',
      ru: 'Вопросы и ответы неофициального разъяснительного сайта'
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
      kk: 'Министрліктің референдумның неге онлайн өтпейтіні туралы түсіндірмесі',
      ru: 'Объяснение министерства, почему референдум проходит не онлайн'
    }
  },
  'decree-akorda-ru': {
    url: 'https://www.inform.kz/ru/referendum-po-novoy-konstitutsii-sostoitsya-15-marta-2026-goda-ukaz-prezidenta-kazahstana-725abf',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Жарлық туралы Ақордаға сілтеме жасаған хабар',
      ru: 'Новость об Указе со ссылкой на Акорду'
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
      ru: 'Сайт Центральной избирательной комиссии'
    }
  },
  'next-election-ru': {
    url: 'https://www.kt.kz/rus/state/kogda_proydut_sleduyuschie_prezidentskie_vybory_kazahstane_1377989141.html',
    publisher: 'KAZAKHSTAN TODAY',
    date: '2026-03-15',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Мемлекет басшысының келесі Президент сайлауы туралы сөзі',
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
      kk: 'Тіркелген жерінде болмайтындарға арналған комиссия жадынамасы',
      ru: 'Памятка комиссии для тех, кто находится не по месту регистрации'
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
      kk: 'Алматы әкімдігі өкілінің учаскелер мен анықтама қызметі туралы сөзі',
      ru: 'Выступление представителя акимата Алматы об участках и справочной службе'
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
  }
} as const satisfies Record<string, Source>
