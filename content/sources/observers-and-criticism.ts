import type { Source } from '@/lib/fact'

/** Observers, supporters and critics, and comparisons of the two Constitutions. */
export const observersAndCriticism = {
  'observers-359-ru': {
    url: 'https://kazpravda.kz/n/akkreditatsiya-mezhdunarodnyh-nablyudateley-zavershena/',
    publisher: 'Казахстанская правда',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Шетелдік байқаушыларды аккредиттеудің аяқталғаны туралы хабар',
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
      kk: 'Жаңа Конституциядағы адам құқықтары туралы талдау',
      ru: 'Разбор норм о правах человека в новой Конституции'
    }
  },
  'arrest-ru': {
    url: 'https://centralasia.media/news:2423152?from=rss',
    publisher: 'CentralAsia.media',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Қоғам белсендісінің қамауға алынғаны туралы хабар',
      ru: 'Новость об аресте общественного деятеля'
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
      ru: 'Оценка подготовки референдума миссией ПА ОДКБ'
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
      kk: 'Жоба туралы авторлық мақала',
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
      kk: 'Алматыдағы келу көрсеткіші туралы авторлық мақала',
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
      kk: 'Полицияның жобаны сынағандарға баруы туралы мақала',
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
      kk: '«Әділ сөз» қоры басшысының сөз еркіндігі туралы пікірі',
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
      ru: 'Сравнение двух Конституций, на казахском, арабской графикой'
    }
  }
} as const satisfies Record<string, Source>
