import type { Source } from '@/lib/fact'

/** The result: preliminary, final, by region. */
export const result = {
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
      kk: 'Алдын ала нәтиже туралы хабар',
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
      kk: 'Комиссияның нәтиже туралы хабарын бір басылымның баяндауы',
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
      kk: 'Комиссия төрағасының түпкілікті қорытынды туралы хабары',
      ru: 'Сообщение председателя комиссии об окончательных итогах'
    }
  },
  'result-2024-globalnews-ru': {
    url: 'https://globalnews.kz/za-stroitelstvo-aes-progolosovali-pyat-millionov-kazahstancev/amp',
    publisher: 'Globalnews.kz',
    date: null,
    language: 'ru',
    kind: 'news',
    title: {
      kk: 'Атом электр станциясы туралы референдумның алдын ала қорытындысы жөнінде тағы бір басылымның хабары',
      ru: 'Новость о предварительных итогах референдума об атомной электростанции'
    }
  },
  'final-sn-kk': {
    url: 'https://sn.kz/sn-akparat-agyny/134094-zhana-konstitutsiia-zhobasyna-katysty-referendumnyn-tupkilikti-korytyndysy-shykty/amp',
    publisher: 'Sn.kz',
    date: '2026-03-17',
    language: 'kk',
    kind: 'news',
    title: {
      kk: 'Комиссия төрағасының түпкілікті қорытынды туралы сөзі',
      ru: 'Слова председателя комиссии об окончательных итогах'
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
      kk: 'Төрағаның өңірлердегі көпшілік туралы сөзі',
      ru: 'Слова председателя комиссии о большинстве в регионах'
    }
  },
  'geneva-times-en': {
    url: 'https://thegenevatimes.ch/?p=145126',
    publisher: 'The Geneva Times',
    date: null,
    language: 'en',
    kind: 'news',
    title: {
      kk: 'Нәтиже туралы хабар',
      ru: 'Новость о результате'
    }
  }
} as const satisfies Record<string, Source>
