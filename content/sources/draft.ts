import type { Source } from '@/lib/fact'

/** The road to the draft: the working group, the commission, its drafts, the coalition. */
export const draft = {
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
      kk: 'Бір палаталы Парламент бастамасы туралы хабар, араб жазуымен',
      ru: 'Новость о предложении создать однопалатный парламент, на казахском, арабской графикой'
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
      kk: 'Президенттің жұмыс тобының алғашқы отырысында сөйлеген сөзі',
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
      kk: 'Ұлттық құрылтайда айтылған жаңа консультативтік орган туралы хабар',
      ru: 'Новость о новом консультативном органе, названном на Национальном курултае'
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
      kk: 'Комиссия құрамы саналған хабар',
      ru: 'Новость, где посчитан состав Конституционной комиссии'
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
      ru: 'Слова председателя Конституционной комиссии о её составе и тексте проекта'
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
      ru: 'Слова Президента о будущей Конституционной комиссии и референдуме'
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
      ru: 'Новость о днях заседаний Конституционной комиссии'
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
      ru: 'Новость о совещании Президента с руководством Конституционной комиссии'
    }
  },
  'commission-leaders-ru': {
    url: 'https://www.zakon.kz/politika/6507029-tokaev-provel-rabochuyu-vstrechu-s-rukovodstvom-konstitutsionnoy-komissii.html',
    publisher: 'Zakon.kz',
    date: '2026-02-06',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Президенттің комиссия жетекшілерімен кеңесі туралы хабар',
      ru: 'Новость о совещании Президента с руководством Конституционной комиссии'
    }
  },
  'dissolution-wording-ru': {
    url: 'https://www.inform.kz/ru/polnomochiya-prezidenta-po-rospusku-kuriltaya-predlozhili-izmenit-v-proekte-konstitutsii-e24d0c',
    publisher: 'Kazinform',
    date: '2026-02-10',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Құрылтайды тарату туралы норманы өзгерту ұсынысы жөніндегі хабар',
      ru: 'Новость о предложении изменить норму о роспуске Курултая'
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
  'land-fake-kk': {
    url: 'https://baq.kz/qazaqstan-zherin-sheteldikterge-satu-turaly-feyk-aqparat-resmi-turde-zhoqqa-shygaryldy-200030497/',
    publisher: 'BAQ.KZ',
    date: '2026-01-31',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Жер туралы мәліметті жоққа шығарған хабар',
      ru: 'Опровержение сведений о земле'
    }
  },
  'land-fake-ru': {
    url: 'https://www.inform.kz/ru/feyk-o-prodazhe-kazahstanskoy-zemli-inostrantsam-ofitsialno-oprovergnut-4d8258',
    publisher: 'Kazinform',
    date: '2026-01-31',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Жер туралы мәліметті жоққа шығарған хабар',
      ru: 'Опровержение сведений о земле'
    }
  },
  'russian-unchanged-ru': {
    url: 'https://nsn.fm/society/status-russkogo-yazyka-v-kazahstane-ostanetsya-neizmennym',
    publisher: 'НСН',
    date: '2026-01-31',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Бірінші жобадағы орыс тілі туралы жаңалық',
      ru: 'Новость о русском языке в первом проекте'
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
      ru: 'Новость об опубликованном проекте и дне его вступления в силу'
    }
  },
  'draft-terms-kk': {
    url: 'https://kaz.inform.kz/news/konstitutsiya-zhobasi-makuldangan-zhagdayda-parlament-oklettgn-kashan-toktatadi-bb7986/',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Парламент өкілеттігінің қашан тоқтайтыны туралы хабар',
      ru: 'Новость о том, когда прекращаются полномочия Парламента'
    }
  },
  'draft-terms-ru': {
    url: 'https://www.inform.kz/ru/nazvani-sroki-prekrasheniya-polnomochiy-parlamenta-i-provedeniya-viborov-v-kuriltay-3fb44d',
    publisher: 'Kazinform',
    date: '2026-02-12',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Парламент өкілеттігі мен Құрылтай сайлауының мерзімдері туралы хабар',
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
      kk: 'Коалицияның қорытынды отырысында кімдердің сөйлегені туралы хабар',
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
      kk: 'Комиссияның дауыс беру алдындағы соңғы отырысы туралы хабар',
      ru: 'Новость о последнем заседании комиссии перед голосованием'
    }
  },
  'final-meeting-ru': {
    url: 'https://rus.baq.kz/dlya-nablyudeniya-za-referendumom-akkreditovany-256-organizatsiy-tskr-rk-320018189/',
    publisher: 'BAQ.KZ',
    date: '2026-03-13',
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Комиссияның байқаушы ұйымдар мен оқыту туралы деректері',
      ru: 'Данные комиссии об организациях наблюдателей и обучении'
    }
  }
} as const satisfies Record<string, Source>
