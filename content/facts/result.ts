import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** The result: participation, votes, ballots that were not counted, regions, exit polls. */
export const result = {
  participated: {
    label: {
      kk: 'Дауыс беруге қатысқан азаматтар',
      ru: 'Граждане, принявшие участие в голосовании'
    },
    value: 9_127_192,
    unit: 'person',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    disagreesWith: ['ballots-2000'],
    forms: {
      kk: {
        gen: '9 127 192-нің',
        dat: '9 127 192-ге',
        acc: '9 127 192-ні',
        loc: '9 127 192-де',
        abl: '9 127 192-ден',
        poss: '9 127 192-сі',
        words: '9 127 192 азамат'
      },
      ru: { words: '9 127 192 гражданина', gen: '9 127 192 граждан' }
    }
  },
  'participated-half': {
    label: {
      kk: 'Қатысқандардың жартысынан асатын ең аз сан',
      ru: 'Наименьшее число больше половины участвовавших'
    },
    value: 4_563_597,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['preliminary-kk', 'final-ru'],
    note: {
      kk: 'Шешім қабылдануы үшін жақтаған дауыс кемінде осынша болуға тиіс еді.',
      ru: 'Чтобы решение было принято, голосов за нужно было не меньше этого числа.'
    },
    from: ['participated'],
    forms: {
      kk: {
        gen: '4 563 597-нің',
        dat: '4 563 597-ге',
        acc: '4 563 597-ні',
        loc: '4 563 597-де',
        abl: '4 563 597-ден',
        poss: '4 563 597-сі',
        words: '4 563 597 дауыс'
      },
      ru: { words: '4 563 597 голосов', gen: '4 563 597 голосов' }
    }
  },
  turnout: {
    label: {
      kk: 'Дауыс беруге қатысқандардың үлесі',
      ru: 'Доля принявших участие'
    },
    value: 73.12,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    note: {
      kk: 'Қатысуға құқығы бар 12 482 613 азаматтан.',
      ru: 'От 12 482 613 граждан, имеющих право участвовать.'
    },
    disagreesWith: ['turnout-2000'],
    forms: {
      kk: { gen: '73,12%-дың', dat: '73,12%-ға', acc: '73,12%-ды', loc: '73,12%-да', abl: '73,12%-дан', poss: '73,12%-ы' }
    }
  },
  for: {
    label: {
      kk: '«Иә, қабылдаймын» деп дауыс бергендер',
      ru: 'Проголосовали «Да, принимаю»'
    },
    value: 7_954_667,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    disagreesWith: ['for-press'],
    forms: {
      kk: {
        gen: '7 954 667-нің',
        dat: '7 954 667-ге',
        acc: '7 954 667-ні',
        loc: '7 954 667-де',
        abl: '7 954 667-ден',
        poss: '7 954 667-сі',
        words: '7 954 667 дауыс'
      },
      ru: { words: '7 954 667 голосов', gen: '7 954 667 голосов' }
    }
  },
  'for-press': {
    label: {
      kk: '«Иә, қабылдаймын» деп дауыс бергендер, бір басылымда',
      ru: 'Проголосовали «Да, принимаю», в одном издании'
    },
    value: 7_954_666,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'reported',
    sources: ['final-sn-kk'],
    note: {
      kk: 'Осы санмен төрт топтың қосындысы қатысқандар санына тең болмайды.',
      ru: 'С этим числом сумма четырёх групп не равна числу участвовавших.'
    },
    disagreesWith: ['for']
  },
  'for-share': {
    label: {
      kk: '«Иә, қабылдаймын» деген дауыстардың үлесі',
      ru: 'Доля голосов «Да, принимаю»'
    },
    value: 87.15,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['preliminary-kk', 'final-ru', 'communication-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан, жарамды бюллетеньдерден емес.',
      ru: 'От принявших участие, а не от действительных бюллетеней.'
    },
    forms: {
      kk: { gen: '87,15%-дың', dat: '87,15%-ға', acc: '87,15%-ды', loc: '87,15%-да', abl: '87,15%-дан', poss: '87,15%-ы' }
    }
  },
  'for-share-answers': {
    label: {
      kk: 'Екі жауаптың біріне есептелген дауыстардағы «Иә, қабылдаймын» үлесі',
      ru: 'Доля «Да, принимаю» в голосах, засчитанных одному из двух ответов'
    },
    value: 89.86,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru'],
    note: {
      kk: 'Жақтаған және қарсы дауыстардың қосындысынан; заң бұл үлеске сүйенбейді.',
      ru: 'От суммы голосов за и против; закон этой долей не пользуется.'
    },
    from: ['for', 'against'],
    forms: {
      kk: { gen: '89,86%-дың', dat: '89,86%-ға', acc: '89,86%-ды', loc: '89,86%-да', abl: '89,86%-дан', poss: '89,86%-ы' }
    }
  },
  'for-share-entitled': {
    label: {
      kk: 'Қатысуға құқығы бар барлық азаматтың ішінде «Иә, қабылдаймын» үлесі',
      ru: 'Доля «Да, принимаю» от всех, кто имел право участвовать'
    },
    value: 63.73,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['preliminary-kk', 'final-ru'],
    note: {
      kk: 'Қатысуға құқығы бар азаматтардан; заң бұл үлеске сүйенбейді.',
      ru: 'От граждан, имеющих право участвовать; закон этой долей не пользуется.'
    },
    from: ['for', 'entitled'],
    forms: {
      kk: { gen: '63,73%-дың', dat: '63,73%-ға', acc: '63,73%-ды', loc: '63,73%-да', abl: '63,73%-дан', poss: '63,73%-ы' }
    }
  },
  against: {
    label: {
      kk: '«Жоқ, қабылдамаймын» деп дауыс бергендер',
      ru: 'Проголосовали «Нет, не принимаю»'
    },
    value: 898_099,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['final-ru', 'preliminary-ru', 'communication-ru'],
    forms: {
      kk: {
        gen: '898 099-дың',
        dat: '898 099-ға',
        acc: '898 099-ды',
        loc: '898 099-да',
        abl: '898 099-дан',
        poss: '898 099-ы',
        words: '898 099 дауыс'
      },
      ru: { words: '898 099 голосов', gen: '898 099 голосов' }
    }
  },
  'against-share': {
    label: {
      kk: '«Жоқ, қабылдамаймын» деген дауыстардың үлесі',
      ru: 'Доля голосов «Нет, не принимаю»'
    },
    value: 9.84,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан; комиссия бұл пайызды хабарлаған бет табылмады.',
      ru: 'От принявших участие; страницы, где процент назвала бы комиссия, не найдено.'
    },
    from: ['against', 'participated'],
    disagreesWith: ['against-share-press'],
    forms: {
      kk: { gen: '9,84%-дың', dat: '9,84%-ға', acc: '9,84%-ды', loc: '9,84%-да', abl: '9,84%-дан', poss: '9,84%-ы' }
    }
  },
  'against-share-press': {
    label: {
      kk: '«Жоқ, қабылдамаймын» деген дауыстардың үлесі, бір басылымда',
      ru: 'Доля голосов «Нет, не принимаю» в одном издании'
    },
    value: 9.83,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'reported',
    sources: ['geneva-times-en'],
    note: {
      kk: 'Дауыстар санынан есептегенде 9,84 шығады.',
      ru: 'По числу голосов получается 9,84.'
    },
    disagreesWith: ['against-share'],
    forms: {
      kk: { gen: '9,83%-дың', dat: '9,83%-ға', acc: '9,83%-ды', loc: '9,83%-да', abl: '9,83%-дан', poss: '9,83%-ы' }
    }
  },
  invalid: {
    label: {
      kk: 'Жарамсыз бюллетеньдер',
      ru: 'Недействительные бюллетени'
    },
    value: 146_558,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['final-ru', 'communication-ru'],
    note: {
      kk: 'Алдын ала нәтиже күні бір басылым бұларды белгіленбеген үлгідегі, екіншісі бүлінген деп атады.',
      ru: 'В день предварительного результата одно издание назвало их бюллетенями неустановленного образца, другое испорченными.'
    },
    disagreesWith: ['invalid-unestablished', 'invalid-spoiled'],
    forms: {
      kk: {
        gen: '146 558-дің',
        dat: '146 558-ге',
        acc: '146 558-ді',
        loc: '146 558-де',
        abl: '146 558-ден',
        poss: '146 558-і',
        words: '146 558 бюллетень'
      },
      ru: { words: '146 558 бюллетеней', gen: '146 558 бюллетеней' }
    }
  },
  'invalid-unestablished': {
    label: {
      kk: '«Белгіленбеген үлгідегі» бюллетеньдер, Orda.kz басылымында',
      ru: 'Бюллетени «неустановленного образца» у издания Orda.kz'
    },
    value: 146_558,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['preliminary-ru'],
    note: {
      kk: 'Сан сол күйінде. Белгіленбеген үлгі — жарамсыз деп танудың заңдағы негіздерінің бірі ғана.',
      ru: 'То же число. Неустановленный образец — лишь одно из оснований недействительности в законе.'
    },
    disagreesWith: ['invalid']
  },
  'invalid-spoiled': {
    label: {
      kk: '«Бүлінген» бюллетеньдер, Almatanews.kz басылымында',
      ru: '«Испорченные» бюллетени у издания Almatanews.kz'
    },
    value: 146_558,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['preliminary-almatanews-ru'],
    note: {
      kk: 'Сан сол күйінде. Бұл — басылымның сөзі, заңда «жарамсыз» деп жазылған.',
      ru: 'То же число. Слово издания; в законе сказано «недействительные».'
    },
    disagreesWith: ['invalid']
  },
  'invalid-share': {
    label: {
      kk: 'Жарамсыз бюллетеньдердің үлесі',
      ru: 'Доля недействительных бюллетеней'
    },
    value: 1.61,
    unit: 'percent',
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан.',
      ru: 'От принявших участие.'
    },
    from: ['invalid', 'participated'],
    forms: {
      kk: { gen: '1,61%-дың', dat: '1,61%-ға', acc: '1,61%-ды', loc: '1,61%-да', abl: '1,61%-дан', poss: '1,61%-ы' }
    }
  },
  'not-counted': {
    label: {
      kk: 'Жарамды деп танылған, бірақ есепке алынбаған бюллетеньдер',
      ru: 'Действительные, но не учтённые бюллетени'
    },
    value: 127_868,
    unit: 'ballot',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['final-ru', 'preliminary-ru', 'final-sn-kk'],
    note: {
      kk: 'Заң бойынша барлық жауабы белгіленген бюллетень есепке алынбайды. Алдын ала нәтиже күні бір басылым бұларды екі нұсқа да белгіленген, екіншісі белгіленбеген үлгідегі деп атады.',
      ru: 'По закону не учитывают бюллетень, где отмечены все ответы. В день предварительного результата одно издание назвало эти бюллетени отмеченными в обоих вариантах, другое неустановленного образца.'
    },
    disagreesWith: ['not-counted-unestablished'],
    forms: {
      kk: {
        gen: '127 868-дің',
        dat: '127 868-ге',
        acc: '127 868-ді',
        loc: '127 868-де',
        abl: '127 868-ден',
        poss: '127 868-і',
        words: '127 868 бюллетень'
      },
      ru: { words: '127 868 бюллетеней', gen: '127 868 бюллетеней' }
    }
  },
  'not-counted-unestablished': {
    label: {
      kk: '«Белгіленбеген үлгідегі» бюллетеньдер, Almatanews.kz басылымында',
      ru: 'Бюллетени «неустановленного образца» у издания Almatanews.kz'
    },
    value: 127_868,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['preliminary-almatanews-ru'],
    note: {
      kk: 'Сан сол күйінде. Заң бойынша мұндай бюллетень жарамсыз, ал бұл топты комиссия жарамды деп таныды.',
      ru: 'То же число. По закону такой бюллетень недействителен, а эту группу комиссия признала действительной.'
    },
    disagreesWith: ['not-counted']
  },
  'not-counted-share': {
    label: {
      kk: 'Есепке алынбаған бюллетеньдердің үлесі',
      ru: 'Доля неучтённых бюллетеней'
    },
    value: 1.4,
    unit: 'percent',
    decimals: 2,
    asOf: '2026-03-17',
    status: 'derived',
    sources: ['final-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан.',
      ru: 'От принявших участие.'
    },
    from: ['not-counted', 'participated'],
    forms: {
      kk: { gen: '1,40%-дың', dat: '1,40%-ға', acc: '1,40%-ды', loc: '1,40%-да', abl: '1,40%-дан', poss: '1,40%-ы' }
    }
  },
  'result-preliminary-day': {
    label: {
      kk: 'Алдын ала нәтиже жарияланған күн',
      ru: 'День объявления предварительного результата'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'announced',
    sources: ['preliminary-kk', 'preliminary-ru'],
    note: {
      kk: 'Нақты сағаты белгісіз.',
      ru: 'Точный час неизвестен.'
    }
  },
  'result-final-day': {
    label: {
      kk: 'Түпкілікті нәтиже бекітілген күн',
      ru: 'День утверждения окончательного итога'
    },
    value: '2026-03-17',
    unit: 'date',
    asOf: '2026-03-17',
    status: 'announced',
    sources: ['final-ru', 'final-regions-ru'],
    note: {
      kk: 'Комиссия қаулысының нөмірі табылмады.',
      ru: 'Номер постановления комиссии не найден.'
    }
  },
  'regions-majority': {
    label: {
      kk: 'Көпшілік «Иә» деп дауыс берген өңірлер',
      ru: 'Регионы, где большинство ответило «Да»'
    },
    value: 20,
    unit: 'region',
    asOf: '2026-03-17',
    status: 'reported',
    sources: ['final-regions-ru'],
    note: {
      kk: 'Комиссия төрағасының сөзі, бір басылымда; сандар бір өңір бойынша ғана табылды.',
      ru: 'Слова председателя комиссии в одном издании; числа найдены только по одному региону.'
    },
    forms: {
      kk: { gen: '20 өңірдің', dat: '20 өңірге', acc: '20 өңірді', loc: '20 өңірде', abl: '20 өңірден', poss: '20-сы', words: '20 өңір' },
      ru: { words: '20 регионов', gen: '20 регионов', prep: '20 регионах' }
    }
  },
  'participated-kz-47': {
    label: {
      kk: 'Маңғыстау облысында дауыс беруге қатысқандар',
      ru: 'Принявшие участие в Мангистауской области'
    },
    value: 345_554,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['votes-mangystau-ru'],
    note: {
      kk: 'Комиссияның алдын ала дерегі, бір басылымда.',
      ru: 'Предварительные данные комиссии в одном издании.'
    }
  },
  'for-kz-47': {
    label: {
      kk: 'Маңғыстау облысында «Иә, қабылдаймын» деп дауыс бергендер',
      ru: 'Проголосовали «Да, принимаю» в Мангистауской области'
    },
    value: 322_732,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['votes-mangystau-ru'],
    note: {
      kk: 'Комиссияның алдын ала дерегі, бір басылымда.',
      ru: 'Предварительные данные комиссии в одном издании.'
    }
  },
  'for-share-kz-47': {
    label: {
      kk: 'Маңғыстау облысында «Иә, қабылдаймын» деген дауыстардың үлесі',
      ru: 'Доля голосов «Да, принимаю» в Мангистауской области'
    },
    value: 93.4,
    decimals: 2,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['votes-mangystau-ru'],
    note: {
      kk: 'Дауыс беруге қатысқандардан; комиссияның алдын ала дерегі, бір басылымда.',
      ru: 'От принявших участие; предварительные данные комиссии в одном издании.'
    },
    forms: {
      kk: { poss: '93,40%-ы' }
    }
  },
  'against-kz-47': {
    label: {
      kk: 'Маңғыстау облысында «Жоқ, қабылдамаймын» деп дауыс бергендер',
      ru: 'Проголосовали «Нет, не принимаю» в Мангистауской области'
    },
    value: 9_303,
    unit: 'ballot',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['votes-mangystau-ru'],
    note: {
      kk: 'Комиссияның алдын ала дерегі, бір басылымда.',
      ru: 'Предварительные данные комиссии в одном издании.'
    }
  },
  'exit-polls-day': {
    label: {
      kk: 'Экзитполдардың нәтижесі жарияланған күн',
      ru: 'День публикации экзитполов'
    },
    value: '2026-03-16',
    unit: 'date',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru']
  },
  'exit-poll-eurasian': {
    label: {
      kk: 'Еуразиялық интеграция институты: экзитпол бойынша «Иә»',
      ru: 'Институт евразийской интеграции: «Да» по экзитполу'
    },
    value: 86.7,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-kk', 'exit-polls-ru'],
    forms: {
      kk: { gen: '86,7%-дың', dat: '86,7%-ға', acc: '86,7%-ды', loc: '86,7%-да', abl: '86,7%-дан', poss: '86,7%-ы' }
    }
  },
  'exit-poll-socis': {
    label: {
      kk: 'СОЦИС-А институты: экзитпол бойынша «Иә»',
      ru: 'Институт СОЦИС-А: «Да» по экзитполу'
    },
    value: 87.4,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-kk', 'exit-polls-ru'],
    forms: {
      kk: { gen: '87,4%-дың', dat: '87,4%-ға', acc: '87,4%-ды', loc: '87,4%-да', abl: '87,4%-дан', poss: '87,4%-ы' }
    }
  },
  'exit-poll-amanat': {
    label: {
      kk: 'AMANAT партиясының Қоғамдық саясат институты: экзитпол бойынша «Иә»',
      ru: 'Институт общественной политики партии AMANAT: «Да» по экзитполу'
    },
    value: 88.6,
    unit: 'percent',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru'],
    forms: {
      kk: { gen: '88,6%-дың', dat: '88,6%-ға', acc: '88,6%-ды', loc: '88,6%-да', abl: '88,6%-дан', poss: '88,6%-ы' }
    }
  },
  'exit-poll-eurasian-respondents': {
    label: {
      kk: 'Еуразиялық интеграция институты сұраған адамдар',
      ru: 'Опрошенные Институтом евразийской интеграции'
    },
    value: 30_000,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru'],
    forms: {
      kk: {
        gen: '30 000-ның',
        dat: '30 000-ға',
        acc: '30 000-ды',
        loc: '30 000-да',
        abl: '30 000-нан',
        poss: '30 000-ы',
        words: '30 000 адам'
      },
      ru: { words: '30 000 человек', gen: '30 000 человек' }
    }
  },
  'exit-poll-amanat-respondents': {
    label: {
      kk: 'AMANAT партиясының институты сұраған адамдар, шамамен',
      ru: 'Опрошенные институтом партии AMANAT, примерно'
    },
    value: 24_000,
    unit: 'person',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru'],
    forms: {
      kk: {
        gen: '24 000-ның',
        dat: '24 000-ға',
        acc: '24 000-ды',
        loc: '24 000-да',
        abl: '24 000-нан',
        poss: '24 000-ы',
        words: '24 000 адам'
      },
      ru: { words: '24 000 человек', gen: '24 000 человек' }
    }
  },
  'exit-poll-stations': {
    label: {
      kk: 'Әр экзитпол өткен учаскелер',
      ru: 'Участки, где проходил каждый экзитпол'
    },
    value: 200,
    unit: 'station',
    asOf: '2026-03-16',
    status: 'reported',
    sources: ['exit-polls-ru'],
    note: {
      kk: 'Еуразиялық интеграция институты мен СОЦИС-А атаған сан.',
      ru: 'Число назвали Институт евразийской интеграции и СОЦИС-А.'
    },
    forms: {
      kk: {
        gen: '200 учаскенің',
        dat: '200 учаскеге',
        acc: '200 учаскені',
        loc: '200 учаскеде',
        abl: '200 учаскеден',
        poss: '200-і',
        words: '200 учаске'
      },
      ru: { words: '200 участков', gen: '200 участков', prep: '200 участках' }
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
