import type { Source } from '@/lib/fact'

/** After the vote: signing, publication, holidays, the Kurultai. */
export const after = {
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
      kk: 'Конституцияны іске асыру шаралары туралы Жарлық жөніндегі хабар',
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
      ru: 'Новость об отмене выходного дня 30 августа'
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
      kk: 'Мерекелер туралы заңның өзгергені жөнінде мектеп сайтындағы хабар',
      ru: 'Новость на сайте школы об изменении закона о праздниках'
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
      ru: 'Правка в списке праздников после принятия Конституции'
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
      ru: 'Слова Президента о пороге для прохода в Парламент и о квотах'
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
      ru: 'Неофициальное разъяснение о Курултае'
    }
  },
  'state-sites-standard-en': {
    url: 'https://digitalrights.asia/events/gov-sites-content-standards/?lang_ui=en',
    publisher: 'digitalrights.asia',
    date: null,
    language: 'en',
    kind: 'news',
    title: {
      kk: 'Мемлекеттік органдар сайттарының мазмұнына қойылатын жаңа талаптар туралы хабар, ағылшын тілінде',
      ru: 'Новость о новых требованиях к содержанию сайтов государственных органов, на английском'
    }
  }
} as const satisfies Record<string, Source>
