import type { Source } from '@/lib/fact'

/** The forum of ethnocultural associations, Houses of Friendship, the Assembly of the People. */
export const forum = {
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
  }
} as const satisfies Record<string, Source>
