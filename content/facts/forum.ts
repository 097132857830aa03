import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** The forum of ethnocultural associations: its day, place and theme. */
export const forum = {
  'forum-reported': {
    label: {
      kk: 'Этномәдени бірлестіктер форумы туралы хабар шыққан күн',
      ru: 'День, когда вышла новость о форуме этнокультурных объединений'
    },
    value: '2026-02-18',
    unit: 'date',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk'],
    note: {
      kk: 'Форумның қай күні өткені хабарда айтылмаған.',
      ru: 'В какой день прошёл форум, в новости не сказано.'
    }
  },
  'forum-place': {
    label: {
      kk: 'Этномәдени бірлестіктер форумы өткен жер',
      ru: 'Место форума этнокультурных объединений'
    },
    value: {
      kk: 'Астанадағы Достық үйі',
      ru: 'Дом дружбы в Астане'
    },
    unit: 'text',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk', 'baq-forum-ru'],
    forms: {
      kk: { loc: 'Астанадағы Достық үйінде' }
    }
  },
  'forum-theme': {
    label: {
      kk: 'Этномәдени бірлестіктер форумының тақырыбы',
      ru: 'Тема форума этнокультурных объединений'
    },
    value: {
      kk: '«Жаңа Конституция – әділетті және прогрессивті Қазақстанның берік негізі»',
      ru: '«Новая Конституция — фундамент справедливого и прогрессивного Казахстана»'
    },
    unit: 'text',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk', 'baq-forum-ru'],
    note: {
      kk: 'Тақырыптың қазақшасы мен орысшасы сөзбе-сөз бірдей емес.',
      ru: 'Казахское и русское названия не совпадают дословно.'
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
